package conflictmap.export.data;

import conflictmap.export.Quotes;
import conflictmap.geo.GeoPoint;
import conflictmap.jobs.Progress;
import conflictmap.model.ConflictEvent;
import conflictmap.model.EventRow;
import conflictmap.model.EventType;
import conflictmap.model.Status;
import conflictmap.render.Fonts;
import conflictmap.render.Glyphs;
import conflictmap.render.Theme;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Events as KML (OGC 12-007r2): a placemark each with its time and the program's own icon; what is no point on the map is a circle as wide as it is uncertain. */
final class KmlData {
    private static final int ICON_PX = 64;
    private static final int CIRCLE = 36;
    private static final double METRES_PER_DEGREE = 111_195;

    private final EventData data;
    private final XMLStreamWriter xml;

    private KmlData(EventData data, XMLStreamWriter xml) {
        this.data = data;
        this.xml = xml;
    }

    /** One file; the icons stand in it as data. */
    static void writeKml(EventData data, Path to, Progress progress) throws IOException, InterruptedException {
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(to))) {
            write(data, file, false, progress);
        }
    }

    /** The same packed, with the icons as files beside the document. */
    static void writeKmz(EventData data, Path to, Progress progress) throws IOException, InterruptedException {
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(to)))) {
            zip.putNextEntry(new ZipEntry("doc.kml"));
            write(data, zip, true, progress);
            zip.closeEntry();
            for (EventType type : EventType.values()) {
                zip.putNextEntry(new ZipEntry(iconFile(type)));
                zip.write(icon(type));
                zip.closeEntry();
            }
        }
    }

    private static void write(EventData data, OutputStream to, boolean isPacked, Progress progress) throws IOException, InterruptedException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(to, "UTF-8");
            new KmlData(data, xml).write(isPacked, progress);
            xml.flush();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException io ? io : new IOException(e.getMessage(), e);
        }
    }

    private void write(boolean isPacked, Progress progress) throws XMLStreamException, IOException, InterruptedException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("kml");
        xml.writeDefaultNamespace("http://www.opengis.net/kml/2.2");
        xml.writeStartElement("Document");
        element("name", "Events");
        if (!data.label().isEmpty()) {
            element("description", data.label());
        }
        for (EventType type : EventType.values()) {
            style(type, isPacked ? iconFile(type) : "data:image/png;base64," + Base64.getEncoder().encodeToString(icon(type)));
        }
        data.each(progress, this::placemark);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void style(EventType type, String icon) throws XMLStreamException {
        Color c = Theme.LIGHT.of(type);
        String colour = String.format(Locale.ROOT, "%02x%02x%02x", c.getBlue(), c.getGreen(), c.getRed());
        xml.writeStartElement("Style");
        xml.writeAttribute("id", type.code());
        xml.writeStartElement("IconStyle");
        element("scale", "0.9");
        xml.writeStartElement("Icon");
        element("href", icon);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeStartElement("LineStyle");
        element("color", "ff" + colour);
        element("width", "1.5");
        xml.writeEndElement();
        xml.writeStartElement("PolyStyle");
        element("color", "40" + colour);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void placemark(ConflictEvent event, EventRow row) throws XMLStreamException {
        xml.writeStartElement("Placemark");
        element("name", event.type().label() + (row.place.isEmpty() ? "" : ", " + row.place));
        String words = data.words(event).stream().map(KmlData::said).collect(Collectors.joining("\n"));
        if (!words.isEmpty()) {
            element("description", words);
        }
        xml.writeStartElement("TimeSpan");
        element("begin", Instant.ofEpochMilli(row.startMs).toString());
        element("end", Instant.ofEpochMilli(row.endMs).toString());
        xml.writeEndElement();
        element("styleUrl", "#" + row.type.code());
        xml.writeStartElement("ExtendedData");
        value("id", row.id);
        value("type", row.type.code());
        value("status", row.status.code());
        value("weapon", row.weapon.code());
        value("time_precision", row.timePrecision.code());
        value("zone", row.zone);
        value("precision", row.precision.code());
        value("radius_m", row.radiusM < 0 ? "" : Integer.toString(row.radiusM));
        value("place", row.place);
        value("country", row.country);
        value("actor", row.actor);
        value("target", row.target);
        value("source", row.source);
        value("killed", row.killedLowest == EventRow.OPEN ? "" : Integer.toString(row.killedLowest));
        value("injured", row.injuredLowest == EventRow.OPEN ? "" : Integer.toString(row.injuredLowest));
        xml.writeEndElement();
        geometry(event, row);
        xml.writeEndElement();
    }

    private static String said(Quotes.Quote quote) {
        return "“" + quote.words() + "”" + (quote.source().isEmpty() ? "" : " " + quote.source());
    }

    private void geometry(ConflictEvent event, EventRow row) throws XMLStreamException {
        GeoPoint at = event.place().position();
        if (at == null) {
            return;
        }
        double reach = row.radiusM / METRES_PER_DEGREE;
        double across = reach / Math.cos(Math.toRadians(at.latDeg()));
        boolean isCircle = !row.precision.isPoint() && row.radiusM > 0 && Math.abs(at.latDeg()) + reach < 85 && Math.abs(at.lonDeg()) + across < 180;
        if (!isCircle) {
            xml.writeStartElement("Point");
            element("coordinates", at.lonDeg() + "," + at.latDeg());
            xml.writeEndElement();
            return;
        }
        xml.writeStartElement("Polygon");
        xml.writeStartElement("outerBoundaryIs");
        xml.writeStartElement("LinearRing");
        var ring = new StringBuilder();
        for (int i = 0; i <= CIRCLE; i++) {
            double angle = 2 * Math.PI * (i % CIRCLE) / CIRCLE;
            ring.append(i == 0 ? "" : " ").append(String.format(Locale.ROOT, "%.5f,%.5f", at.lonDeg() + across * Math.cos(angle), at.latDeg() + reach * Math.sin(angle)));
        }
        element("coordinates", ring.toString());
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void value(String name, String value) throws XMLStreamException {
        if (!value.isEmpty()) {
            xml.writeStartElement("Data");
            xml.writeAttribute("name", name);
            element("value", value);
            xml.writeEndElement();
        }
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", ""));
        xml.writeEndElement();
    }

    private static String iconFile(EventType type) {
        return "icons/" + type.code() + ".png";
    }

    private static byte[] icon(EventType type) throws IOException {
        var image = new BufferedImage(ICON_PX, ICON_PX, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        Fonts.smooth(g);
        Glyphs.draw(g, type, Status.REPORTED, ICON_PX / 2.0, ICON_PX / 2.0, ICON_PX / 2.0 - 4, Theme.LIGHT);
        g.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}

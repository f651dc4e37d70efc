package conflictmap.layers.vector;

import conflictmap.files.CountedInput;
import conflictmap.jobs.Progress;
import conflictmap.layers.source.Crs;
import conflictmap.layers.source.Shapes;
import conflictmap.layers.source.ShapesBuilder;
import conflictmap.layers.source.UnreadableLayerException;
import conflictmap.model.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * KML (OGC 12-007r2), and KMZ, which is KML in a ZIP. Placemarks' geometries are read; links to other files, pictures and
 * models are passed over and told. No entity is resolved and nothing is fetched.
 */
public final class Kml {
    /** The most that the KML in a KMZ may unpack to, bytes. */
    private static final long MOST_UNPACKED = 1L << 30;
    private static final XMLInputFactory XML = hardened();

    private final Path file;
    private final XMLStreamReader xml;
    private final ShapesBuilder shapes;
    private final List<Problem> problems;
    private final Progress progress;
    private boolean hole;
    private boolean inRing;
    private int elements;

    private Kml(Path file, XMLStreamReader xml, List<Problem> problems, Progress progress) {
        this.file = file;
        this.xml = xml;
        this.shapes = new ShapesBuilder(file);
        this.problems = problems;
        this.progress = progress;
    }

    private static XMLInputFactory hardened() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("it refers to another file, " + systemId);
        });
        return factory;
    }

    /**
     * Reads a KML file.
     *
     * @param problems takes what is said of what is passed over
     * @throws UnreadableLayerException if it is damaged; names the line
     * @throws IOException if it cannot be read
     * @throws InterruptedException if cancelled
     */
    public static Shapes read(Path file, List<Problem> problems, Progress progress) throws IOException, InterruptedException {
        try (var in = new ToldInput(file, progress, "Reading KML")) {
            return read(file, in, problems, progress);
        }
    }

    /** Reads the KML in a KMZ file, as {@link #read} does: {@code doc.kml}, or the first one in it. */
    public static Shapes readZipped(Path file, List<Problem> problems, Progress progress) throws IOException, InterruptedException {
        try (var zip = new ZipFile(file.toFile())) {
            ZipEntry kml = document(zip);
            if (kml == null) {
                throw new UnreadableLayerException("layer.kmz", file, 0, "has no .kml in it");
            }
            try (InputStream in = new Bounded(zip.getInputStream(kml), file)) {
                return read(file, in, problems, progress);
            }
        } catch (ZipException e) {
            throw new UnreadableLayerException("layer.kmz", file, 0,
                    "is no KMZ, which is a ZIP file, or a damaged one (" + e.getMessage() + "); copy it anew");
        }
    }

    private static @Nullable ZipEntry document(ZipFile zip) {
        ZipEntry first = zip.getEntry("doc.kml");
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (first == null && entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            first = entry.getName().toLowerCase(Locale.ROOT).endsWith(".kml") ? entry : null;
        }
        return first;
    }

    /** Ends where a file unpacks to more than any map. */
    private static final class Bounded extends CountedInput {
        private final Path file;

        Bounded(InputStream in, Path file) {
            super(in);
            this.file = file;
        }

        @Override
        protected void counted(int bytes, long all) throws UnreadableLayerException {
            if (all > MOST_UNPACKED) {
                throw new UnreadableLayerException("layer.large", file, 0, "unpacks to more than a gigabyte of KML; it is not read");
            }
        }
    }

    private static Shapes read(Path file, InputStream in, List<Problem> problems, Progress progress) throws IOException, InterruptedException {
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(in);
            var reading = new Kml(file, xml, problems, progress);
            reading.document();
            return reading.shapes.build(Crs.DEGREES, progress);
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof InterruptedIOException) {
                throw new InterruptedException("cancelled");
            }
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw new UnreadableLayerException("layer.xml", file, Math.max(0, line),
                    "is broken XML here: " + gist(e) + "; mend it, or save it anew from where it came from");
        }
    }

    /** The message without its position, which the problem tells itself. */
    private static String gist(XMLStreamException e) {
        String all = String.valueOf(e.getMessage());
        int message = all.indexOf("Message: ");
        return (message < 0 ? all : all.substring(message + 9)).strip();
    }

    private void document() throws XMLStreamException, IOException, InterruptedException {
        boolean known = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                if (!known && !name.equals("kml") && !name.equals("Document") && !name.equals("Folder") && !name.equals("Placemark")) {
                    throw new UnreadableLayerException("layer.kml", file, line(), "is no KML: it begins with <" + name + ">");
                }
                known = true;
                start(name);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(xml.getLocalName());
            }
        }
    }

    private int line() {
        return xml.getLocation().getLineNumber();
    }

    private void start(String name) throws XMLStreamException, IOException, InterruptedException {
        if ((++elements & 1023) == 0) {
            progress.check();
        }
        switch (name) {
            case "innerBoundaryIs" -> hole = true;
            case "outerBoundaryIs" -> hole = false;
            case "LinearRing" -> inRing = true;
            case "Point" -> geometry("Point");
            case "LineString" -> geometry("LineString");
            case "coordinates" -> {
                if (inRing) {
                    vertices();
                    shapes.endRing(hole);
                }
            }
            case "Track" -> track();
            case "NetworkLink" -> skip("a NetworkLink, which would fetch another file; save that file and open it itself");
            case "GroundOverlay", "ScreenOverlay", "PhotoOverlay" ->
                skip("a " + name + ", a picture; make a GeoTIFF of it to show it");
            case "Model" -> skip("a Model; it is not drawn");
            default -> { }
        }
    }

    private void end(String name) {
        switch (name) {
            case "LinearRing" -> inRing = false;
            case "Polygon" -> hole = false;
            default -> { }
        }
    }

    /** Passes over an element and says so. */
    private void skip(String what) throws XMLStreamException {
        problems.add(new Problem("layer.passed", file.toString(), line(), "has " + what + " (left out)"));
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    /** Reads a point or a line up to its end. */
    private void geometry(String type) throws XMLStreamException, IOException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(type)) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("coordinates")) {
                vertices();
                if (type.equals("Point")) {
                    shapes.endAsPoints();
                } else {
                    shapes.endLine();
                }
            }
        }
    }

    /** Google's {@code gx:Track}: positions parted by spaces, an element each. */
    private void track() throws XMLStreamException, IOException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("Track")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("coord")) {
                int line = line();
                vertex(xml.getElementText().strip().split("\\s+"), line);
            }
        }
        shapes.endLine();
    }

    /** Reads the positions of a {@code coordinates} element: numbers parted by commas, positions by white space. */
    private void vertices() throws XMLStreamException, IOException {
        int line = line();
        for (String position : xml.getElementText().strip().split("\\s+")) {
            if (!position.isEmpty()) {
                vertex(position.split(","), line);
            }
        }
    }

    private void vertex(String[] numbers, int line) throws IOException {
        try {
            if (numbers.length >= 2) {
                shapes.vertex(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]));
                return;
            }
        } catch (NumberFormatException e) {
            // told below, as a position of one number is
        }
        throw new UnreadableLayerException("layer.kml", file, line, "has a position that is not longitude,latitude: "
                + String.join(",", numbers) + "; mend it, or save it anew from where it came from");
    }
}

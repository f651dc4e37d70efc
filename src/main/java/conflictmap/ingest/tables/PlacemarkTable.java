package conflictmap.ingest.tables;

import conflictmap.ingest.BadInputException;
import conflictmap.ingest.xml.SafeXml;
import conflictmap.model.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;

/** Reads the placemarks of KML that have a time of their own, in TimeStamp, TimeSpan, their data or their name. */
final class PlacemarkTable {
    private final Intake intake;
    private final Features features;
    private final Shape shape = new Shape();
    private final Deque<String> path = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private String dataName = "";
    private boolean inside;
    private int seen;

    PlacemarkTable(Codes codes, Countries countries, Intake intake) {
        this.intake = intake;
        features = new Features(codes, countries, intake);
    }

    void read(Path file) throws IOException, InterruptedException {
        try (InputStream in = Files.newInputStream(file)) {
            read(in, file.toString());
        }
    }

    /**
     * Reads a document.
     *
     * @param source what it is called in problems
     */
    void read(InputStream in, String source) throws IOException, InterruptedException {
        int before = seen;
        path.clear();
        inside = false;
        try {
            XMLStreamReader xml = SafeXml.reader(in);
            while (xml.hasNext()) {
                event(xml, xml.next());
                if ((seen & 0xFFF) == 0 && Thread.interrupted()) {
                    throw new InterruptedException("reading " + source);
                }
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof BadInputException swollen) {
                throw swollen;
            }
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            String what = String.valueOf(e.getMessage()).lines().reduce((a, b) -> b).orElse("").replaceFirst("^Message: ", "");
            if (seen == before) {
                throw new BadInputException(new Problem("table.kml", source, line, "this is no KML that can be read: " + what));
            }
            intake.problem("table.kml", line, "the file is damaged here and the rest of it is not read: " + what);
        }
        if (seen == before) {
            throw new BadInputException(new Problem("table.kml", source, 0, "there are no placemarks in it"));
        }
    }

    private void event(XMLStreamReader xml, int event) throws XMLStreamException {
        if (event == XMLStreamConstants.DTD) {
            throw new XMLStreamException("it has a document type, which is not read", xml.getLocation());
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
            String name = xml.getLocalName();
            path.push(name);
            text.setLength(0);
            if (name.equals("Placemark")) {
                inside = true;
                shape.clear();
                features.begin(xml.getLocation().getLineNumber());
                String id = xml.getAttributeValue(null, "id");
                features.put(Role.ID, id == null ? "" : id);
            } else if (name.equals("Data") || name.equals("SimpleData")) {
                String data = xml.getAttributeValue(null, "name");
                dataName = data == null ? "" : data;
            }
        } else if (event == XMLStreamConstants.CHARACTERS && inside) {
            text.append(xml.getText());
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            String name = path.pop();
            if (inside) {
                end(name, text.toString().strip());
            }
            text.setLength(0);
        }
    }

    private void end(String name, String value) {
        switch (name) {
            case "name" -> {
                if ("Placemark".equals(path.peek())) {
                    features.note(value);
                }
            }
            case "description" -> features.note(Jsoup.parse(value).text());
            case "when" -> features.put(Role.START, value);
            case "begin" -> features.put(Role.START, value);
            case "end" -> features.put(Role.END, value);
            case "value", "SimpleData" -> features.property(dataName, value);
            case "coordinates" -> coordinates(value);
            case "Placemark" -> placemark();
            default -> {}
        }
    }

    private void placemark() {
        inside = false;
        seen++;
        if (!shape.isEmpty()) {
            features.at(shape.lat(), shape.lon(), shape.radiusM());
        }
        features.end();
    }

    /** Longitude, latitude and perhaps height, joined by commas; positions are apart by white space. */
    private void coordinates(String value) {
        var slice = new Slice();
        for (String position : value.split("\\s+")) {
            String[] part = position.split(",", -1);
            if (part.length >= 2) {
                double lon = slice.of(part[0].toCharArray(), 0, part[0].length()).number();
                double lat = slice.of(part[1].toCharArray(), 0, part[1].length()).number();
                if (!Double.isNaN(lon) && !Double.isNaN(lat)) {
                    shape.add(lon, lat);
                }
            }
        }
    }
}

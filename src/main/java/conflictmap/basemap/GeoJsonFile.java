package conflictmap.basemap;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import conflictmap.jobs.Progress;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** Reads a gzipped GeoJSON FeatureCollection token by token, so that only the arrays stay. */
final class GeoJsonFile {
    private static final JsonFactory JSON =
            JsonFactory.builder().enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER).build();

    private final Set<String> wanted;
    private final FeatureBuilder builder = new FeatureBuilder();
    private final Progress progress;

    private GeoJsonFile(Set<String> wanted, Progress progress) {
        this.wanted = wanted;
        this.progress = progress;
    }

    /**
     * Reads the file.
     *
     * @param wanted the properties that are kept
     * @throws IOException if it cannot be read; names the file
     */
    static Features read(Path file, Set<String> wanted, Progress progress) throws IOException, InterruptedException {
        try (InputStream in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)), 1 << 16);
                JsonParser json = JSON.createParser(in)) {
            return new GeoJsonFile(wanted, progress).collection(json);
        } catch (IOException e) {
            throw new IOException("The map file " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private Features collection(JsonParser json) throws IOException, InterruptedException {
        json.nextToken();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            if (name.equals("features")) {
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    progress.check();
                    feature(json);
                }
            } else {
                json.skipChildren();
            }
        }
        return builder.build();
    }

    private void feature(JsonParser json) throws IOException {
        Map<String, String> properties = new HashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("geometry") && value == JsonToken.START_OBJECT) {
                geometry(json);
            } else if (name.equals("properties") && value == JsonToken.START_OBJECT) {
                properties(json, properties);
            } else {
                json.skipChildren();
            }
        }
        builder.endFeature(properties);
    }

    private void properties(JsonParser json, Map<String, String> into) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (value.isScalarValue() && value != JsonToken.VALUE_NULL && wanted.contains(name)) {
                into.put(name, json.getText());
            } else {
                json.skipChildren();
            }
        }
    }

    private void geometry(JsonParser json) throws IOException {
        String type = "";
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            if (name.equals("type")) {
                type = json.getText();
            } else if (name.equals("coordinates")) {
                coordinates(json, type);
            } else {
                json.skipChildren();
            }
        }
    }

    private void coordinates(JsonParser json, String type) throws IOException {
        switch (type) {
            case "Point" -> {
                json.nextToken();
                position(json);
                builder.endPart(false, false);
            }
            case "LineString" -> line(json, false, false);
            case "MultiLineString" -> each(json, () -> line(json, false, false));
            case "Polygon" -> polygon(json);
            case "MultiPolygon" -> each(json, () -> polygon(json));
            default -> throw new IOException("a geometry of type \"" + type + "\" is not expected here");
        }
    }

    private void polygon(JsonParser json) throws IOException {
        boolean isHole = false;
        while (json.nextToken() == JsonToken.START_ARRAY) {
            line(json, true, isHole);
            isHole = true;
        }
    }

    /** Reads positions up to the end of the array whose start is the current token. */
    private void line(JsonParser json, boolean ring, boolean isHole) throws IOException {
        while (json.nextToken() == JsonToken.START_ARRAY) {
            json.nextToken();
            position(json);
        }
        builder.endPart(ring, isHole);
    }

    /** Reads a position whose first number is the current token, and its closing bracket. */
    private void position(JsonParser json) throws IOException {
        double lon = json.getDoubleValue();
        json.nextToken();
        builder.vertex(lon, json.getDoubleValue());
        while (json.nextToken() != JsonToken.END_ARRAY) {
            json.skipChildren();
        }
    }

    private interface Reading {
        void run() throws IOException;
    }

    private static void each(JsonParser json, Reading one) throws IOException {
        while (json.nextToken() == JsonToken.START_ARRAY) {
            one.run();
        }
    }
}

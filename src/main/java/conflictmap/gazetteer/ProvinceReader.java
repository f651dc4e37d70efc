package conflictmap.gazetteer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** Reads the provinces' GeoJSON as a stream, since as a tree it would take ten times its size. */
final class ProvinceReader {
    /**
     * A province.
     *
     * @param properties its properties as text, absent where null
     * @param area its outline
     */
    record Province(Map<String, String> properties, Area area) {
        String text(String key) {
            return properties.getOrDefault(key, "");
        }
    }

    private float[] ring = new float[4096];

    private ProvinceReader() {}

    static void read(Path file, Consumer<Province> use) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file), 1 << 16);
                JsonParser json = new JsonFactory().createParser(in)) {
            var reader = new ProvinceReader();
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.FIELD_NAME && "features".equals(json.currentName())) {
                    json.nextToken();
                    while (json.nextToken() == JsonToken.START_OBJECT) {
                        use.accept(reader.feature(json));
                    }
                }
            }
        }
    }

    private Province feature(JsonParser json) throws IOException {
        Map<String, String> properties = Map.of();
        List<float[]> rings = new ArrayList<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            if ("properties".equals(name)) {
                properties = properties(json);
            } else if ("geometry".equals(name)) {
                geometry(json, rings);
            } else {
                json.skipChildren();
            }
        }
        return new Province(properties, new Area(rings));
    }

    private static Map<String, String> properties(JsonParser json) throws IOException {
        Map<String, String> out = new HashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            if (json.currentToken() != JsonToken.VALUE_NULL) {
                out.put(name, json.getText());
            }
        }
        return out;
    }

    private void geometry(JsonParser json, List<float[]> rings) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            if ("coordinates".equals(name)) {
                coordinates(json, rings);
            } else {
                json.skipChildren();
            }
        }
    }

    /** Arrays nested to any depth: the pairs of numbers of one array are a ring. */
    private void coordinates(JsonParser json, List<float[]> rings) throws IOException {
        int depth = 1;
        int n = 0;
        JsonToken before = JsonToken.START_ARRAY;
        while (depth > 0) {
            JsonToken t = json.nextToken();
            if (t == JsonToken.START_ARRAY) {
                depth++;
            } else if (t == JsonToken.END_ARRAY) {
                depth--;
                if (before == JsonToken.END_ARRAY && n > 0) {
                    rings.add(Arrays.copyOf(ring, n));
                    n = 0;
                }
            } else {
                if (n == ring.length) {
                    ring = Arrays.copyOf(ring, n * 2);
                }
                ring[n++] = json.getFloatValue();
            }
            before = t;
        }
    }
}

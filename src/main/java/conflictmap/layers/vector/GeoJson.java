package conflictmap.layers.vector;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import conflictmap.jobs.Progress;
import conflictmap.layers.source.Crs;
import conflictmap.layers.source.Crs.UnknownCrsException;
import conflictmap.layers.source.Shapes;
import conflictmap.layers.source.ShapesBuilder;
import conflictmap.layers.source.UnreadableLayerException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * GeoJSON (RFC 7946), read token by token. The reference system of the format's first edition is understood where it
 * is named by an EPSG code. Properties are passed over.
 */
public final class GeoJson {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(100).maxDocumentLength(4L << 30).build())
            .build();
    private static final Pattern CODE = Pattern.compile("(?:EPSG:{1,2}|EPSG:[\\d.]*:|CRS)(\\d+)$");

    private final Path file;
    private JsonParser json;
    private final ShapesBuilder shapes;
    private final Progress progress;
    private Crs crs = Crs.DEGREES;
    private int features;

    private GeoJson(Path file, JsonParser json, Progress progress) {
        this.file = file;
        this.json = json;
        this.shapes = new ShapesBuilder(file);
        this.progress = progress;
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableLayerException if it is damaged; names the line
     * @throws IOException if it cannot be read
     * @throws InterruptedException if cancelled
     */
    public static Shapes read(Path file, Progress progress) throws IOException, InterruptedException {
        try (var in = new ToldInput(file, progress, "Reading GeoJSON"); JsonParser json = JSON.createParser(in)) {
            var reading = new GeoJson(file, json, progress);
            reading.document();
            return reading.shapes.build(reading.crs, progress);
        } catch (InterruptedIOException e) {
            throw new InterruptedException(e.getMessage());
        } catch (JsonProcessingException e) {
            throw new UnreadableLayerException("layer.json", file, e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
                    "is broken JSON here: " + gist(e) + "; mend it, or write it anew from where it came from");
        }
    }

    /** The message without what it says of its own workings. */
    private static String gist(JsonProcessingException e) {
        return String.valueOf(e.getOriginalMessage()).replaceAll(" \\([^()]*\\[Source:.*", "");
    }

    private UnreadableLayerException wrong(String what) {
        return new UnreadableLayerException("layer.geojson", file, json.currentLocation().getLineNr(), what);
    }

    private void document() throws IOException, InterruptedException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw wrong("does not begin as GeoJSON does, with {");
        }
        object();
        if (json.nextToken() != null) {
            throw wrong("goes on after its end; keep one collection a file");
        }
    }

    /** A collection, a feature or a geometry, whichever it is: what it holds is known by its members. */
    private void object() throws IOException, InterruptedException {
        String type = "";
        @Nullable TokenBuffer kept = null;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            switch (name) {
                case "type" -> type = json.getText();
                case "features", "geometries" -> objects();
                case "geometry" -> {
                    if (value == JsonToken.START_OBJECT) {
                        object();
                    }
                }
                case "crs" -> crs();
                case "coordinates" -> {
                    if (type.isEmpty()) {
                        kept = new TokenBuffer(json);
                        kept.copyCurrentStructure(json);
                    } else {
                        coordinates(type);
                    }
                }
                default -> json.skipChildren();
            }
        }
        if (kept != null) {
            afterAll(kept, type);
        }
    }

    /** Reads coordinates that came before the type of their geometry. */
    private void afterAll(TokenBuffer kept, String type) throws IOException, InterruptedException {
        JsonParser whole = json;
        try (JsonParser part = kept.asParser(whole)) {
            json = part;
            part.nextToken();
            coordinates(type);
        } finally {
            json = whole;
        }
    }

    private void objects() throws IOException, InterruptedException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw wrong("has a list of features that is no list");
        }
        while (json.nextToken() == JsonToken.START_OBJECT) {
            if ((++features & 255) == 0) {
                progress.check();
            }
            object();
        }
        if (json.currentToken() != JsonToken.END_ARRAY) {
            throw wrong("has something among its features that is no object");
        }
    }

    private void crs() throws IOException {
        String found = "";
        int depth = 0;
        do {
            JsonToken token = json.currentToken();
            if (token.isStructStart()) {
                depth++;
            } else if (token.isStructEnd()) {
                depth--;
            } else if (token == JsonToken.VALUE_STRING) {
                found = json.getText();
                Matcher code = CODE.matcher(found);
                if (code.find()) {
                    crs = known(Integer.parseInt(code.group(1)));
                }
            }
        } while (depth > 0 && json.nextToken() != null);
    }

    private Crs known(int code) throws UnreadableLayerException {
        try {
            return Crs.epsg(code);
        } catch (UnknownCrsException e) {
            throw wrong("names a reference system that is not known, EPSG:" + code + "; reproject with ogr2ogr -t_srs EPSG:4326");
        }
    }

    private void coordinates(String type) throws IOException, InterruptedException {
        switch (type) {
            case "Point" -> point();
            case "MultiPoint" -> each(this::point);
            case "LineString" -> line();
            case "MultiLineString" -> each(this::line);
            case "Polygon" -> polygon();
            case "MultiPolygon" -> each(this::polygon);
            default -> throw wrong("has a geometry of the type \"" + type + "\", which GeoJSON does not know");
        }
    }

    private interface Reading {
        void run() throws IOException, InterruptedException;
    }

    private void each(Reading one) throws IOException, InterruptedException {
        open();
        while (json.nextToken() == JsonToken.START_ARRAY) {
            one.run();
        }
        close();
    }

    private void point() throws IOException {
        open();
        if (json.nextToken() != JsonToken.END_ARRAY) {
            double x = number();
            json.nextToken();
            shapes.point(x, number());
            rest();
        }
    }

    private void line() throws IOException {
        positions();
        shapes.endLine();
    }

    private void polygon() throws IOException {
        open();
        boolean hole = false;
        while (json.nextToken() == JsonToken.START_ARRAY) {
            positions();
            shapes.endRing(hole);
            hole = true;
        }
        close();
    }

    private void positions() throws IOException {
        open();
        while (json.nextToken() == JsonToken.START_ARRAY) {
            json.nextToken();
            double x = number();
            json.nextToken();
            shapes.vertex(x, number());
            rest();
        }
        close();
    }

    private double number() throws IOException {
        if (!json.currentToken().isNumeric()) {
            throw wrong("has a coordinate that is no number: " + json.getText());
        }
        return json.getDoubleValue();
    }

    private void rest() throws IOException {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            number(); // height, and what else may follow
        }
    }

    private void open() throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw wrong("has coordinates that are no list");
        }
    }

    private void close() throws IOException {
        if (json.currentToken() != JsonToken.END_ARRAY) {
            throw wrong("has coordinates that do not fit their geometry");
        }
    }
}

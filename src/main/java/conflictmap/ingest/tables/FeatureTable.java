package conflictmap.ingest.tables;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import conflictmap.ingest.BadInputException;
import conflictmap.model.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads GeoJSON feature by feature: the program's own, with all that it tells, and any other whose features have a time. */
final class FeatureTable {
    private static final long LONGEST = 4L << 30;
    private static final int DEEPEST = 100;
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxDocumentLength(LONGEST).maxNestingDepth(DEEPEST).build())
            .build());

    private final Intake intake;
    private final Features features;
    private final Readings readings;
    private final Shape shape = new Shape();
    private int seen;

    FeatureTable(Codes codes, Countries countries, Intake intake) {
        this.intake = intake;
        features = new Features(codes, countries, intake);
        readings = new Readings(intake);
    }

    void read(Path file) throws IOException, InterruptedException {
        try (InputStream in = Files.newInputStream(file)) {
            read(in, file);
        }
    }

    /**
     * Reads a document, or the beginning of one.
     *
     * @param file what it is called in problems
     */
    void read(InputStream in, Path file) throws IOException, InterruptedException {
        try (JsonParser parser = JSON.getFactory().createParser(in)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw bad(file, 1, "this is no GeoJSON: a FeatureCollection is expected");
            }
            members(parser, file);
        } catch (JsonParseException | StreamConstraintsException e) {
            if (seen == 0) {
                throw bad(file, e.getLocation() == null ? 0 : e.getLocation().getLineNr(), "this is no GeoJSON: " + e.getOriginalMessage());
            }
            intake.problem("table.json", e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
                    "the file is damaged here and the rest of it is not read: " + e.getOriginalMessage());
        }
        if (seen == 0) {
            throw bad(file, 1, "there are no features; a GeoJSON FeatureCollection is expected");
        }
    }

    private void members(JsonParser parser, Path file) throws IOException, InterruptedException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("features") && value == JsonToken.START_ARRAY) {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    int line = parser.currentTokenLocation().getLineNr();
                    feature(parser.readValueAsTree(), line);
                    if ((++seen & 0xFFF) == 0 && Thread.interrupted()) {
                        throw new InterruptedException("reading " + file);
                    }
                }
            } else if (name.equals("reports") && value == JsonToken.START_ARRAY) {
                readings.reports(parser.readValueAsTree());
            } else {
                parser.skipChildren();
            }
        }
    }

    private void feature(JsonNode feature, int line) {
        JsonNode told = feature.path("properties");
        if (told.path("place").isObject() && told.has("time_precision")) {
            readings.feature(feature, line);
            return;
        }
        features.begin(line);
        features.put(Role.ID, feature.path("id").asText(""));
        told.properties().forEach(property -> {
            if (property.getValue().isValueNode() && !property.getValue().isNull()) {
                features.property(property.getKey(), property.getValue().asText());
            }
        });
        shape.clear();
        positions(feature.path("geometry").path("coordinates"));
        feature.path("geometry").path("geometries").forEach(part -> positions(part.path("coordinates")));
        if (!shape.isEmpty()) {
            features.at(shape.lat(), shape.lon(), shape.radiusM());
        }
        features.end();
    }

    private void positions(JsonNode coordinates) {
        if (coordinates.size() >= 2 && coordinates.get(0).isNumber()) {
            shape.add(coordinates.get(0).asDouble(), coordinates.get(1).asDouble());
        } else {
            coordinates.forEach(this::positions);
        }
    }

    private static BadInputException bad(Path file, int line, String message) {
        return new BadInputException(new Problem("table.json", file.toString(), line, message));
    }
}

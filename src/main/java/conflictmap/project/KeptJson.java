package conflictmap.project;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import conflictmap.model.Claim;
import conflictmap.model.ConflictEvent;
import conflictmap.model.EventRow;
import conflictmap.model.Place;
import conflictmap.model.Problem;
import conflictmap.model.Toponym;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The program's values as JSON and back: the names of the records' fields, times as ISO 8601 writes them. Fields that
 * this version does not know are passed over, so that a newer file can be read as far as it is understood.
 */
final class KeptJson {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(times())
            .addMixIn(Decision.class, NamedDecision.class)
            .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .visibility(PropertyAccessor.CREATOR, JsonAutoDetect.Visibility.ANY)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** What was read in a report, besides the report; files of older versions tell no origin. */
    record Read(List<Toponym> toponyms, List<ConflictEvent> events, List<Problem> problems, @Nullable String origin) {}

    /** The names that decisions have in files. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "decision")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Decision.Accepted.class, name = "accepted"),
        @JsonSubTypes.Type(value = Decision.Rejected.class, name = "rejected"),
        @JsonSubTypes.Type(value = Decision.Reopened.class, name = "reopened"),
        @JsonSubTypes.Type(value = Decision.Changed.class, name = "changed"),
        @JsonSubTypes.Type(value = Decision.Added.class, name = "added"),
        @JsonSubTypes.Type(value = Decision.Merged.class, name = "merged"),
        @JsonSubTypes.Type(value = Decision.Split.class, name = "split"),
        @JsonSubTypes.Type(value = Decision.Spelled.class, name = "spelled"),
        @JsonSubTypes.Type(value = Decision.Unspelled.class, name = "unspelled"),
        @JsonSubTypes.Type(value = Decision.Dismissed.class, name = "dismissed"),
        @JsonSubTypes.Type(value = Decision.Raised.class, name = "raised")
    })
    private interface NamedDecision {}

    /** What a scene keeps beside its look, in one object with it; each is missing in files of scenes that had none. */
    private record Stop(@Nullable String notes, @Nullable Integer widthPx, @Nullable Integer heightPx) {
        Scene with(String name, String text, Look look) {
            return new Scene(name, text, look, notes == null ? "" : notes, widthPx == null ? 0 : widthPx, heightPx == null ? 0 : heightPx);
        }
    }

    /** What a row of a table keeps where several reports tell of it; version 1 of the file kept the origin alone. */
    private record Rest(@Nullable Place origin, List<Claim> claims) {}

    private KeptJson() {}

    /** The value as JSON on one line. */
    static String write(Object value) {
        try {
            return JSON.writerFor(value instanceof Decision ? Decision.class : value.getClass()).writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no JSON for " + value.getClass(), e);
        }
    }

    /** What few rows of a table tell: the origin, and what each report claims; empty where there is neither. */
    static String rest(EventRow row) {
        return !row.claims.isEmpty() ? write(new Rest(row.origin, row.claims)) : row.origin == null ? "" : write(row.origin);
    }

    /**
     * Puts into a row what {@link #rest(EventRow)} wrote of one.
     *
     * @throws IOException if it is nothing such
     */
    static void rest(String json, EventRow into) throws IOException {
        boolean isClaimed = json.startsWith("{\"origin\":");
        Rest rest = isClaimed ? read(json, Rest.class) : new Rest(json.isEmpty() ? null : read(json, Place.class), List.of());
        into.origin = rest.origin;
        into.claims = rest.claims;
    }

    /** A scene without its name and text, which are kept beside it. */
    static String write(Scene scene) {
        ObjectNode fields = JSON.valueToTree(scene.look());
        fields.setAll(JSON.<ObjectNode>valueToTree(new Stop(scene.notes(), scene.widthPx(), scene.heightPx())));
        return fields.toString();
    }

    /**
     * The scene that was written.
     *
     * @throws IOException if it is none
     */
    static Scene scene(String name, String text, String json) throws IOException {
        return read(json, Stop.class).with(name, text, read(json, Look.class));
    }

    /**
     * The value that was written.
     *
     * @throws IOException if it is no JSON, or not of that type
     */
    static <T> T read(String json, Class<T> type) throws IOException {
        T value = JSON.readValue(json, type);
        if (value == null) {
            throw new IOException("nothing is kept where a " + type.getSimpleName() + " should be");
        }
        return value;
    }

    /**
     * The value that was written, with the fields of {@code defaults} where it has none.
     *
     * @throws IOException if it is no JSON object, or not of that type
     */
    static <T> T readOver(String json, T defaults, Class<T> type) throws IOException {
        ObjectNode fields = JSON.valueToTree(defaults);
        if (!(JSON.readTree(json) instanceof ObjectNode read)) {
            throw new IOException("no JSON object");
        }
        fields.setAll(read);
        return JSON.treeToValue(fields, type);
    }

    private static SimpleModule times() {
        var module = new SimpleModule("times");
        add(module, Instant.class, Instant::toString, Instant::parse);
        add(module, LocalDateTime.class, LocalDateTime::toString, LocalDateTime::parse);
        add(module, OffsetDateTime.class, OffsetDateTime::toString, OffsetDateTime::parse);
        add(module, Duration.class, Duration::toString, Duration::parse);
        add(module, ZoneId.class, ZoneId::getId, ZoneId::of);
        return module;
    }

    private static <T> void add(SimpleModule module, Class<T> type, Function<T, String> write, Function<String, T> read) {
        module.addSerializer(type, new StdSerializer<T>(type) {
            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
                out.writeString(write.apply(value));
            }
        });
        module.addDeserializer(type, new StdDeserializer<T>(type) {
            @Override
            public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
                try {
                    return read.apply(in.getText());
                } catch (DateTimeException e) {
                    throw context.weirdStringException(in.getText(), type, String.valueOf(e.getMessage()));
                }
            }
        });
    }
}

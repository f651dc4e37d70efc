package conflictmap.ingest.tables;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import conflictmap.ingest.BadInputException;
import conflictmap.model.EventType;
import conflictmap.model.Precision;
import conflictmap.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Mappings in JSON: one in a file of its own, by the names of columns, or many that are remembered, by the fingerprint of
 * the header.
 */
public final class MappingFile {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String COLUMNS = "columns";

    private MappingFile() {}

    /**
     * Reads a mapping for a header.
     *
     * @throws BadInputException if the file can't be read, or names what there is not; the problem tells what
     */
    public static ColumnMapping read(Path file, List<String> header) throws BadInputException {
        try {
            return mapping(JSON.readTree(file.toFile()), header);
        } catch (JsonProcessingException e) {
            throw bad(file, e.getLocation() == null ? 0 : e.getLocation().getLineNr(), "this is no JSON: " + e.getOriginalMessage(), header);
        } catch (IOException e) {
            throw bad(file, 0, "the mapping can't be read: " + e.getMessage(), header);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw bad(file, 0, "the mapping is not understood: " + e.getMessage(), header);
        }
    }

    private static BadInputException bad(Path file, int line, String message, List<String> header) {
        return new BadInputException(new Problem("mapping.unreadable", file.toString(), line, message + ". The table has the columns "
                + String.join(", ", header) + "; write {\"columns\": {\"COLUMN\": \"start\", ...}}"));
    }

    private static ColumnMapping mapping(JsonNode json, List<String> header) {
        List<String> names = KnownTables.folded(header);
        List<Role> roles = new ArrayList<>(Collections.nCopies(names.size(), Role.OTHER));
        json.path(COLUMNS).properties().forEach(column -> {
            int at = names.indexOf(column.getKey().strip().toLowerCase(Locale.ROOT));
            if (at < 0) {
                throw new IllegalArgumentException("there is no column \"" + column.getKey() + "\"");
            }
            roles.set(at, role(column.getValue().asText()));
        });
        Map<String, String> types = new HashMap<>();
        json.path("types").properties().forEach(type -> types.put(type.getKey(), type.getValue().asText()));
        String other = json.path("other_type").asText("");
        return new ColumnMapping(json.path("format").asText(ColumnMapping.WORDS), roles,
                DateLayout.valueOf(json.path("dates").asText("iso").toUpperCase(Locale.ROOT)), ZoneId.of(json.path("zone").asText("Z")), types,
                other.isEmpty() ? null : EventType.ofCode(other),
                Precision.valueOf(json.path("precision").asText("city").toUpperCase(Locale.ROOT)));
    }

    private static Role role(String code) {
        try {
            return Role.ofCode(code);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("\"" + code + "\" is nothing that a column can tell, such as start, lat, lon, type or note", e);
        }
    }

    /** A mapping as JSON, by the names of a header. */
    public static String text(ColumnMapping mapping, List<String> header) throws IOException {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json(mapping, header));
    }

    private static ObjectNode json(ColumnMapping mapping, List<String> header) {
        ObjectNode json = JSON.createObjectNode();
        ObjectNode columns = json.putObject(COLUMNS);
        for (int i = 0; i < header.size(); i++) {
            if (mapping.columns().get(i) != Role.OTHER) {
                columns.put(header.get(i).strip(), mapping.columns().get(i).code());
            }
        }
        json.put("format", mapping.format()).put("dates", mapping.dates().code()).put("zone", mapping.zone().getId())
                .put("precision", mapping.precision().code());
        if (mapping.otherType() != null) {
            json.put("other_type", mapping.otherType().code());
        }
        ObjectNode types = json.putObject("types");
        mapping.types().forEach(types::put);
        return json;
    }

    /** The mapping that a file of many remembers for a header; empty where it knows none, or where there is no such file. */
    public static Optional<ColumnMapping> remembered(Path book, List<String> header) {
        try {
            JsonNode known = Files.exists(book) ? JSON.readTree(book.toFile()).path(ColumnMapping.fingerprint(header)) : JSON.missingNode();
            return known.isObject() ? Optional.of(mapping(known, header)) : Optional.empty();
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            return Optional.empty(); // a damaged memory is none
        }
    }

    /** Remembers a mapping for a header in a file of many, which is replaced whole. */
    public static void remember(Path book, ColumnMapping mapping, List<String> header) throws IOException {
        ObjectNode all = all(book);
        all.set(ColumnMapping.fingerprint(header), json(mapping, header));
        write(book, all);
    }

    /** What is remembered: by the fingerprint of the header, which column is what. */
    public static Map<String, Map<String, Role>> listed(Path book) throws IOException {
        Map<String, Map<String, Role>> listed = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> known : all(book).properties()) {
            Map<String, Role> columns = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> column : known.getValue().path(COLUMNS).properties()) {
                try {
                    columns.put(column.getKey(), Role.ofCode(column.getValue().asText()));
                } catch (IllegalArgumentException e) {
                    columns.put(column.getKey(), Role.OTHER); // a newer program knows what it is
                }
            }
            listed.put(known.getKey(), columns);
        }
        return listed;
    }

    /** Forgets the mapping of a fingerprint; nothing happens where none is remembered. */
    public static void forget(Path book, String fingerprint) throws IOException {
        ObjectNode all = all(book);
        if (all.remove(fingerprint) != null) {
            write(book, all);
        }
    }

    /** All that is remembered; a damaged memory is begun anew. */
    private static ObjectNode all(Path book) throws IOException {
        try {
            return Files.exists(book) && JSON.readTree(book.toFile()) instanceof ObjectNode known ? known : JSON.createObjectNode();
        } catch (JsonProcessingException e) {
            return JSON.createObjectNode();
        }
    }

    private static void write(Path book, ObjectNode all) throws IOException {
        Files.createDirectories(book.toAbsolutePath().getParent());
        Path part = Files.createTempFile(book.toAbsolutePath().getParent(), "mappings", ".part");
        try {
            JSON.writerWithDefaultPrettyPrinter().writeValue(part.toFile(), all);
            Files.move(part, book, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}

package conflictmap.ingest.documents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** JSON Lines: an object with a report on each line. */
public final class JsonLinesImporter implements Importer {
    private static final List<String> TEXT = List.of("text", "body", "content", "article");
    private static final List<String> TITLE = List.of("title", "headline");
    private static final List<String> DATE = List.of("published", "date", "published_at", "publication_date", "datePublished", "time", "timestamp");
    private static final List<String> SOURCE = List.of("source", "publisher", "outlet", "site", "url");
    private static final Pattern BEGINNING = Pattern.compile("\\{[^\\n]*\"(text|body|content|article|title|headline)\"\\s*:\\s*\"[^\\n]*", Pattern.DOTALL);
    private static final int MAX_DEPTH = 40;
    private static final ObjectMapper JSON = new ObjectMapper();

    static {
        JSON.getFactory().setStreamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build());
    }

    @Override
    public String name() {
        return "JSON Lines";
    }

    @Override
    public boolean accepts(Content file) {
        return file.ends(".jsonl", ".ndjson") || BEGINNING.matcher(file.headText()).lookingAt();
    }

    @Override
    public void read(Content file, Found found) throws IOException {
        String[] lines = Characters.of(file.bytes()).text().split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                line(lines[i], i + 1, found);
            }
        }
    }

    private static void line(String line, int number, Found found) throws BadDocumentException {
        JsonNode object;
        try {
            object = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            found.problem("jsonl.line", number, "the line is left out, since it is no JSON: " + e.getOriginalMessage());
            return;
        }
        String text = value(object, key(object, TEXT));
        var facts = new Facts();
        facts.title(value(object, key(object, TITLE)), '"' + key(object, TITLE) + '"')
                .source(value(object, key(object, SOURCE)), '"' + key(object, SOURCE) + '"');
        String date = value(object, key(object, DATE));
        facts.published(date, '"' + key(object, DATE) + '"');
        if (!date.isEmpty() && Dates.parse(date) == null) {
            found.problem("jsonl.date", number, "\"" + date + "\" is no time; write it as 2025-06-15T08:00:00+03:00. The report's own dates are used");
        }
        if (text.isBlank()) {
            found.problem("jsonl.line", number, "the line is left out, since it has no \"text\" or \"body\"");
        } else {
            Document document = facts.document(text);
            found.add(new Document("line " + number, document.title(), document.source(), document.published(), text, document.origin()));
        }
    }

    /** The first of some keys under which there is a text; the first where there is none. */
    private static String key(JsonNode object, List<String> keys) {
        return keys.stream().filter(k -> !value(object, k).isBlank()).findFirst().orElse(keys.getFirst());
    }

    private static String value(JsonNode object, String key) {
        return object.path(key).isTextual() ? object.path(key).asText() : "";
    }
}

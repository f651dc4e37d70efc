package conflictmap.query;

import conflictmap.query.Query.Clause;
import conflictmap.timeline.NumberField;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads plain words, see {@link Query#parse}. */
final class PlainReader {
    private static final Set<String> TIMES = Set.of("after", "before", "on");
    private static final double DAY_MS = 86_400_000;

    private final String text;
    private int at;

    PlainReader(String text) {
        this.text = text;
    }

    Query read() throws QueryException {
        List<Clause> clauses = new ArrayList<>();
        for (skipSpace(); at < text.length(); skipSpace()) {
            int from = at;
            boolean without = text.charAt(at) == '-' && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
            at += without ? 1 : 0;
            Condition asked = item();
            clauses.add(new Clause(without ? new Condition.Not(asked) : asked, text.substring(from, at)));
        }
        return new Query(false, clauses);
    }

    private Condition item() throws QueryException {
        int from = at;
        int colon = at;
        while (colon < text.length() && Character.isLetter(text.charAt(colon))) {
            colon++;
        }
        boolean named = colon > at && colon + 1 < text.length() && text.charAt(colon) == ':' && text.charAt(colon + 1) != '/';
        if (!named) {
            return new Condition.Anywhere(value(false));
        }
        String name = text.substring(at, colon).toLowerCase(Locale.ROOT);
        at = colon + 1;
        if (TIMES.contains(name)) {
            int start = at;
            return time(name, start, value(false));
        }
        Field field = Field.named(name).orElseThrow(() -> new QueryException(from, Phrases.text("error.field", name, fields())));
        boolean exactly = text.charAt(at) == '=';
        at += exactly ? 1 : 0;
        return in(field, exactly);
    }

    /** The names of all fields. */
    static String fields() {
        return Stream.of(Field.values()).map(Field::key).collect(Collectors.joining(", "));
    }

    private Condition in(Field field, boolean exactly) throws QueryException {
        int from = at;
        List<String> values = new ArrayList<>();
        values.add(value(true));
        while (at < text.length() && text.charAt(at) == ',') {
            at++;
            values.add(value(true));
        }
        if (exactly || values.stream().allMatch(field::isValue)) {
            return new Condition.In(field, values);
        }
        for (String value : values) {
            List<String> codes = field.codes();
            if (!codes.isEmpty() && codes.stream().noneMatch(code -> field.searched(code, Tellers.NAMES).contains(Field.fold(value)))) {
                throw new QueryException(from, Phrases.text("error.value", field.key(), value, String.join(", ", codes)));
            }
        }
        List<Condition> any = values.stream().<Condition>map(value -> new Condition.Has(field, value)).toList();
        return any.size() == 1 ? any.getFirst() : new Condition.Or(any);
    }

    private static Condition time(String name, int from, String value) throws QueryException {
        Instant time = Times.parse(value, from);
        double ms = time.toEpochMilli();
        boolean day = value.length() <= 10;
        return switch (name) {
            case "after" -> new Condition.Between(NumberField.START, ms, true, Double.POSITIVE_INFINITY, false);
            case "before" -> new Condition.Between(NumberField.START, Double.NEGATIVE_INFINITY, false, ms, false);
            default -> new Condition.Between(NumberField.START, ms, true, day ? ms + DAY_MS : ms, !day);
        };
    }

    /** A phrase in quotation marks, or all up to the next space; in a list to the next comma too. */
    private String value(boolean listed) throws QueryException {
        int from = at;
        if (at < text.length() && text.charAt(at) == '"') {
            int close = text.indexOf('"', at + 1);
            if (close < 0) {
                throw new QueryException(from, Phrases.text("error.quote"));
            }
            at = close + 1;
            return text.substring(from + 1, close);
        }
        while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && !(listed && text.charAt(at) == ',')) {
            at++;
        }
        return text.substring(from, at);
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    /** The text that chooses values of a field. */
    static String choice(Field field, List<String> values) {
        boolean coded = field.isCoded() && values.stream().allMatch(field::isValue);
        return field.key() + (coded ? ":" : ":=") + values.stream().map(PlainReader::quoted).collect(Collectors.joining(","));
    }

    /** A quotation mark within a value can't be written; it is left out. */
    private static String quoted(String value) {
        boolean bare = !value.isEmpty() && value.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.');
        return bare ? value : '"' + value.replace("\"", "") + '"';
    }
}

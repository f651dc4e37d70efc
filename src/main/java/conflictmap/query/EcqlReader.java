package conflictmap.query;

import conflictmap.query.Query.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.geotools.api.filter.And;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.Or;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;

/**
 * Reads ECQL, the language of GeoTools' and GeoServer's filters. Only operators on fields are taken; what looks like any
 * function is turned away before the parser sees it, and so are texts too long or too deep for it.
 */
final class EcqlReader {
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'");
    /** What no plain words have. */
    private static final Pattern SURE = Pattern.compile("(?<!:)[=<>]|(?i)\\b(in|bbox|dwithin)\\s*\\(");
    /** What plain words may have too. */
    private static final Pattern MAYBE = Pattern.compile("(?i)\\b(i?like|between|during|before|after|is)\\b\\s*[^:\\s]");
    private static final Pattern CALL = Pattern.compile("([A-Za-z_]\\w*)\\s*\\(");
    private static final Set<String> OPERATORS = Set.of("and", "or", "not", "in", "bbox", "dwithin", "point");
    private static final Pattern COLUMN = Pattern.compile("line (\\d+), column (\\d+)");
    private static final Pattern DAY = Pattern.compile("(?<![\\w-])\\d{4}-\\d\\d-\\d\\d(?![\\w-])");
    private static final int LONGEST = 4000;
    private static final int DEEPEST = 6;

    private EcqlReader() {}

    /** The query of a text; none where it is plain words. */
    static Optional<Query> read(String text) throws QueryException {
        String bare = QUOTED.matcher(text).replaceAll(m -> " ".repeat(m.group().length()));
        boolean sure = SURE.matcher(bare).find();
        if (!sure && !MAYBE.matcher(bare).find()) {
            return Optional.empty();
        }
        try {
            check(bare);
            return Optional.of(of(ECQL.toFilter(dated(text, bare)), text));
        } catch (QueryException e) {
            if (sure) {
                throw e;
            }
            return Optional.empty();
        } catch (CQLException e) {
            if (sure) {
                throw new QueryException(position(e, text), Phrases.text("error.ecql"));
            }
            return Optional.empty();
        }
    }

    /** Days as moments in UTC, as everywhere in filters: the parser would take them in the machine's zone. */
    private static String dated(String text, String bare) {
        var dated = new StringBuilder(text);
        List<MatchResult> days = DAY.matcher(bare).results().toList();
        for (MatchResult day : days.reversed()) {
            dated.insert(day.end(), "T00:00:00Z");
        }
        return dated.toString();
    }

    /** Turns away what the parser should not see; strings are blank. */
    private static void check(String bare) throws QueryException {
        if (bare.length() > LONGEST) {
            throw new QueryException(LONGEST, Phrases.text("error.long", LONGEST));
        }
        Matcher call = CALL.matcher(bare);
        while (call.find()) {
            if (!OPERATORS.contains(call.group(1).toLowerCase(Locale.ROOT))) {
                throw new QueryException(call.start(), Phrases.text("error.function", call.group(1)));
            }
        }
        int depth = 0;
        for (int i = 0; i < bare.length(); i++) {
            depth += bare.charAt(i) == '(' ? 1 : bare.charAt(i) == ')' ? -1 : 0;
            if (depth > DEEPEST) {
                throw new QueryException(i, Phrases.text("error.deep", DEEPEST));
            }
        }
    }

    private static int position(CQLException e, String text) {
        Matcher where = COLUMN.matcher(String.valueOf(e.getMessage()));
        boolean told = where.find() && where.group(1).equals("1");
        return told ? Math.clamp(Long.parseLong(where.group(2)) - 1L, 0, text.length()) : 0;
    }

    private static Query of(Filter filter, String text) throws QueryException {
        var compiler = new EcqlCompiler(text);
        List<Clause> clauses = new ArrayList<>();
        for (Filter part : parts(filter)) {
            Condition asked = compiler.condition(part);
            String written = ECQL.toCQL(part);
            clauses.add(new Clause(asked, asked instanceof Condition.In in && !in.values().contains("") ? choice(in.field(), in.values())
                    : part instanceof Or ? "(" + written + ")" : written));
        }
        boolean whole = clauses.size() == 1 && !(filter instanceof Or);
        return new Query(true, whole ? List.of(new Clause(clauses.getFirst().condition(), text.strip())) : clauses);
    }

    /** What must all be true. */
    private static List<Filter> parts(Filter filter) {
        return filter instanceof And and ? and.getChildren().stream().flatMap(child -> parts(child).stream()).toList() : List.of(filter);
    }

    /** The text that chooses values of a field. */
    static String choice(Field field, List<String> values) {
        return values.stream().map(value -> "'" + value.replace("'", "''") + "'").collect(Collectors.joining(",", field.key() + " IN (", ")"));
    }
}

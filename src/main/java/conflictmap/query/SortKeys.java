package conflictmap.query;

import conflictmap.model.Order;
import conflictmap.timeline.EventColumn;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.NumberField;
import conflictmap.timeline.SortBy;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the rows of an index are sorted by in a column, as a number for each, the lowest first; what is not told comes last, both ways. */
final class SortKeys {
    /** Sorts behind all that is told, whichever way it is sorted. */
    private static final long UNTOLD = Long.MAX_VALUE;

    private final Columns columns;
    private final Map<String, Integer> judged;

    /** @param judged what people made of events, by their identifiers, as a rank */
    SortKeys(Columns columns, Map<String, Integer> judged) {
        this.columns = columns;
        this.judged = judged;
    }

    long[] of(SortBy by) {
        boolean descending = by.descending();
        Field field = field(by.column());
        if (field != null) {
            return words(by.column(), field, descending);
        }
        return switch (by.column()) {
            case CONFIDENCE -> numbers(NumberField.CONFIDENCE, descending);
            case KILLED -> numbers(NumberField.KILLED, descending);
            case VERDICT -> verdicts(descending);
            default -> numbers(NumberField.START, descending);
        };
    }

    /** The rows in the order of one column. */
    int[] order(SortBy by) {
        Field field = field(by.column());
        if (field != null) {
            return byWords(by.column(), field, by.descending());
        }
        long[] keys = of(by);
        return Order.of(keys, keys.length);
    }

    /** The field whose words a column is sorted by; null where it is sorted by a number. */
    private static @Nullable Field field(EventColumn column) {
        return switch (column) {
            case TIME, CONFIDENCE, KILLED, VERDICT -> null;
            case TYPE -> Field.TYPE;
            case PLACE -> Field.PLACE;
            case PRECISION -> Field.PRECISION;
            case ACTOR -> Field.ACTOR;
            case TARGET -> Field.TARGET;
            case WEAPON -> Field.WEAPON;
            case STATUS -> Field.STATUS;
            case COUNTRY -> Field.COUNTRY;
            case SOURCE, REPORT -> Field.SOURCE;
        };
    }

    private long[] numbers(NumberField field, boolean descending) {
        EventIndex index = columns.index();
        long[] keys = new long[index.size()];
        for (int row = 0; row < keys.length; row++) {
            keys[row] = key(index.number(field, row), descending);
        }
        return keys;
    }

    private static long key(double value, boolean descending) {
        if (Double.isNaN(value)) {
            return UNTOLD;
        }
        long bits = Double.doubleToLongBits(descending ? -value : value);
        return bits ^ bits >> 63 & Long.MAX_VALUE;
    }

    private long[] verdicts(boolean descending) {
        EventIndex index = columns.index();
        long[] keys = new long[index.size()];
        Arrays.fill(keys, UNTOLD);
        judged.forEach((id, rank) -> {
            int row = index.rowOf(id);
            if (row >= 0) {
                keys[row] = descending ? -rank : rank;
            }
        });
        return keys;
    }

    private long[] words(EventColumn column, Field field, boolean descending) {
        long[] ranks = ranks(column, field);
        IntUnaryOperator number = columns.numbers(field);
        long[] keys = new long[columns.size()];
        for (int row = 0; row < keys.length; row++) {
            long rank = ranks[number.applyAsInt(row)];
            keys[row] = rank == UNTOLD ? UNTOLD : descending ? -rank : rank;
        }
        return keys;
    }

    /** All rows in the order of the words of a column, those without a word last: without a key for each row. */
    private int[] byWords(EventColumn column, Field field, boolean descending) {
        long[] ranks = ranks(column, field);
        int highest = (int) Arrays.stream(ranks).filter(rank -> rank != UNTOLD).max().orElse(0);
        int[] bins = Arrays.stream(ranks).mapToInt(rank -> (int) (rank == UNTOLD ? highest + 1 : descending ? highest - rank : rank)).toArray();
        IntUnaryOperator number = columns.numbers(field);
        return Order.counted(row -> bins[number.applyAsInt(row)], highest + 2, columns.size());
    }

    private long[] ranks(EventColumn column, Field field) {
        return columns.ranks(column, field, words -> ranks(column, field, words)).stream().mapToLong(Long::longValue).toArray();
    }

    /** The rank of each word among all words; words that read the same have the same. */
    private List<Long> ranks(EventColumn column, Field field, List<String> words) {
        List<String> texts = words.stream().map(word -> text(column, field, word)).toList();
        int[] order = IntStream.range(0, texts.size()).boxed().sorted(Comparator.comparing(texts::get)).mapToInt(Integer::intValue).toArray();
        long[] ranks = new long[order.length];
        long rank = 0;
        String last = "";
        for (int number : order) {
            String text = texts.get(number);
            rank += text.equals(last) ? 0 : 1;
            ranks[number] = text.isEmpty() ? UNTOLD : rank;
            last = text;
        }
        return Arrays.stream(ranks).boxed().toList();
    }

    /** What a word is sorted by. */
    private String text(EventColumn column, Field field, String word) {
        return switch (column) {
            case PRECISION, STATUS -> String.format(Locale.ROOT, "%02d", field.codes().indexOf(word));
            case REPORT -> Field.fold(columns.title(word));
            case SOURCE -> Field.fold(String.join(", ", columns.namesOf(field, word)));
            default -> Field.fold(field.label(word));
        };
    }
}

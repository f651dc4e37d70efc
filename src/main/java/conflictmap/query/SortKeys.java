package conflictmap.query;

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
        return switch (by.column()) {
            case TIME -> numbers(NumberField.START, descending);
            case CONFIDENCE -> numbers(NumberField.CONFIDENCE, descending);
            case KILLED -> numbers(NumberField.KILLED, descending);
            case VERDICT -> verdicts(descending);
            case TYPE -> words(by.column(), Field.TYPE, descending);
            case PLACE -> words(by.column(), Field.PLACE, descending);
            case PRECISION -> words(by.column(), Field.PRECISION, descending);
            case ACTOR -> words(by.column(), Field.ACTOR, descending);
            case TARGET -> words(by.column(), Field.TARGET, descending);
            case WEAPON -> words(by.column(), Field.WEAPON, descending);
            case STATUS -> words(by.column(), Field.STATUS, descending);
            case COUNTRY -> words(by.column(), Field.COUNTRY, descending);
            case SOURCE, REPORT -> words(by.column(), Field.SOURCE, descending);
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
        long[] ranks = columns.ranks(column, field, words -> ranks(column, field, words)).stream().mapToLong(Long::longValue).toArray();
        IntUnaryOperator number = columns.numbers(field);
        long[] keys = new long[columns.size()];
        for (int row = 0; row < keys.length; row++) {
            long rank = ranks[number.applyAsInt(row)];
            keys[row] = rank == UNTOLD ? UNTOLD : descending ? -rank : rank;
        }
        return keys;
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

package conflictmap.query;

import conflictmap.timeline.EventIndex;
import conflictmap.timeline.NumberField;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A column of a table of events, by which it can be sorted. */
public enum EventColumn {
    TIME(null, NumberField.START),
    /** By name. */
    TYPE(Field.TYPE, null),
    PLACE(Field.PLACE, null),
    /** The most exact first. */
    PRECISION(Field.PRECISION, null),
    ACTOR(Field.ACTOR, null),
    TARGET(Field.TARGET, null),
    WEAPON(Field.WEAPON, null),
    STATUS(Field.STATUS, null),
    CONFIDENCE(null, NumberField.CONFIDENCE),
    KILLED(null, NumberField.KILLED),
    COUNTRY(Field.COUNTRY, null),
    /** Who published it. */
    SOURCE(Field.SOURCE, null),
    /** Title of the report. */
    REPORT(Field.SOURCE, null),
    /** What people made of it; what nobody judged comes last. */
    VERDICT(null, null);

    /** Sorts behind all that is told, whichever way it is sorted. */
    private static final long UNTOLD = Long.MAX_VALUE;

    private final @Nullable Field field;
    private final @Nullable NumberField number;

    EventColumn(@Nullable Field field, @Nullable NumberField number) {
        this.field = field;
        this.number = number;
    }

    /** Its name in settings: {@code time}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The column of a name; none where there is none. */
    public static Optional<EventColumn> ofKey(String key) {
        return Stream.of(values()).filter(column -> column.key().equals(key)).findFirst();
    }

    /**
     * What each row is sorted by, the lowest first; what is not told comes last, both ways.
     *
     * @param judged what people made of events, by their identifiers, as a rank
     */
    long[] keys(Columns columns, Map<String, Integer> judged, boolean descending) {
        EventIndex index = columns.index();
        long[] keys = new long[index.size()];
        NumberField of = number;
        if (of != null) {
            for (int row = 0; row < keys.length; row++) {
                keys[row] = key(index.number(of, row), descending);
            }
            return keys;
        }
        if (this == VERDICT) {
            Arrays.fill(keys, UNTOLD);
            judged.forEach((id, rank) -> {
                int row = index.rowOf(id);
                if (row >= 0) {
                    keys[row] = descending ? -rank : rank;
                }
            });
            return keys;
        }
        long[] ranks = ranks(columns);
        IntUnaryOperator number = columns.numbers(named());
        for (int row = 0; row < keys.length; row++) {
            long rank = ranks[number.applyAsInt(row)];
            keys[row] = rank == UNTOLD ? UNTOLD : descending ? -rank : rank;
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

    private Field named() {
        if (field == null) {
            throw new IllegalStateException(name());
        }
        return field;
    }

    /** The rank of each word among all words; words that read the same have the same. */
    private long[] ranks(Columns columns) {
        List<String> texts = columns.words(named()).stream().map(word -> text(word, columns)).toList();
        int[] order = IntStream.range(0, texts.size()).boxed()
                .sorted(Comparator.comparing(texts::get)).mapToInt(Integer::intValue).toArray();
        long[] ranks = new long[order.length];
        long rank = 0;
        String last = "";
        for (int number : order) {
            String text = texts.get(number);
            rank += text.equals(last) ? 0 : 1;
            ranks[number] = text.isEmpty() ? UNTOLD : rank;
            last = text;
        }
        return ranks;
    }

    /** What a word is sorted by. */
    private String text(String word, Columns columns) {
        Field of = named();
        return switch (this) {
            case PRECISION, STATUS -> String.format(Locale.ROOT, "%02d", of.codes().indexOf(word));
            case REPORT -> Field.fold(columns.title(word));
            case SOURCE -> Field.fold(String.join(", ", columns.namesOf(of, word)));
            default -> Field.fold(of.label(word));
        };
    }
}

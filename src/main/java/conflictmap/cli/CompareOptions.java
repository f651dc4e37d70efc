package conflictmap.cli;

import conflictmap.query.QueryException;
import conflictmap.query.SideText;
import conflictmap.timeline.compare.CompareMode;
import conflictmap.timeline.compare.ComparisonText;
import conflictmap.timeline.compare.Norm;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Two sides that pictures, films and slides compare, on the command line. */
final class CompareOptions {
    @Option(names = "--compare", paramLabel = "SIDE", converter = ASide.class,
            description = "Compare this with --with: 'NAME | PERIOD FILTER', each part optional, as '2025-06-13..2025-06-15', 'source:IAEA', "
                    + "'The first day | 2025-06-13 type:strike'.")
    private @Nullable SideText first;

    @Option(names = "--with", paramLabel = "SIDE", converter = ASide.class,
            description = "The other side, likewise; its period may be so much later than the first one's, as +P3D.")
    private @Nullable SideText second;

    @Option(names = "--compare-as", paramLabel = "side-by-side|swipe|difference", converter = AMode.class, defaultValue = "side-by-side",
            description = "Two maps, one map parted by a line, or the map of the difference; ${DEFAULT-VALUE} without it.")
    private CompareMode mode = CompareMode.SIDE_BY_SIDE;

    @Option(names = "--normalise", paramLabel = "count|day|share", converter = ANorm.class, defaultValue = "day",
            description = "What a difference is told in: events, events per day of each side, or the share of each side's events; ${DEFAULT-VALUE} without it.")
    private Norm norm = Norm.DAY;

    @Option(names = "--swipe-at", paramLabel = "0..1", defaultValue = "0.5", description = "Where the line of a swipe stands, from left to right.")
    private double swipe = 0.5;

    /** Whether anything is compared. */
    boolean isOn() {
        return first != null || second != null;
    }

    /**
     * The comparison; null for none.
     *
     * @throws IllegalArgumentException if a side is missing, or the line of a swipe beside the map; says so
     */
    @Nullable ComparisonText text() {
        if (!isOn()) {
            return null;
        }
        SideText a = first;
        SideText b = second;
        if (a == null || b == null) {
            throw new IllegalArgumentException("A comparison has two sides: --compare one --with another.");
        }
        if (!(swipe >= 0 && swipe <= 1)) {
            throw new IllegalArgumentException("--swipe-at is from 0 to 1: " + swipe);
        }
        return new ComparisonText(a.text(), b.text(), mode, norm, swipe);
    }

    static final class ASide implements ITypeConverter<SideText> {
        @Override
        public SideText convert(String value) {
            try {
                return SideText.parse(value);
            } catch (QueryException e) {
                throw new TypeConversionException("'" + value + "' is not a side that can be compared. " + e.getMessage());
            }
        }
    }

    static final class AMode implements ITypeConverter<CompareMode> {
        @Override
        public CompareMode convert(String value) {
            try {
                return CompareMode.ofCode(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }

    static final class ANorm implements ITypeConverter<Norm> {
        @Override
        public Norm convert(String value) {
            try {
                return Norm.ofCode(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }
}

package conflictmap.export.safe;

import conflictmap.export.memory.PictureState;
import conflictmap.export.memory.SafeWords;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is to be left out so that a map can be published without harm to those whom it tells of.
 *
 * @param radiusM metres within which places may be told, up to {@value #MOST_M}; 0 for as they are
 * @param withoutPersons whether names of persons are dropped
 * @param hiddenSources sources that are not named nor quoted, in small letters
 */
public record SafeToPublish(double radiusM, boolean withoutPersons, Set<String> hiddenSources) {
    /** Nothing is left out. */
    public static final SafeToPublish NOTHING = new SafeToPublish(0, false, Set.of());
    /** What is left out where nothing else is asked for: places within ten kilometres, names of persons. */
    public static final SafeToPublish USUAL = new SafeToPublish(10_000, true, Set.of());
    /** Beyond it there would be no map left. */
    public static final double MOST_M = 500_000;

    /** @throws IllegalArgumentException if the radius is negative or too large */
    public SafeToPublish {
        if (!(radiusM >= 0 && radiusM <= MOST_M)) {
            throw new IllegalArgumentException("a radius is from 0 to 500 km: " + radiusM + " m");
        }
        hiddenSources = hiddenSources.stream().map(SafeToPublish::key).collect(Collectors.toUnmodifiableSet());
    }

    /** The same with other sources hidden. */
    public SafeToPublish hiding(Collection<String> sources) {
        return new SafeToPublish(radiusM, withoutPersons, Set.copyOf(sources));
    }

    /** Whether anything is left out. */
    public boolean isOn() {
        return radiusM > 0 || withoutPersons || !hiddenSources.isEmpty();
    }

    /** Whether a source may not be named. */
    public boolean hides(String source) {
        return hiddenSources.contains(key(source));
    }

    /** What a file remembers of it: not which sources were hidden. */
    public PictureState.Safe told() {
        return new PictureState.Safe(radiusM, withoutPersons, hiddenSources.size());
    }

    /** What stands on each picture; empty where nothing is left out. */
    public String label() {
        return SafeWords.of(told());
    }

    private static String key(String source) {
        return source.strip().toLowerCase(Locale.ROOT);
    }
}

package conflictmap.viewmodel;

import conflictmap.project.Settings;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Something that people set once for all projects.
 *
 * @param <T> what it is set to
 */
public final class Wish<T> {
    /** {@code system}, {@code light} or {@code dark}. */
    public static final Wish<String> THEME = new Wish<>("theme", Settings::theme, Settings::themed);
    /** The id of the units of lengths. */
    public static final Wish<String> UNITS = new Wish<>("units", Settings::units, Settings::measured);
    /** {@code system}, {@code reduced} or {@code full}. */
    public static final Wish<String> MOTION = new Wish<>("motion", Wish::motion, (s, m) -> s.moving(m.equals("system") ? null : Boolean.valueOf(m.equals("reduced"))));
    /** Per cent of the system's size of letters, 50 to 300. */
    public static final Wish<Integer> FONT = new Wish<>("font", Settings::fontPercent, Settings::lettered);
    /** A language tag; empty for the system's. */
    public static final Wish<String> LANGUAGE = new Wish<>("language", Settings::language, Settings::speaking);
    /** Seconds after which a change is kept against a crash, 1 to 600. */
    public static final Wish<Integer> AUTOSAVE = new Wish<>("autosave", Settings::autosaveSeconds, Settings::keptAfter);

    private final String name;
    private final Function<Settings, T> get;
    private final BiFunction<Settings, T, Settings> set;

    private Wish(String name, Function<Settings, T> get, BiFunction<Settings, T, Settings> set) {
        this.name = name;
        this.get = get;
        this.set = set;
    }

    /** Part of the keys of its words for people. */
    public String name() {
        return name;
    }

    T of(Settings settings) {
        return get.apply(settings);
    }

    Settings in(Settings settings, T value) {
        return set.apply(settings, value);
    }

    private static String motion(Settings s) {
        return Optional.ofNullable(s.reducedMotion()).map(r -> r ? "reduced" : "full").orElse("system");
    }
}

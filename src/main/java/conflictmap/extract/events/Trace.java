package conflictmap.extract.events;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Writes down what a reading did with each sentence and trigger, for whoever asks why. */
public final class Trace {
    /** Writes nothing. */
    public static final Trace NONE = new Trace(line -> {});

    private final Consumer<String> lines;

    /** @param lines takes the lines of the account */
    public Trace(Consumer<String> lines) {
        this.lines = lines;
    }

    void enter(Scene scene) {
        if (this != NONE) {
            lines.accept(scene.document().text().substring(scene.sentence().from(), scene.sentence().to()));
            lines.accept("  places: " + scene.mentions().stream()
                    .map(s -> s.mention().surface() + " = " + s.mention().place().name() + " (" + s.mention().place().precision().code()
                            + (s.mention().isToponym() ? "" : ", no toponym") + ", " + s.mention().role().name().toLowerCase(Locale.ROOT) + ", " + s.mention().reason() + ")")
                    .collect(Collectors.joining("; ")));
            lines.accept("  times: " + scene.times().stream()
                    .map(h -> scene.document().text().substring(h.from(), h.to()).strip() + " (" + h.rule() + ")").collect(Collectors.joining("; ")));
        }
    }

    void note(Scene scene, Trigger t, String what) {
        if (this != NONE) {
            lines.accept("  " + t.rule().name() + " on \"" + String.join(" ", scene.words().subList(t.from(), t.to())) + "\": " + what);
        }
    }
}

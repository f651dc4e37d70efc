package conflictmap.bench;

import conflictmap.viewmodel.Desk;
import conflictmap.window.DeskWindow;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * What a person does at the window, measured twice: until the frame that shows what came of it, and how long the window did
 * not answer in one go meanwhile.
 */
final class Hands {
    private final DeskWindow window;
    private final Figures figures;

    Hands(DeskWindow window, Figures figures) {
        this.window = window;
        this.figures = figures;
    }

    /**
     * What something took, milliseconds.
     *
     * @param shown until the frame that shows what came of it
     * @param held the longest time in one go that the window's thread answered nobody
     */
    record Took(double shown, double held) {}

    /** Does something on the window's thread and waits for a frame after something else holds. */
    Took did(Consumer<Desk> what, Callable<Boolean> until) throws InterruptedException {
        long start = System.nanoTime();
        double held = window.heldUpWhile(() -> {
            window.ask(() -> {
                what.accept(window.desk());
                return true;
            });
            window.until(until);
        });
        return new Took((System.nanoTime() - start) / 1e6, held);
    }

    /** As {@link #did}, and writes both down. */
    void does(String name, Consumer<Desk> what, Callable<Boolean> until) throws InterruptedException {
        write(name, did(what, until));
    }

    /** Writes both down. */
    void write(String name, Took took) {
        figures.add(name + ", to new frame", took.shown(), "ms");
        figures.add(name + ", window held up", took.held(), "ms");
    }

    /** Writes the medians and the p95 of both down. */
    void write(String name, double atMost, java.util.List<Took> all) {
        Quantiles shown = Quantiles.of(all.stream().mapToDouble(Took::shown).toArray());
        Quantiles held = Quantiles.of(all.stream().mapToDouble(Took::held).toArray());
        figures.add(name + " to new frame, median", shown.median(), "ms");
        figures.atMost(atMost, name + " to new frame, p95", shown.p95(), "ms");
        figures.add(name + ", window held up, median", held.median(), "ms");
        figures.add(name + ", window held up, p95", held.p95(), "ms");
    }
}

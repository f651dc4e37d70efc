package conflictmap.viewmodel;

import conflictmap.jobs.Jobs;
import conflictmap.project.Look;
import conflictmap.query.QueryException;
import conflictmap.query.SideText;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.compare.CompareMode;
import conflictmap.timeline.compare.Comparison;
import conflictmap.timeline.compare.ComparisonText;
import conflictmap.timeline.compare.Norm;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * The comparison that the map shows: its two sides as they are typed, how they are shown, and the clock that both run by. A side
 * is of what the filter lets through. While two periods are compared the clock runs over the first one's time.
 */
public final class Comparing {
    /** Fewer events than these are parted at once. */
    private static final int FEW = 20_000;
    private static final double NUDGE = 0.02;

    private final Shelf shelf;
    private final Clock clock;
    private final Display display;
    private final SideChoices choices;
    private final Jobs.Latest parting;
    private final Consumer<Exception> failed;
    private final ReadOnlyBooleanWrapper on = new ReadOnlyBooleanWrapper();
    private final StringProperty first = new SimpleStringProperty("");
    private final StringProperty second = new SimpleStringProperty("");
    private final ObjectProperty<CompareMode> mode = new SimpleObjectProperty<>(CompareMode.SIDE_BY_SIDE);
    private final ObjectProperty<Norm> norm = new SimpleObjectProperty<>(Norm.DAY);
    private final DoubleProperty swipe = new SimpleDoubleProperty(0.5);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Comparison> comparison = new ReadOnlyObjectWrapper<>();
    private @Nullable Instant before;
    private boolean bringing;
    /** Where the days of periods begin: the clock's zone when the comparison began. */
    private ZoneId zone = ZoneOffset.UTC;

    Comparing(Shelf shelf, Clock clock, Display display, Jobs jobs, Consumer<Exception> failed) {
        this.shelf = shelf;
        this.clock = clock;
        this.display = display;
        this.failed = failed;
        choices = new SideChoices(shelf, clock);
        parting = jobs.new Latest(Messages.text("compare.job"));
        for (Observable part : List.of(first, second, display.index())) {
            part.addListener(o -> part());
        }
        comparison.addListener((o, was, is) -> display.count(is));
        for (Observable how : List.of(mode, norm, swipe)) {
            how.addListener(o -> show());
        }
        mode.addListener((o, was, is) -> {
            if (on.get() && !bringing && (was == CompareMode.SIDE_BY_SIDE) != (is == CompareMode.SIDE_BY_SIDE)) {
                display.lookAtAll();
            }
        });
    }

    /** Whether anything is compared. */
    public ReadOnlyBooleanProperty onProperty() {
        return on.getReadOnlyProperty();
    }

    /** The side that is compared with, as {@link SideText} reads it. */
    public StringProperty firstProperty() {
        return first;
    }

    /** The side that is compared. */
    public StringProperty secondProperty() {
        return second;
    }

    public ObjectProperty<CompareMode> modeProperty() {
        return mode;
    }

    /** What a difference is normalised by. */
    public ObjectProperty<Norm> normProperty() {
        return norm;
    }

    /** Where the line of a swipe stands, 0 to 1. */
    public DoubleProperty swipeProperty() {
        return swipe;
    }

    /** What is wrong with a side; empty where nothing is. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What the map compares; null where it compares nothing. */
    public ReadOnlyObjectProperty<@Nullable Comparison> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    /** Begins to compare, at first the two halves of the time, or ends it. */
    public void toggle() {
        if (!leave()) {
            start();
        }
    }

    /** What is compared, as projects, scenes and pictures keep it; null for nothing. */
    public @Nullable ComparisonText text() {
        return on.get() ? typed() : null;
    }

    private ComparisonText typed() {
        return new ComparisonText(first.get(), second.get(), mode.get(), norm.get(), swipe.get());
    }

    /** Compares what was compared then, or nothing; the view and the clock are the caller's. */
    void bring(@Nullable ComparisonText text) {
        if (text == null || clock.isEmpty()) {
            leave();
            return;
        }
        if (!on.get()) {
            before = clock.playhead().now();
        }
        zone = clock.zone();
        bringing = true;
        first.set(text.first());
        second.set(text.second());
        mode.set(text.mode());
        norm.set(text.norm());
        swipe.set(text.swipe());
        bringing = false;
        on.set(true);
        part();
    }

    private void start() {
        if (clock.isEmpty()) {
            problem.set(Messages.text("compare.nothing"));
            return;
        }
        before = clock.playhead().now();
        zone = clock.zone();
        if (first.get().isBlank() && second.get().isBlank()) {
            List<String> halves = halves();
            first.set(halves.getFirst());
            second.set(halves.getLast());
        }
        on.set(true);
        part();
        display.lookAtAll();
    }

    /** Ends it, and sets the clock back to where it was; tells whether anything was compared. */
    public boolean leave() {
        if (!on.get()) {
            return false;
        }
        on.set(false);
        parting.cancel();
        comparison.set(null);
        problem.set("");
        boolean confined = clock.confine(null);
        Instant then = before;
        if (confined && then != null) {
            clock.scrubTo(then);
        }
        display.cover(null);
        return true;
    }

    /** The two sides the other way round. */
    public void swap() {
        String was = first.get();
        first.set(second.get());
        second.set(was);
        swipe.set(1 - swipe.get());
    }

    /** The next way to show it. */
    public void nextMode() {
        CompareMode[] all = CompareMode.values();
        mode.set(all[(mode.get().ordinal() + 1) % all.length]);
    }

    /** Moves the line of a swipe by so many small steps to the right, or to the left where negative. */
    public void nudge(int steps) {
        swipe.set(Math.clamp(swipe.get() + steps * NUDGE, 0, 1));
    }

    // ---- the sides

    private void part() {
        if (!on.get() || bringing) {
            return;
        }
        EventIndex all = display.index().get();
        ComparisonText text = typed();
        try {
            Comparison parted = all.size() <= FEW ? compared(text, all) : compared(text, EventIndex.EMPTY);
            problem.set("");
            parting.cancel();
            if (all.size() <= FEW) {
                take(parted);
            } else {
                parting.submit(progress -> compared(text, all), this::take, failed);
            }
        } catch (QueryException | IllegalArgumentException e) {
            problem.set(String.valueOf(e.getMessage()));
        }
    }

    private Comparison compared(ComparisonText text, EventIndex all) throws QueryException {
        return compared(text, all, zone);
    }

    private Comparison compared(ComparisonText text, EventIndex all, ZoneId days) throws QueryException {
        return SideText.compared(text, all, days, Messages.text("compare.all"), shelf.sieve()::sifted);
    }

    /** What a look compares of some events; null for nothing, or where its sides are not understood. */
    @Nullable Comparison compared(Look look, EventIndex all, ZoneId days) {
        ComparisonText text = look.compare();
        try {
            return text == null ? null : compared(text, all, days);
        } catch (QueryException | IllegalArgumentException e) {
            return null;
        }
    }

    private void take(Comparison made) {
        if (!on.get()) {
            return;
        }
        comparison.set(made.as(mode.get(), norm.get(), swipe.get()));
        boolean wasAtEnd = clock.playhead().now().equals(clock.playhead().range().end());
        clock.confine(made.clock().orElse(null));
        if (wasAtEnd) {
            clock.toEnd();
        }
        display.cover(display.compared(() -> {
            Comparison now = comparison.get();
            return now != null && now.a().events() == made.a().events() && now.b().events() == made.b().events() ? now : made;
        }));
    }

    private void show() {
        Comparison now = comparison.get();
        if (now != null) {
            comparison.set(now.as(mode.get(), norm.get(), swipe.get()));
        }
    }

    // ---- what can be chosen

    private List<String> halves() {
        return choices.halves(zone);
    }

    /** Sides that suggest themselves: the halves of the time, the commonest sources and actors. */
    public void suggestions(Consumer<List<String>> taker) {
        choices.suggestions(zone, taker);
    }

    /** A side as people read it: {@code 13–15 June 2025}; as it is typed where it cannot be understood. */
    public String words(String side) {
        try {
            SideText text = SideText.parse(side);
            return text.title(text.range(zone, null), zone, Messages.text("compare.all"));
        } catch (QueryException | IllegalArgumentException e) {
            return side;
        }
    }
}

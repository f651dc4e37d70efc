package conflictmap.window;

import conflictmap.render.Theme;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.Playhead;
import conflictmap.viewmodel.Clock;
import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Messages;
import conflictmap.viewmodel.Slider;
import conflictmap.viewmodel.TimeAxis;
import conflictmap.viewmodel.TimeZoom;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The line of time: named moments above, a histogram by type with the window as a brush on it, round times below, and
 * under them all the time at a glance where only a part of it is shown. What is told to it goes to the {@link Slider}.
 */
final class TimeTrack extends Region {
    static final double HEIGHT = 104;
    private static final double SIDE = 12;
    private static final double LANE = 14;
    private static final double AXIS = 34;
    private static final double OVERVIEW = 12;
    private static final double ZOOM_STEP = 1.5;

    /** All that histogram and ticks depend on: they are drawn anew only when it changes, not as time goes on. */
    private record Still(
            TimeZoom zoom, EventIndex events, ZoneId zone, Theme theme, double left, double right, double height) {}

    private final Desk desk;
    private final Region ground = passive("track-ground");
    private final TrackBars bars = new TrackBars();
    private final TrackTicks ticks = new TrackTicks();
    private final TrackBrush brush = new TrackBrush();
    private final TrackMarkers markers;
    private final TrackOverview overview;
    private final StrayButton earlier;
    private final StrayButton later;
    private final Label hint = new Label();
    private final Map<String, Runnable> keys;
    private @Nullable Still drawn;

    TimeTrack(Desk desk) {
        this.desk = desk;
        this.markers = new TrackMarkers(desk);
        this.overview = new TrackOverview(desk.slider());
        this.earlier = new StrayButton(desk.clock(), true);
        this.later = new StrayButton(desk.clock(), false);
        this.keys = keys(desk.slider());
        setId("time-track");
        getStyleClass().add("time-track");
        setMinSize(160, HEIGHT);
        setPrefSize(600, HEIGHT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(Messages.text("time.slider"));
        setAccessibleHelp(Messages.text("time.slider.help"));
        hint.getStyleClass().add("track-hint");
        hint.setManaged(false);
        hint.setMouseTransparent(true);
        hint.setVisible(false);
        getChildren().addAll(ground, ticks.root(), bars.root(), brush.root(), overview.root(), markers.root(), earlier.root(),
                later.root(), hint);
        listen();
        new TrackMouse(this, desk).install();
        setOnKeyTyped(this::typed);
    }

    private void listen() {
        desk.clock().playheadProperty().addListener(o -> moved());
        for (Observable part : List.of(
                desk.slider().zoomProperty(),
                desk.clock().zoneProperty(),
                desk.indexProperty(),
                desk.clock().extentProperty(),
                desk.clock().withStraysProperty(),
                desk.appearance().themeProperty())) {
            part.addListener(o -> requestLayout());
        }
        desk.slider().markers().addListener((ListChangeListener<Object>) c -> requestLayout());
    }

    /** A part that is only looked at. */
    static Region passive(String styleClass) {
        var region = new Region();
        region.getStyleClass().add(styleClass);
        region.setManaged(false);
        region.setMouseTransparent(true);
        return region;
    }

    private void moved() {
        requestLayout();
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }

    // ---- keys

    private static Map<String, Runnable> keys(Slider slider) {
        Runnable in = () -> slider.zoomBy(ZOOM_STEP);
        Runnable out = () -> slider.zoomBy(1 / ZOOM_STEP);
        return Map.of("+", in, "=", in, "-", out, "_", out, "0", slider::showAll, "f", slider::showWindow, "F", slider::showWindow);
    }

    /** Whether the key means the line of time while it has the focus. */
    boolean wants(KeyEvent e) {
        return e.getEventType() == KeyEvent.KEY_TYPED && !e.isShortcutDown() && keys.containsKey(e.getCharacter());
    }

    private void typed(KeyEvent e) {
        if (wants(e)) {
            Optional.ofNullable(keys.get(e.getCharacter())).ifPresent(Runnable::run);
            e.consume();
        }
    }

    // ---- where things are

    /** Time along the track between its margins. */
    TimeAxis axis() {
        return desk.slider().axis(Math.max(1, getWidth() - left() - right()));
    }

    /** Where an instant lies in this node. */
    double xOf(Instant t) {
        return left() + axis().px(t);
    }

    /** The instant at a place of this node, within what is shown. */
    Instant timeAt(double x) {
        return axis().at(x - left());
    }

    double left() {
        return SIDE + earlier.width();
    }

    private double right() {
        return SIDE + later.width();
    }

    private double axisY() {
        return Math.floor(getHeight() - AXIS - OVERVIEW);
    }

    /** Whether a place is on the round times rather than on the bars. */
    boolean isOnAxis(double y) {
        return y > axisY() && y < getHeight() - OVERVIEW;
    }

    boolean isOnOverview(double y) {
        return y >= getHeight() - OVERVIEW;
    }

    TrackBrush brush() {
        return brush;
    }

    TrackOverview overview() {
        return overview;
    }

    // ---- layout

    @Override
    protected void layoutChildren() {
        boolean any = !desk.clock().isEmpty();
        double axisY = axisY();
        earlier.layout(SIDE - 4, LANE, axisY - LANE);
        later.layout(getWidth() - right() + 4, LANE, axisY - LANE);
        TimeAxis axis = axis();
        var still = new Still(
                desk.slider().zoomProperty().get(),
                desk.indexProperty().get(),
                desk.clock().zone(),
                desk.appearance().themeProperty().get(),
                left(),
                axis.widthPx(),
                getHeight());
        if (!still.equals(drawn)) {
            drawn = still;
            ground.resizeRelocate(left(), LANE, axis.widthPx(), axisY - LANE);
            bars.draw(any ? desk.slider().histogram(axis.widthPx()) : null, axis, still.theme(), left(), LANE, axisY - LANE);
            ticks.show(any, axis, still.zone(), left(), LANE, axisY);
            overview.draw(any, left(), axis.widthPx(), getHeight() - OVERVIEW + 5);
        }
        brush.layout(desk, axis, left(), LANE, axisY - LANE);
        markers.layout(axis, left(), LANE);
    }

    // ---- what lies under the pointer

    /** Tells what the bar at a place stands for. */
    void hintAt(double x) {
        Optional<String> words = desk.slider().bar(timeAt(x), axis().widthPx());
        hint.setVisible(words.isPresent());
        words.ifPresent(text -> {
            hint.setText(text);
            hint.applyCss();
            double width = Math.ceil(hint.prefWidth(-1));
            double height = Math.ceil(hint.prefHeight(-1));
            double beside = x + 14 + width < getWidth() ? x + 14 : x - 14 - width;
            hint.resizeRelocate(Math.rint(Math.clamp(beside, 0, Math.max(0, getWidth() - width))), LANE - height, width, height);
        });
    }

    void hideHint() {
        hint.setVisible(false);
    }

    // ---- for screen readers

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        Playhead p = desk.clock().playhead();
        return switch (attribute) {
            case VALUE -> (double) p.now().getEpochSecond();
            case MIN_VALUE -> (double) p.range().start().getEpochSecond();
            case MAX_VALUE -> (double) p.range().end().getEpochSecond();
            case VALUE_STRING -> desk.slider().value() + ", " + desk.countsProperty().get();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        Clock clock = desk.clock();
        switch (action) {
            case INCREMENT -> clock.stepBy(1);
            case DECREMENT -> clock.stepBy(-1);
            case BLOCK_INCREMENT -> clock.stepBy(10);
            case BLOCK_DECREMENT -> clock.stepBy(-10);
            case SET_VALUE -> {
                if (parameters.length == 1 && parameters[0] instanceof Number seconds) {
                    clock.scrubTo(Instant.ofEpochSecond(seconds.longValue()));
                }
            }
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}

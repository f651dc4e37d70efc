package conflictmap.window;

import conflictmap.model.EventType;
import conflictmap.model.TimeRange;
import conflictmap.render.Theme;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.Histogram;
import conflictmap.timeline.Playhead;
import conflictmap.timeline.Window;
import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Messages;
import conflictmap.viewmodel.TimeAxis;
import conflictmap.viewmodel.Words;
import conflictmap.viewmodel.Zones;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/**
 * The line of time: a histogram by type, the window as a brush with two grips, the playhead, and round times below.
 * Dragging scrubs, also while it plays; dragging a grip changes the window's length.
 */
final class TimeTrack extends Region {
    private static final double TICKS_HEIGHT = 20;
    private static final double SIDE = 12;
    private static final double BAR_PX = 5;
    private static final double TICK_GAP = 56;
    private static final double TOP = 8;

    /** All that histogram and ticks depend on: they are drawn anew only when it changes, not as time goes on. */
    private record Still(TimeRange range, EventIndex events, ZoneId zone, Theme theme, double width, double height) {}

    private final Desk desk;
    private final Canvas bars = new Canvas();
    private final Region ground = styled("track-ground");
    private final Region brush = styled("track-brush");
    private final Region head = styled("track-head");
    private final Region knob = styled("track-knob");
    private final Region startGrip = styled("track-grip");
    private final Region endGrip = styled("track-grip");
    private final List<Label> tickLabels = new ArrayList<>();
    private final List<Region> tickLines = new ArrayList<>();
    private @Nullable Still drawn;
    private Consumer<Instant> held = t -> {};
    private double grabPx;

    TimeTrack(Desk desk) {
        this.desk = desk;
        getStyleClass().add("time-track");
        setMinSize(160, 72);
        setPrefSize(600, 72);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(Messages.text("time.slider"));
        for (Region passive : List.of(ground, brush, head, startGrip, endGrip, knob)) {
            passive.setMouseTransparent(true);
        }
        bars.setMouseTransparent(true);
        getChildren().addAll(ground, brush, bars, head, startGrip, endGrip, knob);
        desk.clock().playheadProperty().addListener(o -> moved());
        desk.clock().zoneProperty().addListener(o -> requestLayout());
        desk.indexProperty().addListener(o -> requestLayout());
        desk.appearance().themeProperty().addListener(o -> requestLayout());
        addMouse();
    }

    private static Region styled(String styleClass) {
        var region = new Region();
        region.getStyleClass().add(styleClass);
        region.setManaged(false);
        return region;
    }

    private void moved() {
        requestLayout();
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
    }

    /** Time along the track between its margins. */
    TimeAxis axis() {
        return new TimeAxis(desk.clock().playhead().range(), Math.max(1, getWidth() - 2 * SIDE));
    }

    /** Where an instant lies in this node. */
    double xOf(Instant t) {
        return SIDE + axis().px(t);
    }

    private Instant timeAt(double x) {
        return axis().at(x - SIDE);
    }

    // ---- dragging

    private void addMouse() {
        setOnMousePressed(this::pressed);
        setOnMouseDragged(e -> {
            if (e.getButton() == MouseButton.PRIMARY && !desk.clock().isEmpty()) {
                held.accept(timeAt(e.getX() - grabPx));
            }
        });
        setOnMouseMoved(e -> setCursor(
                isOn(startGrip, e) || isOn(endGrip, e) || isOn(knob, e) ? Cursor.H_RESIZE : Cursor.DEFAULT));
    }

    private void pressed(MouseEvent e) {
        requestFocus();
        if (e.getButton() != MouseButton.PRIMARY || desk.clock().isEmpty()) {
            return;
        }
        double headX = xOf(desk.clock().playhead().now());
        if (isOn(startGrip, e)) {
            hold(this::dragStart, e.getX() - xOf(shown().start()));
        } else if (isOn(endGrip, e)) {
            hold(this::dragEnd, e.getX() - headX);
        } else {
            boolean onBrush = windowed() && e.getX() >= brush.getLayoutX() && e.getX() <= headX;
            hold(desk.clock()::scrubTo, isOn(knob, e) || onBrush ? e.getX() - headX : 0);
            held.accept(timeAt(e.getX() - grabPx));
        }
    }

    private void hold(Consumer<Instant> what, double px) {
        held = what;
        grabPx = Math.abs(px) < getWidth() ? px : 0;
    }

    private static boolean isOn(Region part, MouseEvent e) {
        return part.isVisible() && part.getBoundsInParent().contains(e.getX(), e.getY());
    }

    private void dragStart(Instant t) {
        desk.clock().setLength(Duration.between(t, desk.clock().playhead().now()));
    }

    private void dragEnd(Instant t) {
        Instant start = shown().start();
        desk.clock().scrubTo(t);
        desk.clock().setLength(Duration.between(start, desk.clock().playhead().now()));
    }

    // ---- drawing

    @Override
    protected void layoutChildren() {
        double axisY = Math.floor(getHeight() - TICKS_HEIGHT);
        var still = new Still(
                desk.clock().playhead().range(),
                desk.indexProperty().get(),
                desk.clock().zoneProperty().get(),
                desk.appearance().themeProperty().get(),
                getWidth(),
                getHeight());
        if (!still.equals(drawn)) {
            drawn = still;
            ground.resizeRelocate(SIDE, TOP, axis().widthPx(), axisY - TOP);
            drawBars(axisY);
            layoutTicks(axisY);
        }
        layoutBrush(axisY);
    }

    private void drawBars(double axisY) {
        double height = axisY - TOP;
        bars.setLayoutX(SIDE);
        bars.setLayoutY(TOP);
        bars.setWidth(axis().widthPx());
        bars.setHeight(height);
        GraphicsContext g = bars.getGraphicsContext2D();
        g.clearRect(0, 0, bars.getWidth(), height);
        if (!desk.clock().isEmpty()) {
            int bins = Math.max(1, (int) (axis().widthPx() / BAR_PX));
            var histogram = Histogram.of(desk.indexProperty().get(), desk.clock().playhead().range(), bins);
            paintBins(g, histogram, axis().widthPx() / bins, height);
        }
    }

    private void paintBins(GraphicsContext g, Histogram bins, double binPx, double height) {
        Theme theme = desk.appearance().themeProperty().get();
        double unit = (height - 4) / Math.max(4, bins.highest());
        for (int i = 0; i < bins.bins(); i++) {
            double y = height;
            for (EventType type : EventType.values()) {
                double h = bins.count(type, i) * unit;
                y -= h;
                g.setFill(fx(theme.of(type)));
                g.fillRect(Math.floor(i * binPx), y, Math.max(1, Math.floor(binPx) - 1), h);
            }
        }
    }

    private static Color fx(java.awt.Color c) {
        return Color.rgb(c.getRed(), c.getGreen(), c.getBlue());
    }

    private void layoutTicks(double axisY) {
        List<TimeAxis.Tick> ticks =
                desk.clock().isEmpty() ? List.of() : axis().ticks(desk.clock().zoneProperty().get(), TICK_GAP);
        while (tickLabels.size() < ticks.size()) {
            var label = new Label();
            label.setManaged(false);
            label.setMouseTransparent(true);
            tickLabels.add(label);
            tickLines.add(styled("track-tick"));
            tickLines.getLast().setMouseTransparent(true);
            getChildren().add(1, tickLines.getLast());
            getChildren().add(1, label);
        }
        double free = 0;
        for (int i = 0; i < tickLabels.size(); i++) {
            boolean used = i < ticks.size();
            tickLines.get(i).setVisible(used);
            tickLabels.get(i).setVisible(used);
            if (used) {
                free = layoutTick(tickLabels.get(i), tickLines.get(i), ticks.get(i), axisY, free);
            }
        }
    }

    private double layoutTick(Label label, Region line, TimeAxis.Tick tick, double axisY, double free) {
        label.setText(tick.label());
        label.getStyleClass().setAll("track-label", tick.major() ? "track-label-major" : "track-label-minor");
        label.applyCss();
        double width = Math.ceil(label.prefWidth(-1));
        double x = Math.rint(SIDE + tick.px());
        line.resizeRelocate(x, tick.major() ? TOP : axisY - 4, 1, tick.major() ? axisY - TOP : 4);
        double left = x - width / 2;
        boolean fits = left >= free && left + width <= getWidth();
        label.setVisible(fits);
        label.resizeRelocate(Math.rint(left), axisY + 2, width, TICKS_HEIGHT - 2);
        return fits ? left + width + 8 : free;
    }

    private void layoutBrush(double axisY) {
        boolean any = !desk.clock().isEmpty();
        boolean wide = any && desk.clock().playhead().window().mode() != Window.Mode.INSTANT;
        double x1 = Math.rint(xOf(desk.clock().playhead().now()));
        double x0 = Math.rint(Math.max(SIDE, xOf(shown().start())));
        brush.setVisible(wide);
        brush.resizeRelocate(x0, TOP, Math.max(0, x1 - x0), axisY - TOP);
        head.setVisible(any);
        head.resizeRelocate(x1 - 1, TOP - 2, 2, axisY - TOP + 2);
        knob.setVisible(any);
        knob.resizeRelocate(x1 - 6, 0, 12, 12);
        layoutGrip(startGrip, wide, x0, axisY);
        layoutGrip(endGrip, any && windowed(), x1, axisY);
    }

    private static void layoutGrip(Region grip, boolean visible, double x, double axisY) {
        grip.setVisible(visible);
        grip.resizeRelocate(x - 4, TOP + (axisY - TOP) / 2 - 9, 8, 18);
    }

    private boolean windowed() {
        return desk.clock().playhead().window().mode() == Window.Mode.WINDOW;
    }

    private TimeRange shown() {
        Playhead p = desk.clock().playhead();
        return p.window().at(p.now());
    }

    // ---- for screen readers

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        Playhead p = desk.clock().playhead();
        return switch (attribute) {
            case VALUE -> (double) p.now().getEpochSecond();
            case MIN_VALUE -> (double) p.range().start().getEpochSecond();
            case MAX_VALUE -> (double) p.range().end().getEpochSecond();
            case VALUE_STRING -> Words.instant(p.now(), desk.clock().zoneProperty().get()) + ", "
                    + Zones.nameAt(desk.clock().zoneProperty().get(), p.now());
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> desk.clock().stepBy(1);
            case DECREMENT -> desk.clock().stepBy(-1);
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}

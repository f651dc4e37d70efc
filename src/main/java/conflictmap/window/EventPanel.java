package conflictmap.window;

import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Places;
import javafx.scene.layout.Region;

/** The panel on the right: the event as high as it needs to be, within limits, and its report in the rest. */
final class EventPanel extends Region {
    private static final double MOST = 0.55;
    private static final double MOST_WHILE_EDITING = 0.8;

    /** Below this a report shows its title at best: while a field is changed the event has its room then. */
    private static final double LEAST_READER = 180;

    private final Inspector inspector;
    private final ReportReader reading;
    private final Region reader;

    EventPanel(Desk desk, Judging judging, Places places) {
        inspector = new Inspector(desk, judging, places);
        reading = new ReportReader(desk);
        reader = reading.root();
        getStyleClass().addAll("panel", "panel-right");
        setMinWidth(248);
        getChildren().addAll(inspector.root(), reader);
    }

    /** Gives up what is being changed or marked; false where nothing is. */
    boolean cancel() {
        return inspector.cancel() || reading.cancel();
    }

    Inspector inspector() {
        return inspector;
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double width = getWidth() - left - snappedRightInset();
        double event = Math.min(inspector.heightFor(width), Math.rint((inspector.isEditing() ? MOST_WHILE_EDITING : MOST) * getHeight()));
        boolean room = !inspector.isEditing() || getHeight() - event >= LEAST_READER;
        reader.setVisible(room);
        inspector.root().resizeRelocate(left, 0, width, room ? event : getHeight());
        reader.resizeRelocate(left, event, width, Math.max(0, getHeight() - event));
    }
}

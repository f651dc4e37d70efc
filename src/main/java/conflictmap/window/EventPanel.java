package conflictmap.window;

import conflictmap.viewmodel.Desk;
import javafx.scene.layout.Region;

/** The panel on the right: the event as high as it needs to be, within limits, and its report in the rest. */
final class EventPanel extends Region {
    private static final double MOST = 0.55;

    private final Inspector inspector;
    private final Region reader;

    EventPanel(Desk desk) {
        inspector = new Inspector(desk);
        reader = new ReportReader(desk).root();
        getStyleClass().addAll("panel", "panel-right");
        setMinWidth(248);
        getChildren().addAll(inspector.root(), reader);
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double width = getWidth() - left - snappedRightInset();
        double event = Math.min(inspector.heightFor(width), Math.rint(MOST * getHeight()));
        inspector.root().resizeRelocate(left, 0, width, event);
        reader.resizeRelocate(left, event, width, Math.max(0, getHeight() - event));
    }
}

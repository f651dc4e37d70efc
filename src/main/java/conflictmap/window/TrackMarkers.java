package conflictmap.window;

import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Marker;
import conflictmap.viewmodel.Messages;
import conflictmap.viewmodel.TimeAxis;
import conflictmap.viewmodel.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/** The named moments above the bars: each a small flag that leads there. */
final class TrackMarkers {
    private static final double WIDTH = 8;

    private final Desk desk;
    private final Group root = new Group();
    private List<Marker> shown = List.of();

    TrackMarkers(Desk desk) {
        this.desk = desk;
        root.setManaged(false);
    }

    Node root() {
        return root;
    }

    void layout(TimeAxis axis, double left, double height) {
        if (!shown.equals(desk.slider().markers())) {
            shown = new ArrayList<>(desk.slider().markers());
            root.getChildren().setAll(shown.stream().map(this::flag).toList());
        }
        for (int i = 0; i < shown.size(); i++) {
            Node flag = root.getChildren().get(i);
            double px = axis.px(shown.get(i).at());
            flag.setVisible(px >= 0 && px <= axis.widthPx());
            flag.resizeRelocate(Math.rint(left + px - WIDTH / 2), 2, WIDTH, height - 3);
        }
    }

    private Node flag(Marker marker) {
        var flag = new Button();
        flag.getStyleClass().setAll("track-marker");
        flag.setManaged(false);
        flag.setCursor(Cursor.HAND);
        flag.setFocusTraversable(false);
        String words = marker.name() + ", " + Words.instant(marker.at(), desk.clock().zone());
        flag.setTooltip(new Tooltip(words));
        flag.setAccessibleText(Messages.text("time.marker", words));
        flag.setOnAction(e -> desk.clock().goTo(marker.at()));
        return flag;
    }
}

package conflictmap.window;

import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Messages;
import conflictmap.viewmodel.Pointing;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A line over the map that says what is going on, or what to do, while there is nothing on it. */
final class MapNote {
    /** Under the time that stands on the map. */
    private static final double BELOW_TIME = 84;

    private final Desk desk;
    private final Label root = new Label();
    private boolean dropping;

    MapNote(Desk desk) {
        this.desk = desk;
        root.setId("map-note");
        root.getStyleClass().add("map-note");
        root.setMouseTransparent(true);
        root.setManaged(false);
        desk.shelf().emptyProperty().subscribe(this::tell);
        desk.work().currentProperty().subscribe(this::tell);
        desk.pointing().wantedProperty().subscribe(this::tell);
        tell();
    }

    Region root() {
        return root;
    }

    /** Says that files held over the window may be dropped. */
    void setDropping(boolean held) {
        if (dropping != held) {
            dropping = held;
            tell();
        }
    }

    private void tell() {
        boolean empty = desk.shelf().emptyProperty().get();
        boolean busy = desk.work().currentProperty().get() != null;
        Pointing.@Nullable Wanted wanted = desk.pointing().wantedProperty().get();
        root.setText(wanted != null && !dropping
                ? Messages.text("map.point", wanted.event().place().name())
                : Messages.text(dropping ? "map.drop" : busy ? "map.reading" : "lists.empty.body"));
        root.setVisible(dropping || empty || wanted != null);
        if (root.getParent() != null) {
            root.getParent().requestLayout();
        }
    }

    void layoutIn(double width, double height) {
        root.applyCss();
        double w = Math.min(width - 16, Math.ceil(root.prefWidth(-1)));
        double h = Math.ceil(root.prefHeight(w));
        boolean pointing = !dropping && desk.pointing().wantedProperty().get() != null;
        root.resizeRelocate(Math.rint((width - w) / 2), pointing ? BELOW_TIME : Math.rint((height - h) / 2), w, h);
    }
}

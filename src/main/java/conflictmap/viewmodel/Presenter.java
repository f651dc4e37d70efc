package conflictmap.viewmodel;

import conflictmap.geo.GeoPoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * What is done before a room beside going through the scenes: covering the picture, pointing at it, and drawing on it.
 * What is drawn lies on the ground, moves with the map, and is kept for each scene until it is wiped off or the project is closed.
 */
public final class Presenter {
    /** What hides the picture, so that people look at the speaker. */
    public enum Cover {
        NONE,
        BLACK,
        WHITE
    }

    /** What the hand holds. */
    public enum Tool {
        NONE,
        LASER,
        PEN
    }

    private final Desk desk;
    private final ObjectProperty<Cover> cover = new SimpleObjectProperty<>(Cover.NONE);
    private final ObjectProperty<Tool> tool = new SimpleObjectProperty<>(Tool.NONE);
    /** What is drawn on each scene, and under null beside them; the last line last. */
    private final Map<@Nullable Object, List<List<GeoPoint>>> drawn = new HashMap<>();
    private final ReadOnlyObjectWrapper<List<List<GeoPoint>>> lines = new ReadOnlyObjectWrapper<>(List.of());

    Presenter(Desk desk) {
        this.desk = desk;
        desk.scenes().currentProperty().addListener(o -> show());
        desk.scenes().all().addListener((javafx.beans.InvalidationListener) o -> show());
        desk.appearance().presentingProperty().addListener((o, was, is) -> {
            if (is) {
                begin();
            } else {
                end();
            }
        });
    }

    /** The first scene, unless one is shown already. */
    private void begin() {
        if (desk.scenes().currentProperty().get() < 0) {
            desk.scenes().go(0);
        }
    }

    private void end() {
        cover.set(Cover.NONE);
        tool.set(Tool.NONE);
        desk.appearance().contrastProperty().set(false);
    }

    /** What hides the picture. */
    public ReadOnlyObjectProperty<Cover> coverProperty() {
        return cover;
    }

    /** What the hand holds. */
    public ReadOnlyObjectProperty<Tool> toolProperty() {
        return tool;
    }

    /** Covers the picture, or uncovers it where that covers it already. */
    public void cover(Cover with) {
        cover.set(cover.get() == with ? Cover.NONE : with);
    }

    /** Takes a tool, or puts it away where the hand holds it already. */
    public void take(Tool next) {
        tool.set(tool.get() == next ? Tool.NONE : next);
    }

    /** To the next scene, uncovered. */
    public void next() {
        cover.set(Cover.NONE);
        desk.scenes().next();
    }

    /** To the scene before, uncovered. */
    public void previous() {
        cover.set(Cover.NONE);
        desk.scenes().previous();
    }

    /** Uncovers the picture, or puts the tool away, or ends the presentation: one of them at a time. */
    public void leave() {
        if (cover.get() != Cover.NONE) {
            cover.set(Cover.NONE);
        } else if (tool.get() != Tool.NONE) {
            tool.set(Tool.NONE);
        } else {
            desk.appearance().presentingProperty().set(false);
        }
    }

    // ---- the pen

    /** The lines drawn on what is shown, oldest first, each a row of points; replaced as a whole. */
    public ReadOnlyObjectProperty<List<List<GeoPoint>>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /** Begins a line. */
    public void draw(GeoPoint from) {
        List<List<GeoPoint>> all = new ArrayList<>(lines.get());
        all.add(List.of(from));
        keep(all);
    }

    /** Goes on with the last line. */
    public void drawOn(GeoPoint to) {
        if (!lines.get().isEmpty()) {
            List<List<GeoPoint>> all = new ArrayList<>(lines.get());
            List<GeoPoint> last = new ArrayList<>(all.removeLast());
            last.add(to);
            all.add(List.copyOf(last));
            keep(all);
        }
    }

    /** Wipes the last line off. */
    public void undo() {
        if (!lines.get().isEmpty()) {
            keep(lines.get().subList(0, lines.get().size() - 1));
        }
    }

    /** Wipes all lines off what is shown. */
    public void clear() {
        keep(List.of());
    }

    private void keep(List<List<GeoPoint>> all) {
        drawn.put(shown(), List.copyOf(all));
        show();
    }

    /** A scene is the same through changes of its words and its place. */
    private @Nullable Object shown() {
        Stop stop = desk.scenes().current();
        return stop == null ? null : stop.scene().look();
    }

    private void show() {
        lines.set(drawn.getOrDefault(shown(), List.of()));
    }
}

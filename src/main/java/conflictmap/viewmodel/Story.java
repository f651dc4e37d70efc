package conflictmap.viewmodel;

import conflictmap.project.Scene;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What is told while the scenes are gone through: the scene's own text, or what the reports say of what is shown. */
public final class Story {
    private static final int MOST_CAPTIONS = 2;

    private final Desk desk;
    private final ReadOnlyObjectWrapper<@Nullable Told> told = new ReadOnlyObjectWrapper<>();

    /**
     * What is told at a scene.
     *
     * @param number of the scene, from 1
     * @param count how many scenes there are
     * @param title name of the scene
     * @param text its text; empty where the captions tell it
     * @param captions what the reports say
     */
    public record Told(int number, int count, String title, String text, List<Caption> captions) {
        /** {@code 2 of 8}. */
        public String place() {
            return Messages.text("story.place", number, count);
        }
    }

    Story(Desk desk) {
        this.desk = desk;
        desk.scenes().currentProperty().addListener(o -> tell());
        desk.scenes().all().addListener((javafx.beans.InvalidationListener) o -> tell());
        desk.indexProperty().addListener(o -> tell());
    }

    /** What is told now; null while no scene is shown. */
    public ReadOnlyObjectProperty<@Nullable Told> toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** The scene after the one that is shown; null where that is the last, or there is none. */
    public @Nullable Stop next() {
        int next = desk.scenes().currentProperty().get() + 1;
        return next < desk.scenes().all().size() ? desk.scenes().all().get(next) : null;
    }

    private void tell() {
        Stop scene = desk.scenes().current();
        told.set(scene == null ? null : of(scene, desk.scenes().currentProperty().get()));
    }

    private Told of(Stop scene, int number) {
        List<Caption> captions = scene.text().isBlank() ? captions(scene.scene()) : List.of();
        return new Told(number + 1, desk.scenes().all().size(), scene.title(), scene.text().strip(), captions);
    }

    /** What the reports say of the newest events that a scene shows. */
    List<Caption> captions(Scene scene) {
        var seen = desk.classroom().pictures().painted(scene, desk.camera().view().widthPx(), desk.camera().view().heightPx());
        return Caption.of(event -> Caption.of(desk.shelf(), event), seen.events(), seen.upright(), MOST_CAPTIONS);
    }
}

package conflictmap.viewmodel;

import conflictmap.geo.Viewport;
import conflictmap.project.Look;
import conflictmap.project.Project;
import conflictmap.project.Projects;
import conflictmap.project.Scene;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * The scenes of the project: made of what is looked at, put right, put in order, and gone to one after the other. Each
 * change is a step that can be undone.
 */
public final class Scenes {
    private final Desk desk;
    private final ObservableList<Stop> all = FXCollections.observableArrayList();
    private final ObservableList<Stop> view = FXCollections.unmodifiableObservableList(all);
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(-1);
    private Consumer<Viewport> fly;
    /** The view that the scene asks for; it is followed to another size until somebody moves away from it. */
    private @Nullable Viewport asked;

    Scenes(Desk desk) {
        this.desk = desk;
        fly = desk.camera().viewProperty()::set;
        desk.shelf().historyProperty().addListener((o, was, is) -> follow(was.present(), is.present()));
        desk.clock().playheadProperty().addListener((o, was, is) -> {
            if (!was.range().equals(is.range())) {
                mark();
            }
        });
        desk.camera().viewProperty().addListener((o, was, is) -> refit(was, is));
    }

    private void follow(Project was, Project is) {
        if (!was.scenes().equals(is.scenes())) {
            current.set(Math.min(current.get(), is.scenes().size() - 1));
            all.setAll(is.scenes().stream().map(Stop::new).toList());
            mark();
        }
    }

    /** The scenes as moments on the line of time. */
    private void mark() {
        desk.slider().markers().setAll(all.stream().map(s -> new Marker(at(s.scene().look()), s.title())).toList());
    }

    private Instant at(Look look) {
        return look.now() == null ? desk.clock().playhead().range().end() : look.now();
    }

    /** When a scene is, in its own zone: {@code 14 Jun 2025, 03:30}. */
    public String time(Stop scene) {
        Look look = scene.scene().look();
        return Words.shortInstant(at(look), look.zone() == null ? desk.clock().zone() : look.zone());
    }

    /** All scenes in their order. */
    public ObservableList<Stop> all() {
        return view;
    }

    /** Number of the scene that is shown, or that was gone to last; negative for none. */
    public ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** The scene that is shown, or that was gone to last; null for none. */
    public @Nullable Stop current() {
        return current.get() < 0 ? null : all.get(current.get());
    }

    // ---- changing them

    /** Makes a scene of what is looked at, after the one that is shown, or at the end. */
    public void make() {
        int at = current.get() < 0 ? all.size() : current.get() + 1;
        String name = Words.instant(desk.clock().playhead().now(), desk.clock().zone());
        Viewport v = desk.camera().view();
        step(Messages.text("step.scene.make", name), "", scenes ->
                scenes.add(at, new Scene(name, "", desk.looks().now(), "", v.widthPx(), v.heightPx())));
        current.set(at);
        asked = null;
    }

    /** What a scene looks at is what is looked at now. */
    public void retake(int scene) {
        Viewport v = desk.camera().view();
        change(scene, "step.scene.retake", "", s -> s.looking(desk.looks().now(), v.widthPx(), v.heightPx()));
    }

    /** Another name; letters typed one after the other are one step. */
    public void rename(int scene, String name) {
        change(scene, "step.scene.rename", "name", s -> s.named(name));
    }

    /** Another text, which is told in place of what the reports say. */
    public void tell(int scene, String text) {
        change(scene, "step.scene.tell", "text", s -> s.telling(text));
    }

    /** Other notes. */
    public void note(int scene, String notes) {
        change(scene, "step.scene.note", "notes", s -> s.noted(notes));
    }

    /** Puts a scene at another place in the order; one beyond the ends is the end. */
    public void move(int scene, int to) {
        int there = Math.clamp(to, 0, all.size() - 1);
        Stop shown = current();
        step(Messages.text("step.scene.move", all.get(scene).title()), "", scenes -> scenes.add(there, scenes.remove(scene)));
        if (shown != null) {
            current.set(current.get() == scene ? there : IntStream.range(0, all.size()).filter(i -> all.get(i).scene() == shown.scene()).findFirst().orElse(-1));
        }
    }

    /** Takes a scene away. */
    public void remove(int scene) {
        int shown = current.get();
        step(Messages.text("step.scene.remove", all.get(scene).title()), "", scenes -> scenes.remove(scene));
        current.set(Math.min(shown > scene ? shown - 1 : shown, all.size() - 1));
    }

    private void change(int scene, String step, String field, UnaryOperator<Scene> how) {
        String run = field.isEmpty() ? "" : "scene " + scene + " " + field;
        step(Messages.text(step, all.get(scene).title()), run, scenes -> scenes.set(scene, how.apply(scenes.get(scene))));
    }

    private void step(String name, String run, Consumer<List<Scene>> how) {
        Shelf shelf = desk.shelf();
        List<Scene> next = new ArrayList<>(shelf.project().scenes());
        how.accept(next);
        shelf.go(shelf.historyProperty().get().done(name, run, Projects.with(shelf.project(), next)));
    }

    // ---- going through them

    /** How the camera gets to a scene; at once, unless the window flies it there. */
    public void flyBy(Consumer<Viewport> flight) {
        fly = flight;
    }

    /** Shows a scene. Nothing happens where there is none of this number. */
    public void go(int scene) {
        if (scene < 0 || scene >= all.size()) {
            return;
        }
        current.set(scene);
        Scene s = all.get(scene).scene();
        desk.show(s.look(), () -> {
            Viewport there = viewOf(s, desk.camera().view());
            asked = there;
            fly.accept(there);
        });
    }

    /** To the next scene; the last one stays. */
    public void next() {
        go(Math.min(current.get() + 1, all.size() - 1));
    }

    /** To the scene before; the first one stays. */
    public void previous() {
        go(Math.max(current.get() - 1, 0));
    }

    /** What is shown is no scene any more. */
    public void leave() {
        current.set(-1);
        asked = null;
    }

    /** The view of a scene on a map of the size, and in the projection, of another view. */
    static Viewport viewOf(Scene scene, Viewport on) {
        return new Viewport(scene.look().center(), scene.zoomOn(on.widthPx(), on.heightPx()), on.widthPx(), on.heightPx(), on.projection());
    }

    private void refit(Viewport was, Viewport is) {
        Stop stop = current();
        boolean resized = was.widthPx() != is.widthPx() || was.heightPx() != is.heightPx();
        if (stop != null && resized && asked != null && was.equals(asked.resized(was.widthPx(), was.heightPx()))) {
            Viewport there = viewOf(stop.scene(), is);
            asked = there;
            desk.camera().viewProperty().set(there);
        }
    }
}

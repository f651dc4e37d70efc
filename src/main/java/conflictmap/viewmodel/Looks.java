package conflictmap.viewmodel;

import conflictmap.geo.MapProjection;
import conflictmap.geo.Viewport;
import conflictmap.project.Look;
import conflictmap.render.Depiction;
import conflictmap.render.Theme;
import conflictmap.timeline.Playhead;
import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** How the desk is looked at, as a value that projects and scenes keep. */
public final class Looks {
    private final Shelf shelf;
    private final Clock clock;
    private final Camera camera;
    private final Appearance appearance;

    Looks(Shelf shelf, Clock clock, Camera camera, Appearance appearance) {
        this.shelf = shelf;
        this.clock = clock;
        this.camera = camera;
        this.appearance = appearance;
    }

    /** What is looked at now, and how. */
    public Look now() {
        Viewport view = camera.view();
        Playhead p = clock.playhead();
        Instant at = clock.isEmpty() || p.now().equals(p.range().end()) ? null : p.now();
        ZoneChoice zone = clock.zoneSetting().choiceProperty().get();
        return new Look(view.center(), view.zoom(), camera.projection(), at, p.window(), clock.basisProperty().get(),
                zone instanceof ZoneChoice.Fixed fixed ? fixed.zone() : null, shelf.filterProperty().get(),
                appearance.depictionProperty().get().code(), code(appearance.themeProperty().get()));
    }

    /**
     * Looks at what was looked at, in the same way.
     *
     * @param project lays the earth flat in another way, in a job, and then does what it is told; zoom is of that way
     */
    void show(Look look, BiConsumer<MapProjection, Runnable> project) {
        shelf.filterProperty().set(look.filter());
        clock.basisProperty().set(look.basis());
        clock.zoneSetting().choiceProperty().set(look.zone() == null ? ZoneChoice.LOCAL : ZoneChoice.of(look.zone()));
        clock.playheadProperty().set(clock.playhead().withWindow(look.window()).withPlaying(false));
        if (look.now() == null) {
            clock.toEnd();
        } else {
            clock.goTo(look.now());
        }
        appearance.depictionProperty().set(Stream.of(Depiction.values()).filter(d -> d.code().equals(look.depiction())).findFirst().orElse(Depiction.AUTO));
        Stream.of(Theme.LIGHT, Theme.DARK, Theme.PRINT).filter(t -> code(t).equals(look.theme())).findFirst().ifPresent(appearance.themeProperty()::set);
        look(look);
        if (look.projection() != camera.projection()) {
            project.accept(look.projection(), () -> look(look));
        }
    }

    private void look(Look look) {
        Viewport old = camera.view();
        camera.viewProperty().set(new Viewport(look.center(), look.zoom(), old.widthPx(), old.heightPx(), old.projection()));
    }

    private static String code(Theme theme) {
        return theme == Theme.DARK ? "dark" : theme == Theme.PRINT ? "print" : "light";
    }
}

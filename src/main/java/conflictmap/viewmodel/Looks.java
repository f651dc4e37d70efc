package conflictmap.viewmodel;

import conflictmap.geo.MapProjection;
import conflictmap.geo.Viewport;
import conflictmap.project.Look;
import conflictmap.render.Depiction;
import conflictmap.render.FurniturePlan;
import conflictmap.render.Theme;
import conflictmap.timeline.Playhead;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the desk is looked at, as a value that projects and scenes keep. */
public final class Looks {
    private final Shelf shelf;
    private final Clock clock;
    private final Camera camera;
    private final Appearance appearance;
    private final Comparing comparing;
    private boolean showing;

    Looks(Shelf shelf, Clock clock, Camera camera, Appearance appearance, Comparing comparing) {
        this.comparing = comparing;
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
                appearance.depictionProperty().get().code(), code(appearance.themeProperty().get()))
                .comparing(comparing.text()).furnished(appearance.furnitureProperty().get().text());
    }

    /**
     * Looks at what was looked at, in the same way.
     *
     * @param project lays the earth flat in another way, in a job, and then does what it is told; zoom is of that way
     */
    void show(Look look, BiConsumer<MapProjection, Runnable> project) {
        show(look, project, () -> look(look));
    }

    /**
     * The same with another way to get there.
     *
     * @param move moves the camera, called when the earth lies as it should
     */
    void show(Look look, BiConsumer<MapProjection, Runnable> project, Runnable move) {
        arrange(look);
        if (look.projection() == camera.projection()) {
            move.run();
        } else {
            project.accept(look.projection(), move);
        }
    }

    /** All but the view. */
    private void arrange(Look look) {
        showing = true;
        shelf.filterProperty().set(look.filter());
        clock.basisProperty().set(look.basis());
        clock.zoneSetting().choiceProperty().set(look.zone() == null ? ZoneChoice.LOCAL : ZoneChoice.of(look.zone()));
        comparing.bring(look.compare());
        clock.playheadProperty().set(clock.playhead().withWindow(look.window()).withPlaying(false));
        if (look.now() == null) {
            clock.toEnd();
        } else {
            clock.goTo(look.now());
        }
        appearance.depictionProperty().set(depiction(look));
        Optional.ofNullable(theme(look)).ifPresent(appearance.themeProperty()::set);
        Optional.ofNullable(furniture(look)).ifPresent(appearance.furnitureProperty()::set);
        showing = false;
    }

    /** Where the furniture of a look stands; null where that is not told, or not so that this version understands it. */
    static @Nullable FurniturePlan furniture(Look look) {
        String plan = look.furniture();
        try {
            return plan == null ? null : FurniturePlan.parse(plan);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** How a look shows events. */
    static Depiction depiction(Look look) {
        return Stream.of(Depiction.values()).filter(d -> d.code().equals(look.depiction())).findFirst().orElse(Depiction.AUTO);
    }

    /** The colours of a look; null where they have no name that is known. */
    static @Nullable Theme theme(Look look) {
        return Stream.of(Theme.values()).filter(t -> code(t).equals(look.theme())).findFirst().orElse(null);
    }

    /** Whether what changes now is what a project or scene shows, not what a person sets. */
    boolean isShowing() {
        return showing;
    }

    private void look(Look look) {
        Viewport old = camera.view();
        camera.viewProperty().set(new Viewport(look.center(), look.zoom(), old.widthPx(), old.heightPx(), old.projection()));
    }

    private static String code(Theme theme) {
        return theme.name().toLowerCase(Locale.ROOT);
    }
}

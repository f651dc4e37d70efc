package conflictmap.viewmodel;

import conflictmap.project.Scene;

/**
 * A scene as lists show it.
 *
 * @param scene as the project keeps it
 */
public record Stop(Scene scene) {
    /** Its name as it was typed; may be empty. */
    public String name() {
        return scene.name();
    }

    /** What it is called, be it without a name. */
    public String title() {
        return name().isBlank() ? Messages.text("scene.unnamed") : name();
    }

    /** Its own text; empty where the reports tell it. */
    public String text() {
        return scene.text();
    }

    /** What only the presenter reads. */
    public String notes() {
        return scene.notes();
    }

    /** Whether both look at the same in the same way. */
    public boolean looksLike(Stop other) {
        return scene.look().equals(other.scene.look());
    }
}

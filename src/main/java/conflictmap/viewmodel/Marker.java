package conflictmap.viewmodel;

import java.time.Instant;

/**
 * A named moment on the slider.
 *
 * @param at when
 * @param name what it is called, not empty
 */
public record Marker(Instant at, String name) {
    public Marker {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a marker without a name at " + at);
        }
    }
}

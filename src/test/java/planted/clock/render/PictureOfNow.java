package planted.clock.render;

import java.time.Instant;

/** A picture that is never the same. */
public final class PictureOfNow {
    private PictureOfNow() {}

    public static Instant now() {
        return Instant.now();
    }
}

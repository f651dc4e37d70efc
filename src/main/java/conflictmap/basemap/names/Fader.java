package conflictmap.basemap.names;

import conflictmap.basemap.names.NamesLayer.Shown;
import conflictmap.geo.Viewport;
import java.util.List;
import java.util.function.LongSupplier;

/** How names come and go: at once in pictures and films, softly on a screen. */
public abstract sealed class Fader permits Fader.None, SoftFader {
    /** Names come and go at once: what is seen depends on the frame alone. */
    public static final Fader NONE = new None();

    Fader() {}

    /**
     * Names fade in and out; those of the first frame are there at once.
     *
     * @param nanos tells the time in nanoseconds
     */
    public static Fader soft(LongSupplier nanos) {
        return new SoftFader(nanos);
    }

    /** What is drawn of the names that a view wants, with those that are still going. */
    abstract List<Shown> faded(List<Shown> wanted, Viewport view);

    /** Whether names may come a few frames later. */
    abstract boolean isPatient();

    /** Whether the same frame would look otherwise a moment later. */
    public abstract boolean isMoving();

    /** At once. */
    static final class None extends Fader {
        @Override
        List<Shown> faded(List<Shown> wanted, Viewport view) {
            return wanted;
        }

        @Override
        boolean isPatient() {
            return false;
        }

        @Override
        public boolean isMoving() {
            return false;
        }
    }
}

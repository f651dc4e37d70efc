package conflictmap.bench;

import conflictmap.render.Frame;
import java.time.Duration;
import java.util.Locale;

/** What changes from frame to frame. */
enum Movement {
    /** The clock goes on. */
    PLAY {
        @Override
        Frame frame(Frame first, int i) {
            Duration step = FrameSeries.PLAYED.dividedBy(FrameSeries.FRAMES);
            return first.at(first.now().plus(step.multipliedBy(i)));
        }
    },
    /** The map is dragged. */
    PAN {
        @Override
        Frame frame(Frame first, int i) {
            return first.in(first.view().panned(-7 * i, 3 * i));
        }
    },
    /** The map comes nearer round a place. */
    ZOOM {
        @Override
        Frame frame(Frame first, int i) {
            return first.in(first.view().zoomedAt(900, 400, 0.02 * i));
        }
    };

    /** The frame of a number, from 0 on, of a movement that begins with the given one. */
    abstract Frame frame(Frame first, int i);

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}

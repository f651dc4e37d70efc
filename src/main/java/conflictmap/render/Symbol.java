package conflictmap.render;

import conflictmap.model.EventType;
import conflictmap.model.Status;
import java.util.List;

/**
 * The symbol of an event.
 *
 * @param radiusPx half its size, pixels of the frame
 */
public record Symbol(EventType type, Status status, double radiusPx, Theme theme) implements Stamp {
    /** Pixels that the rim stands out. */
    private static final double RIM_PX = 2;

    @Override
    public double reachPx() {
        return radiusPx + RIM_PX;
    }

    @Override
    public List<Part> parts() {
        return Glyphs.parts(type, status, radiusPx, theme);
    }

    @Override
    public String text() {
        return type.code() + (status == Status.REPORTED ? "" : " " + status.code());
    }
}

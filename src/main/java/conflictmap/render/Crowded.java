package conflictmap.render;

import conflictmap.model.EventType;
import conflictmap.model.Status;
import conflictmap.timeline.Shown;
import java.util.List;
import java.util.Set;

/** Very many events as small symbols, each at its own place. */
final class Crowded implements Points {
    private static final double TOLERANCE_PX = 3;

    private final Frame frame;
    private final Shown shown;
    private final EventPoints points;
    private final Crowd.Seen seen;

    Crowded(Crowd crowd, Frame frame, Shown shown, EventPoints points, Bands bands) {
        this.frame = frame;
        this.shown = shown;
        this.points = points;
        this.seen = crowd.seen(shown, points, frame, bands);
    }

    @Override
    public List<Mark> marks() {
        return List.of(seen.sprites());
    }

    @Override
    public int count() {
        return seen.tally().count();
    }

    @Override
    public Set<EventType> types() {
        return seen.tally().types();
    }

    @Override
    public Set<Status> statuses() {
        return seen.tally().statuses();
    }

    @Override
    public double covered() {
        return seen.tally().covered();
    }

    @Override
    public int[] hit(double px, double py) {
        return Near.rows(shown, points, frame.view(), px, py, seen.radiusPx() + TOLERANCE_PX);
    }

    @Override
    public List<Mark> ring(int row) {
        return Near.ring(shown, points, frame, row, seen.radiusPx() + 4);
    }
}

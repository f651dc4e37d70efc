package conflictmap.render;

import conflictmap.model.EventType;
import conflictmap.model.Status;
import conflictmap.timeline.Shown;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

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
        return seen.count();
    }

    @Override
    public Set<EventType> types() {
        Set<EventType> types = EnumSet.noneOf(EventType.class);
        drawn().forEach(stamp -> types.add(Crowd.type(stamp)));
        return types;
    }

    @Override
    public Set<Status> statuses() {
        Set<Status> statuses = EnumSet.noneOf(Status.class);
        drawn().forEach(stamp -> statuses.add(Crowd.status(stamp)));
        return statuses;
    }

    private IntStream drawn() {
        return IntStream.range(0, Crowd.stamps()).filter(stamp -> (seen.stampsSeen() >>> stamp & 1) != 0);
    }

    @Override
    public double covered() {
        return seen.squares().covered();
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

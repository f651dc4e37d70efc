package conflictmap.render;

import conflictmap.geo.Viewport;
import conflictmap.model.EventType;
import conflictmap.model.Status;
import java.util.EnumSet;
import java.util.Set;

/** How many events of each type lie within a picture, and how much of it their symbols cover. */
final class Tally {
    /** A symbol covers about as much as a square of this side, pixels. */
    private static final int SYMBOL_PX = 8;

    private final int[] ofType = new int[EventType.values().length];
    private final int[] ofStatus = new int[Status.values().length];
    private final Cells cells = new Cells(SYMBOL_PX);
    private final double width;
    private final double height;

    /** Of no picture. */
    Tally() {
        this.width = 0;
        this.height = 0;
    }

    Tally(Viewport view) {
        this.width = view.widthPx();
        this.height = view.heightPx();
        cells.clear(view, 0);
    }

    /** Counts an event, if it is within the picture. */
    void add(EventType type, Status status, float px, float py) {
        if (px >= 0 && py >= 0 && px < width && py < height) {
            ofType[type.ordinal()]++;
            ofStatus[status.ordinal()]++;
            cells.take(cells.of(px, py));
        }
    }

    /** Both together; of the same picture. */
    Tally with(Tally other) {
        for (int i = 0; i < ofType.length; i++) {
            ofType[i] += other.ofType[i];
        }
        for (int i = 0; i < ofStatus.length; i++) {
            ofStatus[i] += other.ofStatus[i];
        }
        cells.takeAll(other.cells);
        return this;
    }

    int count() {
        int sum = 0;
        for (int count : ofType) {
            sum += count;
        }
        return sum;
    }

    Set<EventType> types() {
        Set<EventType> types = EnumSet.noneOf(EventType.class);
        for (EventType type : EventType.values()) {
            if (ofType[type.ordinal()] > 0) {
                types.add(type);
            }
        }
        return types;
    }

    Set<Status> statuses() {
        Set<Status> statuses = EnumSet.noneOf(Status.class);
        for (Status status : Status.values()) {
            if (ofStatus[status.ordinal()] > 0) {
                statuses.add(status);
            }
        }
        return statuses;
    }

    /**
     * Share of the picture that symbols of nine pixels cover, 0 to 1: that of the squares of eight pixels in which one
     * stands.
     */
    double covered() {
        double squares = width / SYMBOL_PX * height / SYMBOL_PX;
        return squares == 0 ? 0 : Math.min(1, cells.countTaken() / squares);
    }
}

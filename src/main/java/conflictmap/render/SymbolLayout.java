package conflictmap.render;

import conflictmap.model.EventType;
import conflictmap.model.Status;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.Shown;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;

/**
 * Where a frame's point symbols stand: at each spot one symbol a type, with a count; several types at one spot stand
 * round it like petals. Spots whose symbols would cover each other are shown at the busiest of them. Symbols are numbered
 * from 0, newest first. Keeps its arrays from frame to frame.
 */
final class SymbolLayout {
    private static final int TYPES = EventType.values().length;
    /** Of so many events the clearest tells how clear their symbol is; older ones are not asked. */
    private static final int ASKED = 32;

    final Spots spots;
    int size;
    /** Newest visible row of each symbol, and how many rows it stands for. */
    int[] row = new int[16];
    int[] count = new int[16];
    int[] spot = new int[16];
    float[] x = new float[16];
    float[] y = new float[16];
    float[] radius = new float[16];
    /** Opacity, 0 to 1. */
    float[] alpha = new float[16];
    /** How many types stand at each spot. */
    final byte[] petals;
    /** Pixels of each spot, where it has symbols. */
    final float[] spotX;
    final float[] spotY;

    private final EventIndex index;
    private final int[] symbolOf;
    private int[] standIns = new int[0];

    SymbolLayout(EventIndex index, Spots spots) {
        this.index = index;
        this.spots = spots;
        this.petals = new byte[spots.size()];
        this.spotX = new float[spots.size()];
        this.spotY = new float[spots.size()];
        this.symbolOf = new int[spots.size() * TYPES];
    }

    /** Lays out what a frame shows, in place of what was laid out before. */
    void lay(Frame frame, Shown shown) {
        size = 0;
        Arrays.fill(petals, (byte) 0);
        Arrays.fill(symbolOf, -1);
        standIns = spots.standIns(frame.view());
        for (int newRow = shown.last() - 1; newRow >= shown.first(); newRow--) {
            if (spots.of(newRow) >= 0 && shown.has(newRow)) {
                add(newRow, shown);
            }
        }
        place(frame);
    }

    /** The symbol that stands for a row; -1 where none does. */
    int symbolOf(int itsRow) {
        int at = spots.of(itsRow);
        return at < 0 ? -1 : symbolOf[standIns[at] * TYPES + index.type(itsRow).ordinal()];
    }

    /** Whether a symbol is shown for a spot so near to a point that it would cover that. */
    boolean standsAt(double px, double py) {
        for (int i = 0; i < size; i++) {
            if (Math.hypot(spotX[spot[i]] - px, spotY[spot[i]] - py) < radius[i]) {
                return true;
            }
        }
        return false;
    }

    /** Whether a symbol, with its count, reaches into a box of the picture. */
    boolean standsIn(Rectangle2D box) {
        for (int i = 0; i < size; i++) {
            double r = radius[i];
            double above = count[i] > 1 ? Fanned.COUNT_ABOVE_PX + Badge.HEIGHT_PX / 2 : 0;
            if (box.intersects(x[i] - r, y[i] - r - above, 2 * r, 2 * r + above)) {
                return true;
            }
        }
        return false;
    }

    EventType type(int symbol) {
        return index.type(row[symbol]);
    }

    Status status(int symbol) {
        return index.status(row[symbol]);
    }

    private void add(int newRow, Shown shown) {
        int at = standIns[spots.of(newRow)];
        int key = at * TYPES + index.type(newRow).ordinal();
        int symbol = symbolOf[key];
        if (symbol < 0) {
            symbol = append(newRow, at);
            symbolOf[key] = symbol;
            petals[at]++;
        }
        if (count[symbol]++ < ASKED) {
            alpha[symbol] = Math.max(alpha[symbol], (float) shown.opacity(newRow));
        }
    }

    private int append(int newRow, int at) {
        if (size == row.length) {
            int more = 2 * size;
            row = Arrays.copyOf(row, more);
            count = Arrays.copyOf(count, more);
            spot = Arrays.copyOf(spot, more);
            x = Arrays.copyOf(x, more);
            y = Arrays.copyOf(y, more);
            radius = Arrays.copyOf(radius, more);
            alpha = Arrays.copyOf(alpha, more);
        }
        row[size] = newRow;
        spot[size] = at;
        count[size] = 0;
        alpha[size] = 0;
        return size++;
    }

    private void place(Frame frame) {
        double base = baseRadius(frame.view().zoom());
        byte[] placed = new byte[petals.length];
        for (int i = 0; i < size; i++) {
            int at = spot[i];
            int of = petals[at];
            int nth = placed[at]++;
            spotX[at] = (float) frame.view().px(spots.lat(at), spots.lon(at));
            spotY[at] = (float) frame.view().py(spots.lat(at), spots.lon(at));
            double ring = ringRadius(of, base);
            double angle = of == 2 ? Math.PI * (nth + 1) : 2 * Math.PI * nth / of - Math.PI / 2;
            x[i] = (float) (spotX[at] + ring * Math.cos(angle));
            y[i] = (float) (spotY[at] + ring * Math.sin(angle));
            radius[i] = (float) grown(base, count[i]);
        }
    }

    /** Radius of a symbol for one event, in pixels: 6 for the whole world, 10 for a town. */
    static double baseRadius(double zoom) {
        return Math.clamp(6 + (zoom - 3) * 0.9, 6, 10);
    }

    /** Radius of a symbol for so many events. */
    static double grown(double base, int events) {
        return base * Math.min(1.35, 1 + 0.08 * (Math.log(events) / Math.log(2)));
    }

    /** Pixels from the spot to the middle of each of so many symbols round it. */
    static double ringRadius(int symbols, double base) {
        return symbols == 1 ? 0 : 1.22 * base / Math.sin(Math.PI / Math.max(2, symbols));
    }
}

package conflictmap.render;

import conflictmap.model.EventType;
import conflictmap.model.Status;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.Shown;
import conflictmap.timeline.Visibility;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** One symbol for each type at each place, with a count, fanned out where a place has several; newest on top. */
final class Fanned implements Points {
    /** Seconds before the viewer that the pulse of a new event takes. */
    private static final double PULSE_S = 0.6;
    /** Pixels beyond a symbol's edge that still hit it. */
    private static final double TOLERANCE_PX = 3;
    /** So many symbols upon each other on average, of at least so many, hide each other. */
    private static final double DEEP_FROM = 2.4;
    private static final double DEEP_TO = 1.9;
    private static final int MANY = 200;
    /** Pixels from a symbol's edge to the middle of its count. */
    static final double COUNT_ABOVE_PX = 3.5;

    private final EventIndex index;
    private final Frame frame;
    private final Shown shown;
    private final SymbolLayout layout;

    Fanned(EventIndex index, Frame frame, Shown shown, SymbolLayout layout) {
        this.index = index;
        this.frame = frame;
        this.shown = shown;
        this.layout = layout;
        layout.lay(frame, shown);
    }

    SymbolLayout layout() {
        return layout;
    }

    @Override
    public List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        var symbols = new Sprites.Builder();
        var counts = new Sprites.Builder();
        for (int i = layout.size - 1; i >= 0; i--) {
            if (isSeen(i)) {
                addLeader(marks, i);
                addPulse(marks, i);
            }
        }
        for (int i = 0; i < layout.size; i++) {
            if (isSeen(i)) {
                double radius = Math.rint(layout.radius[i] * 4) / 4;
                symbols.add(new Symbol(layout.type(i), layout.status(i), radius, frame.theme()),
                        layout.x[i], layout.y[i], layout.alpha[i]);
                if (layout.count[i] > 1) {
                    addCount(counts, i);
                }
            }
        }
        marks.add(symbols.done());
        marks.add(counts.done());
        return marks;
    }

    private boolean isSeen(int symbol) {
        double margin = 3 * layout.radius[symbol];
        return layout.x[symbol] > -margin && layout.x[symbol] < frame.view().widthPx() + margin
                && layout.y[symbol] > -margin && layout.y[symbol] < frame.view().heightPx() + margin;
    }

    private IntStream seen() {
        return IntStream.range(0, layout.size).filter(this::isSeen);
    }

    private void addLeader(List<Mark> marks, int symbol) {
        int spot = layout.spot[symbol];
        if (layout.petals[spot] > 1) {
            float x = layout.spotX[spot];
            float y = layout.spotY[spot];
            marks.add(Line.of(new Line2D.Float(x, y, layout.x[symbol], layout.y[symbol]), frame.theme().rim(), 1));
            marks.add(new Fill(new Ellipse2D.Float(x - 2, y - 2, 4, 4), frame.theme().rim()));
        }
    }

    private void addPulse(List<Mark> marks, int symbol) {
        double length = PULSE_S * 1000 * Math.abs(frame.speed());
        int row = layout.row[symbol];
        double since = frame.now().toEpochMilli() - index.startMillis(row);
        if (since < 0 || since >= length || !Visibility.arrivesAtOnce(index.startMillis(row), index.endMillis(row))) {
            return;
        }
        double t = since / length;
        double radius = layout.radius[symbol] * (1 + 1.2 * t);
        marks.add(new Fill(
                SymbolLayer.circle(layout.x[symbol], layout.y[symbol], radius),
                Glyphs.translucent(frame.theme().of(layout.type(symbol)), 0.6 * (1 - t))));
    }

    private void addCount(Sprites.Builder counts, int symbol) {
        double away = badgeAngle(symbol);
        double reach = layout.radius[symbol] + COUNT_ABOVE_PX;
        counts.add(new Badge(Math.min(layout.count[symbol], 1000), frame.theme()),
                layout.x[symbol] + reach * Math.cos(away), layout.y[symbol] + reach * Math.sin(away),
                0.35 + 0.65 * layout.alpha[symbol]);
    }

    /**
     * Where the count stands: above one symbol or two, where names keep clear of it; of more, away from the others of the spot, but
     * rather above than beside, where names stand.
     */
    private double badgeAngle(int symbol) {
        int spot = layout.spot[symbol];
        double outX = layout.x[symbol] - layout.spotX[spot];
        double outY = layout.y[symbol] - layout.spotY[spot];
        double out = Math.hypot(outX, outY);
        boolean below = Math.abs(outX) < 0.1 * out && outY > 0;
        return layout.petals[spot] < 3 ? -Math.PI / 2 : Math.atan2(below ? outY : outY - 2 * out, outX);
    }

    @Override
    public int count() {
        return seen().map(i -> layout.count[i]).sum();
    }

    @Override
    public Set<EventType> types() {
        Set<EventType> types = EnumSet.noneOf(EventType.class);
        seen().forEach(i -> types.add(layout.type(i)));
        return types;
    }

    @Override
    public Set<Status> statuses() {
        Set<Status> statuses = EnumSet.noneOf(Status.class);
        seen().forEach(i -> statuses.add(layout.status(i)));
        return statuses;
    }

    /** Whether a symbol with a count is seen. */
    boolean anyCounted() {
        return seen().anyMatch(i -> layout.count[i] > 1);
    }

    @Override
    public double covered() {
        return cover().ofPicture();
    }

    private Cover cover() {
        var cover = new Cover(frame.view());
        seen().forEach(i -> cover.add(layout.x[i], layout.y[i], layout.radius[i]));
        return cover;
    }

    /**
     * Whether the symbols hide the map, or many of them each other.
     *
     * @param eased whether less is enough, since they are not shown now
     */
    boolean hides(boolean eased) {
        Cover cover = cover();
        boolean map = cover.ofPicture() > (eased ? Portrayal.COVERED_TO : Portrayal.COVERED_FROM);
        boolean eachOther = cover.depth() > (eased ? DEEP_TO : DEEP_FROM) && seen().limit(MANY).count() == MANY;
        return map || eachOther;
    }

    @Override
    public int[] hit(double px, double py) {
        int[] symbols = seen()
                .filter(i -> distance(i, px, py) <= layout.radius[i] + TOLERANCE_PX)
                .boxed()
                .sorted((a, b) -> Double.compare(distance(a, px, py), distance(b, px, py)))
                .mapToInt(Integer::intValue)
                .toArray();
        return IntStream.of(symbols).flatMap(this::rowsOf).toArray();
    }

    /** The rows that a symbol stands for, newest first. */
    private IntStream rowsOf(int symbol) {
        return IntStream.range(shown.first(), shown.last())
                .map(row -> shown.last() - 1 - (row - shown.first()))
                .filter(row -> layout.symbolOf(row) == symbol && shown.has(row));
    }

    private double distance(int symbol, double px, double py) {
        return Math.hypot(layout.x[symbol] - px, layout.y[symbol] - py);
    }

    @Override
    public List<Mark> ring(int row) {
        int symbol = layout.symbolOf(row);
        return symbol < 0
                ? List.of()
                : List.of(Line.of(
                        SymbolLayer.circle(layout.x[symbol], layout.y[symbol], layout.radius[symbol] + 4.5),
                        frame.theme().accent(), 3));
    }
}

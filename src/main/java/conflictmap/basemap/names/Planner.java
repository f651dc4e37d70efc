package conflictmap.basemap.names;

import conflictmap.basemap.names.NamePlan.Planned;
import conflictmap.geo.GeoPoint;
import conflictmap.geo.Projection;
import conflictmap.geo.Viewport;
import conflictmap.jobs.Jobs;
import conflictmap.jobs.Progress;
import conflictmap.render.Anchor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives names their places: who comes first chooses first, and takes the first zoom from which on it meets nobody at
 * any nearer one. Blocks of the plane are filled one by one when they are wanted, each without a look at the others: no
 * name of a block reaches beyond it.
 */
public final class Planner {
    /** Half the side of the box that a town's dot takes, pixels. */
    private static final double DOT_PX = 4;
    /** How large the symbols of an event's place are taken to be at most, pixels. */
    private static final double MOST_SYMBOL_PX = 40;
    /** How many places of events keep names off, the busiest. */
    private static final int MOST_SYMBOLS = 5000;
    private static final int CHECK_EVERY = 512;
    /** A country may be without its name from this zoom on, where it fills the picture. */
    private static final double FILLED_BY_COUNTRY_ZOOM = 6;

    private final Projection projection;
    /** What is taken for good, and is only read once blocks are filled. */
    private final Occupied[] taken;
    private final Occupied[] takenHere;
    private final double @Nullable [] bounds;
    private final List<Planned> placed = new ArrayList<>();
    /** The step from which symbols of a place stand apart from those of busier ones. */
    private final Map<GeoPoint, Integer> apartFrom = new HashMap<>();

    private Planner(Projection projection, Occupied[] taken, Occupied[] takenHere, double @Nullable [] bounds) {
        this.projection = projection;
        this.taken = taken;
        this.takenHere = takenHere;
        this.bounds = bounds;
    }

    /**
     * A plan.
     *
     * @param names the most important first
     * @param symbols where symbols may stand: names keep off them
     */
    public static NamePlan plan(List<Name> names, List<Anchor> symbols, Projection projection, Progress progress)
            throws InterruptedException {
        Occupied[] taken = empty(projection);
        var planner = new Planner(projection, taken, taken, null);
        List<Anchor> busiest = symbols.subList(0, Math.min(MOST_SYMBOLS, symbols.size()));
        for (int step = 0; step < taken.length; step++) {
            planner.keepClear(busiest, step);
        }
        planner.place(names, progress);
        return new NamePlan(projection, planner.sorted(), taken, Map.of());
    }

    /** The names of a block that find room between those of the plan. */
    static List<Planned> fill(NamePlan plan, NameBlock block, List<Name> names, Progress progress) throws InterruptedException {
        var planner = new Planner(plan.projection(), plan.taken(), empty(plan.projection()), block.bounds());
        planner.place(names, progress);
        return planner.sorted();
    }

    private static Occupied[] empty(Projection projection) {
        Occupied[] taken = new Occupied[Steps.COUNT];
        for (int step = 0; step < taken.length; step++) {
            taken[step] = new Occupied(Steps.worldPx(step), projection.wraps());
        }
        return taken;
    }

    private void place(List<Name> names, Progress progress) throws InterruptedException {
        int done = 0;
        for (Name name : names) {
            if (done++ % CHECK_EVERY == 0) {
                progress.check();
                Jobs.giveWay();
            }
            place(name);
        }
    }

    private List<Planned> sorted() {
        placed.sort(Comparator.comparingInt(Planned::fromStep));
        return List.copyOf(placed);
    }

    /**
     * Keeps names off the symbols at a step. A place so near to a busier one that their symbols would cover each other has
     * none of its own there.
     */
    private void keepClear(List<Anchor> anchors, int step) {
        double world = Steps.worldPx(step);
        var middles = new Occupied(world, projection.wraps());
        double apart = Anchor.symbolRadiusPx(Steps.zoom(step));
        for (Anchor anchor : anchors) {
            double x = projection.x(anchor.at().latDeg(), anchor.at().lonDeg()) * world;
            double y = projection.y(anchor.at().latDeg(), anchor.at().lonDeg()) * world;
            if (middles.isFree(x - apart, y - apart, x + apart, y + apart)) {
                apartFrom.putIfAbsent(anchor.at(), step);
                middles.take(x, y, Math.nextUp((float) x), Math.nextUp((float) y));
                take(anchor, apart / Anchor.symbolRadiusPx(Viewport.MAX_ZOOM), x, y, taken[step]);
            }
        }
    }

    /** A circle, as two boxes, and the count over it. */
    private static void take(Anchor anchor, double smaller, double x, double y, Occupied from) {
        double r = Math.min(anchor.radiusPx(), MOST_SYMBOL_PX) * smaller;
        double half = 0.6 * r;
        from.take(x - r, y - half, x + r, y + half);
        from.take(x - half, y - r, x + half, y + r);
        if (anchor.isCounted()) {
            double wide = Math.max(r, Anchor.COUNT_PX);
            from.take(x - wide, y - r - (anchor.abovePx() - anchor.radiusPx()), x + wide, y - half);
        }
    }

    private void place(Name name) {
        double[] widths = new double[name.lines().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Widths.of(name.lines().get(i), name.kind().face(), name.kind().tracking());
        }
        Planned[] candidates = new Planned[Stand.count(name)];
        for (int stand = 0; stand < candidates.length; stand++) {
            candidates[stand] = candidate(name, widths, stand);
        }
        var boxes = new Stand.Boxes(name, widths);
        int first = Steps.from(name.fromZoom() - candidates[0].shift());
        if (name.kind() == NameKind.PLACE) {
            var at = new GeoPoint(name.spots().getFirst().latDeg(), name.spots().getFirst().lonDeg());
            first = Math.max(first, apartFrom.getOrDefault(at, 0));
            placeMoving(candidates, boxes, first, first);
            return;
        }
        if (name.kind() == NameKind.COUNTRY) {
            placeMoving(candidates, boxes, first, Steps.from(FILLED_BY_COUNTRY_ZOOM - candidates[0].shift()));
            return;
        }
        for (int step = first; step < candidates[0].toStep(); step++) {
            for (Planned candidate : candidates) {
                if (hasRoom(candidate, step, candidate.toStep(), boxes)) {
                    add(candidate.from(step), boxes);
                    return;
                }
            }
        }
    }

    private void add(Planned here, Stand.Boxes boxes) {
        take(here, boxes);
        placed.add(here);
    }

    /**
     * Places a name that may move from one of its stands to another where a nearer zoom leaves it no room: a country or an
     * event without its name is worse than a name that moves.
     *
     * @param needed step up to which it is there without a break once it is shown
     */
    private void placeMoving(Planned[] candidates, Stand.Boxes boxes, int first, int needed) {
        int last = candidates[0].toStep();
        int start = last;
        for (int step = last - 1; step >= first; step--) {
            if (anyHasRoom(candidates, boxes, step)) {
                start = step;
            } else if (step < needed) {
                break;
            }
        }
        for (int step = start; step < last;) {
            Planned longest = longest(candidates, boxes, step);
            if (longest.toStep() > step) {
                add(longest, boxes);
            }
            step = Math.max(step + 1, longest.toStep());
        }
    }

    private boolean anyHasRoom(Planned[] candidates, Stand.Boxes boxes, int step) {
        for (Planned candidate : candidates) {
            if (hasRoom(candidate, step, step + 1, boxes)) {
                return true;
            }
        }
        return false;
    }

    /** The candidate that has room for most steps from one on; it ends where it begins if none has room. */
    private Planned longest(Planned[] candidates, Stand.Boxes boxes, int step) {
        Planned best = candidates[0].from(step).to(step);
        for (Planned candidate : candidates) {
            int end = step;
            while (end < candidate.toStep() && hasRoom(candidate, end, end + 1, boxes)) {
                end++;
            }
            if (end > best.toStep()) {
                best = candidate.from(step).to(end);
            }
        }
        return best;
    }

    private Planned candidate(Name name, double[] widths, int stand) {
        Name.Spot spot = name.spots().get(name.kind().isPoint() ? 0 : stand);
        double lat = Math.clamp(spot.latDeg(), -80, 80);
        double enlarged = projection.enlargement(lat, spot.lonDeg()) * Math.cos(Math.toRadians(lat));
        double shift = projection.wraps() ? 0 : Math.log(enlarged) / Math.log(2);
        return new Planned(
                name, projection.x(spot.latDeg(), spot.lonDeg()), projection.y(spot.latDeg(), spot.lonDeg()), widths,
                spot.roomDeg() / 360 * enlarged, shift, stand, 0, Steps.from(name.toZoom() - shift));
    }

    /** Whether it meets nobody from one step to before another; where it has no size at the first it is not shown there. */
    private boolean hasRoom(Planned planned, int from, int to, Stand.Boxes boxes) {
        NameKind kind = planned.name().kind();
        for (int step = from; step < to; step++) {
            double size = largest(planned, step);
            if (size == 0) {
                if (step == from) {
                    return false;
                }
                continue;
            }
            double x = planned.x() * Steps.worldPx(step);
            double y = planned.y() * Steps.worldPx(step);
            for (int i = 0; i < boxes.count(); i++) {
                double[] box = boxes.at(i, planned.stand(), size);
                if (!isFree(
                        step, x + box[0] - kind.padX(), y + box[1] - kind.padY(), x + box[2] + kind.padX(), y + box[3] + kind.padY())) {
                    return false;
                }
            }
            if (hasDot(kind) && !isFree(step, x - DOT_PX, y - DOT_PX, x + DOT_PX, y + DOT_PX)) {
                return false;
            }
        }
        return true;
    }

    private boolean isFree(int step, double left, double top, double right, double bottom) {
        double world = Steps.worldPx(step);
        boolean inside = bounds == null
                || (left >= bounds[0] * world && top >= bounds[1] * world && right <= bounds[2] * world && bottom <= bounds[3] * world);
        return inside && taken[step].isFree(left, top, right, bottom)
                && (takenHere == taken || takenHere[step].isFree(left, top, right, bottom));
    }

    private void take(Planned planned, Stand.Boxes boxes) {
        for (int step = planned.fromStep(); step < planned.toStep(); step++) {
            double size = largest(planned, step);
            if (size == 0) {
                continue;
            }
            double x = planned.x() * Steps.worldPx(step);
            double y = planned.y() * Steps.worldPx(step);
            for (int i = 0; i < boxes.count(); i++) {
                double[] box = boxes.at(i, planned.stand(), size);
                takenHere[step].take(x + box[0], y + box[1], x + box[2], y + box[3]);
            }
            if (hasDot(planned.name().kind())) {
                takenHere[step].take(x - DOT_PX, y - DOT_PX, x + DOT_PX, y + DOT_PX);
            }
        }
    }

    private static boolean hasDot(NameKind kind) {
        return kind == NameKind.CAPITAL || kind == NameKind.TOWN || kind == NameKind.VILLAGE;
    }

    /** The largest size that a name has within a step. */
    private static double largest(Planned planned, int step) {
        double size = planned.size(Steps.zoom(step));
        boolean grows = planned.name().kind().growsWithRoom() && size > 0;
        return grows ? planned.size(Math.nextDown(Steps.zoom(step + 1))) : size;
    }
}

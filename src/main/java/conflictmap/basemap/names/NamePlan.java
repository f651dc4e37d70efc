package conflictmap.basemap.names;

import conflictmap.geo.Projection;
import conflictmap.geo.WebMercator;
import conflictmap.jobs.Progress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Which names a map shows at each zoom, and where each stands at its point: the same wherever the view is, so that
 * panning changes nothing. A name that has room at a zoom keeps its place at all nearer ones.
 */
public final class NamePlan {
    private final Projection projection;
    private final List<Planned> everywhere;
    private final Occupied[] taken;
    private final Map<NameBlock, List<Planned>> blocks;

    /** @param everywhere by the step from which each is shown, as those of each block are */
    NamePlan(Projection projection, List<Planned> everywhere, Occupied[] taken, Map<NameBlock, List<Planned>> blocks) {
        this.projection = projection;
        this.everywhere = everywhere;
        this.taken = taken;
        this.blocks = Map.copyOf(blocks);
    }

    /** A plan without names. */
    public static NamePlan empty() {
        return new NamePlan(WebMercator.INSTANCE, List.of(), new Occupied[0], Map.of());
    }

    /** The same plan with the names of a block that find room between the others. */
    public NamePlan with(NameBlock block, List<Name> names, Progress progress) throws InterruptedException {
        Map<NameBlock, List<Planned>> more = new HashMap<>(blocks);
        more.put(block, Planner.fill(this, block, names, progress));
        return new NamePlan(projection, everywhere, taken, more);
    }

    /** Whether it has the names of a block. */
    public boolean has(NameBlock block) {
        return blocks.containsKey(block);
    }

    Projection projection() {
        return projection;
    }

    Occupied[] taken() {
        return taken;
    }

    /** The names of a step: those for everywhere, then those of blocks. */
    void forEach(int step, Consumer<Planned> taker) {
        forEach(everywhere, step, taker);
        blocks.values().forEach(block -> forEach(block, step, taker));
    }

    private static void forEach(List<Planned> names, int step, Consumer<Planned> taker) {
        for (Planned planned : names) {
            if (planned.fromStep() > step) {
                break;
            }
            if (step < planned.toStep()) {
                taker.accept(planned);
            }
        }
    }

    /**
     * A name with its place.
     *
     * @param x position on the plane, as {@link Projection#x}
     * @param y position on the plane, as {@link Projection#y}
     * @param widths of its lines, in units of the letters' size
     * @param room how wide what it names is on the plane
     * @param shift levels that Web Mercator's zoom is more than the plane's at this point, for the same scale
     * @param stand its place at its point
     * @param fromStep first step at which it is shown
     * @param toStep first step at which it is no longer shown
     */
    @SuppressWarnings("ArrayRecordComponent") // a pair of numbers, not compared
    record Planned(
            Name name, double x, double y, double[] widths, double room, double shift, int stand, int fromStep, int toStep) {
        /** The size of its letters at a zoom of the plane, pixels; 0 where it has no room. */
        double size(double zoom) {
            double widest = 0;
            for (double width : widths) {
                widest = Math.max(widest, width);
            }
            return Sizes.of(name, zoom + shift, widest, room == 0 ? 0 : room * 256 * Math.pow(2, zoom));
        }

        /** The size that it has in a step at a zoom: that of the step's beginning, but for names that grow with the ground. */
        double sizeInStep(double zoom) {
            return size(name.kind().growsWithRoom() ? zoom : Steps.zoom(Steps.of(zoom)));
        }

        /** The spot that it stands at. */
        Name.Spot spot() {
            return name.spots().get(name.kind().isPoint() ? 0 : stand);
        }

        Planned from(int step) {
            return new Planned(name, x, y, widths, room, shift, stand, step, toStep);
        }

        Planned to(int step) {
            return new Planned(name, x, y, widths, room, shift, stand, fromStep, step);
        }
    }
}

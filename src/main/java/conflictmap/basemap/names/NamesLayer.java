package conflictmap.basemap.names;

import conflictmap.basemap.names.NamePlan.Planned;
import conflictmap.geo.Viewport;
import conflictmap.render.Frame;
import conflictmap.render.Label;
import conflictmap.render.Layer;
import conflictmap.render.Mark;
import conflictmap.render.Plane;
import conflictmap.render.Sprites;
import conflictmap.render.Stamp;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names of a frame: those that the plan shows at its zoom, that lie wholly in the picture and under no box that is
 * kept clear. Their towns' dots are a layer of their own, which goes under the symbols of events.
 */
public final class NamesLayer implements Layer {
    private static final double EDGE_PX = 2;

    private final Function<Frame, NamePlan> plans;
    private final Function<Frame, List<Rectangle2D>> keptClear;
    private final Symbols symbols;
    private final Fader fader;
    private Scene last = new Scene(NamePlan.empty(), null, List.of(), List.of());

    /** Where symbols of events stand. */
    @FunctionalInterface
    public interface Symbols {
        /**
         * Whether a symbol stands for what is at a point of the picture, so that it needs no dot.
         *
         * @param px pixels from the left edge
         * @param py pixels from the top edge
         */
        boolean standAt(Frame frame, double px, double py);
    }

    /** What was found for a frame's view. */
    private record Scene(
            NamePlan plan, @Nullable Viewport view, List<Rectangle2D> clear, List<Shown> shown) {}

    /**
     * A name at its place in the picture.
     *
     * @param x its point, pixels of the frame
     * @param y its point, pixels of the frame
     * @param size of its letters, pixels
     * @param opacity 0 to 1
     */
    record Shown(Planned planned, double x, double y, double size, double opacity) {
        private boolean meets(Rectangle2D box) {
            for (double[] its : Stand.boxes(planned.name(), planned.widths(), planned.stand(), size)) {
                if (box.intersects(x + its[0], y + its[1], its[2] - its[0], its[3] - its[1])) {
                    return true;
                }
            }
            return false;
        }

        Shown faded(double itsOpacity) {
            return new Shown(planned, x, y, size, itsOpacity);
        }
    }

    /**
     * A layer.
     *
     * @param plans the plan for a frame
     * @param keptClear boxes of a frame that no name may stand under
     * @param symbols where symbols of events stand
     * @param fader how names come and go
     */
    public NamesLayer(
            Function<Frame, NamePlan> plans, Function<Frame, List<Rectangle2D>> keptClear, Symbols symbols, Fader fader) {
        this.plans = plans;
        this.symbols = symbols;
        this.keptClear = keptClear;
        this.fader = fader;
    }

    @Override
    public Stream<Mark> marks(Frame frame) {
        return fader.faded(shown(frame), frame.view()).stream().map(shown -> label(shown, frame));
    }

    /** The towns' dots, and those of events' places, which tell where these are while no symbol stands there. */
    public Layer dots() {
        return frame -> dots(fader.faded(shown(frame), frame.view()), frame).stream();
    }

    /** Whether a box of the frame meets no name, and none that is kept clear. */
    public boolean isFree(Frame frame, Rectangle2D box) {
        List<Shown> names = shown(frame);
        return last.clear.stream().noneMatch(box::intersects) && names.stream().noneMatch(shown -> shown.meets(box));
    }

    private List<Mark> dots(List<Shown> shown, Frame frame) {
        List<Shown> towns = shown.stream()
                .filter(s -> s.planned().name().kind().isPoint())
                .filter(s -> s.planned().name().kind() != NameKind.PLACE || !symbols.standAt(frame, s.x(), s.y()))
                .toList();
        Map<Stamp, Integer> stamps = new LinkedHashMap<>();
        float[] x = new float[towns.size()];
        float[] y = new float[towns.size()];
        byte[] stamp = new byte[towns.size()];
        byte[] alpha = new byte[towns.size()];
        for (int i = 0; i < x.length; i++) {
            Shown town = towns.get(i);
            x[i] = (float) town.x();
            y[i] = (float) town.y();
            stamp[i] = stamps.computeIfAbsent(TownDot.of(town.planned().name(), frame.theme()), s -> stamps.size()).byteValue();
            alpha[i] = (byte) Math.rint(town.opacity() * 255);
        }
        return towns.isEmpty() ? List.of() : List.of(new Sprites(List.copyOf(stamps.keySet()), x, y, stamp, alpha, x.length));
    }

    private Mark label(Shown shown, Frame frame) {
        boolean patient = fader.isPatient();
        Planned planned = shown.planned();
        Name name = planned.name();
        var style = name.kind().style(shown.size(), frame.theme());
        if (name.kind().isPoint()) {
            double[] at = Stand.beside(name, planned.stand(), planned.widths()[0] * shown.size(), shown.size());
            return new Label(
                    name.lines(), style, Label.Stand.LEFT, shown.x() + at[0], shown.y() + at[1], 0, shown.opacity(), patient);
        }
        return new Label(
                name.lines(), style, Label.Stand.CENTRED, shown.x(), shown.y(),
                name.angleDeg(), shown.opacity(), patient);
    }

    private List<Shown> shown(Frame frame) {
        NamePlan plan = plans.apply(frame);
        List<Rectangle2D> clear = keptClear.apply(frame);
        Scene known = last;
        if (known.plan != plan || !frame.view().equals(known.view) || !clear.equals(known.clear)) {
            known = new Scene(plan, frame.view(), clear, found(plan, frame.view(), clear));
            last = known;
        }
        return known.shown;
    }

    private static List<Shown> found(NamePlan plan, Viewport view, List<Rectangle2D> clear) {
        var plane = new Plane(view, 0);
        int step = Steps.of(view.zoom());
        List<Shown> found = new ArrayList<>();
        plan.forEach(step, planned -> add(found, planned, plane, view, clear));
        return found;
    }

    private static void add(List<Shown> found, Planned planned, Plane plane, Viewport view, List<Rectangle2D> clear) {
        double y = plane.pyOf(planned.y());
        if (y < 0 || y > view.heightPx()) {
            return;
        }
        int first = view.projection().wraps() ? plane.firstCopy() : 0;
        int end = view.projection().wraps() ? plane.lastCopy() : 0;
        for (int copy = first; copy <= end; copy++) {
            double x = plane.pxOf(planned.x(), copy);
            if (x >= 0 && x <= view.widthPx()) {
                double size = planned.sizeInStep(view.zoom());
                if (size > 0 && fits(planned, x, y, size, view, clear)) {
                    found.add(new Shown(planned, x, y, size, 1));
                }
            }
        }
    }

    private static boolean fits(Planned planned, double x, double y, double size, Viewport view, List<Rectangle2D> clear) {
        for (double[] box : Stand.boxes(planned.name(), planned.widths(), planned.stand(), size)) {
            double left = x + box[0] - EDGE_PX;
            double top = y + box[1] - EDGE_PX;
            double right = x + box[2] + EDGE_PX;
            double bottom = y + box[3] + EDGE_PX;
            if (left < 0 || top < 0 || right > view.widthPx() || bottom > view.heightPx()) {
                return false;
            }
            for (Rectangle2D other : clear) {
                if (other.intersects(left, top, right - left, bottom - top)) {
                    return false;
                }
            }
        }
        return true;
    }
}

package conflictmap.render;

import conflictmap.timeline.compare.CompareMode;
import conflictmap.timeline.compare.Comparison;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What stands round two sides: each one's label over it, and below one legend, scale, arrow and credit for both. */
final class ComparedFurniture {
    /** How much smaller the labels of the sides are on a small picture: they are two, and each has two lines. */
    private static final double BRIEF_LABELS = 0.84;
    /** How far names stay away. */
    private static final double CLEAR = 3;

    private final SymbolLayer a;
    private final SymbolLayer b;
    private final DifferenceLayer difference;
    private final Supplier<List<LayerSign>> signs;
    private @Nullable Laid last;

    /**
     * Furniture at its places.
     *
     * @param signs what its legend tells of other layers
     */
    record Laid(Frame frame, Comparison of, List<LayerSign> signs, List<Mark> marks, List<Rectangle2D> clear, boolean isApart) {
        /** What no name may stand under, seen from a map whose left edge stands at a pixel. */
        List<Rectangle2D> clearFrom(int x) {
            return clear.stream().<Rectangle2D>map(box -> new Rectangle2D.Double(box.getX() - x, box.getY(), box.getWidth(), box.getHeight())).toList();
        }
    }

    ComparedFurniture(SymbolLayer a, SymbolLayer b, DifferenceLayer difference, Supplier<List<LayerSign>> signs) {
        this.signs = signs;
        this.a = a;
        this.b = b;
        this.difference = difference;
    }

    /** What stands round a frame; the last one is remembered. */
    Laid laid(Frame frame, Comparison of) {
        Laid known = last;
        List<LayerSign> layers = signs.get();
        if (known == null || !known.frame().equals(frame) || known.of() != of || !known.signs().equals(layers)) {
            for (Setting setting : of.mode() == CompareMode.DIFFERENCE ? Setting.of(frame) : Setting.low(frame)) {
                known = lay(frame, of, layers, setting);
                if (known.isApart()) {
                    break;
                }
            }
            last = known;
        }
        return Objects.requireNonNull(known);
    }

    /** What was laid out last; nothing before. */
    Optional<Laid> now() {
        return Optional.ofNullable(last);
    }

    private Laid lay(Frame frame, Comparison of, List<LayerSign> layers, Setting setting) {
        double unit = setting.unit();
        double labels = setting.brief() ? unit * BRIEF_LABELS : unit;
        Panes panes = Panes.of(frame, of);
        List<Mark> marks = new ArrayList<>();
        List<Rectangle2D> clear = new ArrayList<>();
        Frame below = frame.furnished(below(frame.furniture()));
        List<Panel> panels = new ArrayList<>();
        if (of.mode() == CompareMode.DIFFERENCE) {
            var told = difference.difference(frame);
            double room = labelRoom(frame, frame.view().widthPx());
            Panel first = SideLabel.of(true, of.a(), told.a().shown(), frame).panel(frame, labels, room);
            Panel second = SideLabel.of(false, of.b(), told.b().shown(), frame).panel(frame, labels, room);
            stand(first, Furnished.EDGE, Furnished.EDGE, 0, marks, clear);
            stand(second, Furnished.EDGE, Furnished.EDGE + first.height() + 8, 0, marks, clear);
            if (setting.has(Piece.LEGEND)) {
                panels.add(new DifferenceKey(told, frame.view().center().latDeg(), layers).panel(frame, setting));
            }
        } else {
            SymbolLayer.Scene left = a.scene(panes.frame(of.a()));
            SymbolLayer.Scene right = b.scene(panes.frame(of.b()));
            double room = labelRoom(frame, panes.widthPx() / (of.mode() == CompareMode.SWIPE ? 2.0 : 1));
            Panel first = SideLabel.of(true, of.a(), left, frame).panel(frame, labels, room);
            Panel second = SideLabel.of(false, of.b(), right, frame).panel(frame, labels, room);
            boolean swipe = of.mode() == CompareMode.SWIPE;
            stand(first, Furnished.EDGE, Furnished.EDGE, 0, marks, clear);
            stand(second, swipe ? frame.view().widthPx() - Furnished.EDGE - second.width() : panes.rightX() + Furnished.EDGE, Furnished.EDGE,
                    swipe ? 1 : 0, marks, clear);
            legends(frame, setting, panes, left, right, layers, panels, marks, clear);
        }
        if (setting.has(Piece.SCALE)) {
            panels.add(ScaleBar.panel(below, unit));
        }
        if (setting.has(Piece.NORTH) && panes.rightX() == 0 && NorthArrow.isWanted(frame.view())) {
            panels.add(NorthArrow.panel(below, unit));
        }
        panels.add(Credit.panel(below, unit, Furniture.roomForCredit(panels, below)));
        Furnished others = Furnished.of(panels.stream().sorted(Comparator.comparing(Panel::piece)).toList(), below);
        boolean apart = others.isApart() && clear.stream().noneMatch(label -> others.clear().stream().anyMatch(label::intersects))
                && clear.stream().allMatch(label -> clear.stream().allMatch(other -> other == label || !other.intersects(label)));
        marks.addAll(others.marks().toList());
        clear.addAll(others.clear());
        return new Laid(frame, of, layers, List.copyOf(marks), List.copyOf(clear), apart);
    }

    /** One legend for both sides; one each where a scale of density is a side's own. */
    private static void legends(
            Frame frame, Setting setting, Panes panes, SymbolLayer.Scene left, SymbolLayer.Scene right,
            List<LayerSign> layers, List<Panel> panels, List<Mark> marks, List<Rectangle2D> clear) {
        if (!setting.has(Piece.LEGEND) || frame.furniture().of(Piece.LEGEND) == MapEdge.NONE) {
            return;
        }
        if (!(left.points() instanceof Dense) && !(right.points() instanceof Dense)) {
            panels.add(Legend.of(left, right, layers).panel(frame, setting));
            return;
        }
        panels.add(Legend.of(left, layers).panel(frame, setting));
        Panel other = Legend.of(right).panel(frame, setting);
        boolean beside = panes.rightX() > 0;
        double y = frame.view().heightPx() - Furnished.EDGE - other.height() - (beside ? 0 : 56);
        stand(other, beside ? panes.rightX() + Furnished.EDGE : frame.view().widthPx() - Furnished.EDGE - other.width(), y, beside ? 0 : 1, marks, clear);
    }

    private static double labelRoom(Frame frame, double pane) {
        return Math.max(120, Math.min(frame.presented() ? 680 : 440, pane - 2 * Furnished.EDGE));
    }

    private static void stand(Panel panel, double x, double y, double across, List<Mark> marks, List<Rectangle2D> clear) {
        marks.addAll(panel.content().marks(x, y, across));
        clear.add(new Rectangle2D.Double(x - CLEAR, y - CLEAR, panel.width() + 2 * CLEAR, panel.height() + 2 * CLEAR));
    }

    /** The plan with all that stands at the upper edge, where the labels are, at the lower one. */
    private static FurniturePlan below(FurniturePlan plan) {
        FurniturePlan moved = plan;
        for (Piece piece : Piece.values()) {
            MapEdge lower = switch (plan.of(piece)) {
                case TOP_LEFT, LEFT -> MapEdge.BOTTOM_LEFT;
                case TOP -> MapEdge.BOTTOM;
                case TOP_RIGHT, RIGHT -> MapEdge.BOTTOM_RIGHT;
                default -> plan.of(piece);
            };
            moved = moved.with(piece, lower);
        }
        return moved;
    }
}

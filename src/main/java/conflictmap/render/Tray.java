package conflictmap.render;

import conflictmap.model.EventType;
import conflictmap.model.Status;
import conflictmap.timeline.EventIndex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Events whose place is not known: they stand beside the map, counted by type, since no point of it is theirs.
 *
 * @param counts how many there are of each type that is seen
 */
record Tray(Map<EventType, Integer> counts) {
    private static final double PAD = 12;
    private static final double LINE = 20;

    /** The tray of a scene; none where all places are known. */
    static Optional<Tray> of(SymbolLayer.Scene scene, EventIndex index) {
        Map<EventType, Integer> counts = new EnumMap<>(EventType.class);
        for (int row : scene.nowhere()) {
            counts.merge(index.type(row), 1, Integer::sum);
        }
        return counts.isEmpty() ? Optional.empty() : Optional.of(new Tray(counts));
    }

    /** What is written over it: {@code Not on the map: 3}. */
    String title() {
        return "Not on the map: " + DensityKey.number(counts.values().stream().mapToInt(Integer::intValue).sum());
    }

    Panel panel(Frame frame, double unit) {
        var bold = Lettering.plain(Lettering.Face.BOLD, 12 * unit, frame.theme().label());
        var plain = Lettering.plain(Lettering.Face.REGULAR, 12 * unit, frame.theme().label());
        double[] widths = counts.values().stream().mapToDouble(count -> (24 + 10) * unit + Text.width(DensityKey.number(count), plain)).toArray();
        double row = Arrays.stream(widths).sum() - 10 * unit;
        double width = Math.max(row, Text.width(title(), bold)) + 2 * PAD * unit;
        double height = (2 * LINE + 2 * PAD - 6) * unit;
        return new Panel(Piece.TRAY, width, height, (left, top, across) -> {
            List<Mark> marks = new ArrayList<>(Furniture.panel(frame.theme(), left, top, width, height));
            double x = left + PAD * unit;
            double y = top + (PAD - 3) * unit;
            marks.add(Label.at(title(), bold, x, y + 14.3 * unit));
            y += LINE * unit;
            int i = 0;
            for (Map.Entry<EventType, Integer> entry : counts.entrySet()) {
                var symbol = new Symbol(entry.getKey(), Status.REPORTED, 8 * unit, frame.theme());
                marks.add(Sprites.one(symbol, x + 9 * unit, y + LINE / 2 * unit));
                marks.add(Label.at(DensityKey.number(entry.getValue()), plain, x + 24 * unit, y + 14.3 * unit));
                x += widths[i++];
            }
            return marks;
        });
    }
}

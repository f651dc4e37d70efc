package conflictmap.render;

import conflictmap.model.EventType;
import conflictmap.model.Status;
import conflictmap.timeline.Shown;
import java.util.List;
import java.util.Set;

/** Events as the colour of their density. */
final class Dense implements Points {
    /** How far from the pointer an event may lie that is told of, pixels. */
    private static final double REACH_PX = 8;

    private final DensityGrid grid;
    private final Density density;
    private final Frame frame;
    private final Shown shown;
    private final EventPoints points;
    private final Bands bands;

    Dense(DensityGrid grid, Density density, Frame frame, Shown shown, EventPoints points, Bands bands) {
        this.grid = grid;
        this.density = density;
        this.frame = frame;
        this.shown = shown;
        this.points = points;
        this.bands = bands;
        grid.follow(shown, points, frame.view(), bands);
        density.follow(frame.view(), bands);
    }

    @Override
    public List<Mark> marks() {
        return List.of(new Raster(
                scale -> density.picture(frame.view(), frame.theme(), scale, bands),
                0, 0, frame.view().widthPx(), frame.view().heightPx()));
    }

    /** In what the colours tell density. */
    Density.Unit unit() {
        return density.unit();
    }

    /** Whether it is the frame's own, and not that of a view it moved from. */
    @Override
    public boolean isExact() {
        return grid.isExact();
    }

    @Override
    public int count() {
        return grid.inPicture();
    }

    @Override
    public Set<EventType> types() {
        return grid.types();
    }

    @Override
    public Set<Status> statuses() {
        return Set.of();
    }

    @Override
    public double covered() {
        return grid.covered();
    }

    @Override
    public int[] hit(double px, double py) {
        return Near.rows(shown, points, frame.view(), px, py, REACH_PX);
    }

    @Override
    public List<Mark> ring(int row) {
        return Near.ring(shown, points, frame, row, REACH_PX);
    }
}

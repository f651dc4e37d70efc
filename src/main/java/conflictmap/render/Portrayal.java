package conflictmap.render;

import conflictmap.geo.Projection;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.Shown;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How events that are known to a point are portrayed: as symbols, fanned out and counted where the places are few, small and
 * each by itself where they are many. Where symbols would cover more than {@value #COVERED_FROM} of the picture, their density
 * takes over, and gives way again below {@value #COVERED_TO}; a frame may ask for either. What is remembered of earlier frames
 * is that choice and the scale of the density, so that nothing flickers.
 */
final class Portrayal {
    /** Share of the picture covered by symbols from which on density is shown, and the share at which it ends. */
    static final double COVERED_FROM = 0.25;
    static final double COVERED_TO = 0.17;
    /** With so many places or fewer, symbols are fanned out and counted. */
    private static final int FEW_PLACES = 3000;

    private final EventIndex index;
    private final Bands bands;
    private final boolean screen;
    private final Spots spots;
    private final Crowd crowd;
    private @Nullable SymbolLayout layout;
    private @Nullable EventPoints points;
    private @Nullable DensityGrid grid;
    private @Nullable Density density;
    private boolean dense;
    private boolean alone;

    /** @param screen whether the density of a view that moves may be that of one before, moved and scaled */
    Portrayal(EventIndex index, Bands bands, boolean screen) {
        this.index = index;
        this.bands = bands;
        this.screen = screen;
        this.spots = new Spots(index, FEW_PLACES);
        this.crowd = new Crowd(index);
    }

    /** The places that symbols may stand on at any time. */
    List<Anchor> anchors() {
        return spots.anchors();
    }

    /** Chooses symbols or density as another one did last. */
    void continueFrom(Portrayal other) {
        dense = other.dense;
    }

    /** Each frame chooses symbols or density, and the scale of that, as if it were the first. */
    void takeFramesAlone() {
        alone = true;
        density = null;
        grid = null;
    }

    /** What is shown in a frame. */
    Points points(Frame frame, Shown shown) {
        if (frame.depiction() != Depiction.AUTO) {
            return frame.depiction() == Depiction.DENSITY ? dense(frame, shown) : symbols(frame, shown);
        }
        dense &= !alone;
        if (spots.size() <= FEW_PLACES) {
            Fanned fanned = (Fanned) symbols(frame, shown);
            dense = fanned.hides(dense);
            return dense ? dense(frame, shown) : fanned;
        }
        Points first = dense ? dense(frame, shown) : symbols(frame, shown);
        boolean stays = dense ? first.covered() >= COVERED_TO : first.covered() <= COVERED_FROM;
        if (stays) {
            return first;
        }
        dense = !dense;
        return dense ? dense(frame, shown) : symbols(frame, shown);
    }

    private Points symbols(Frame frame, Shown shown) {
        if (spots.size() > FEW_PLACES) {
            return new Crowded(crowd, frame, shown, points(frame.view().projection()), bands);
        }
        SymbolLayout known = layout;
        if (known == null) {
            known = new SymbolLayout(index, spots);
            layout = known;
        }
        return new Fanned(index, frame, shown, known);
    }

    private Points dense(Frame frame, Shown shown) {
        DensityGrid itsGrid = grid;
        Density itsDensity = density;
        if (itsGrid == null || itsDensity == null) {
            itsGrid = new DensityGrid(index, frame.view(), screen);
            itsDensity = new Density(itsGrid, alone);
            grid = itsGrid;
            density = itsDensity;
        }
        return new Dense(itsGrid, itsDensity, frame, shown, points(frame.view().projection()), bands);
    }

    private EventPoints points(Projection projection) {
        EventPoints known = points;
        if (known == null || !known.projection.equals(projection)) {
            known = EventPoints.of(index, projection, bands);
            points = known;
        }
        return known;
    }
}

package conflictmap.viewmodel;

import conflictmap.export.safe.Publishable;
import conflictmap.jobs.Progress;
import conflictmap.model.ConflictEvent;
import conflictmap.render.Fill;
import conflictmap.render.Frame;
import conflictmap.render.Furniture;
import conflictmap.render.Mark;
import conflictmap.render.Picture;
import conflictmap.render.Piece;
import conflictmap.render.SymbolLayer;
import conflictmap.timeline.EventIndex;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A map without ground, on which each visible event is a dot of radius 8: quick, and exact to hit. */
public final class DotMaps implements MapMaker {
    private final boolean furnished;

    public DotMaps() {
        this(false);
    }

    /** @param furnished whether its furniture can be taken hold of, though it is not drawn */
    public DotMaps(boolean furnished) {
        this.furnished = furnished;
    }

    @Override
    public MapSheet map(EventIndex events) {
        var symbols = new SymbolLayer(events, area -> Optional.empty());
        var furniture = new Furniture(symbols);
        return new MapSheet() {
            @Override
            public Picture picture() {
                return new Picture(List.of(
                        frame -> Stream.of(ground(frame)), this::dots));
            }

            @Override
            public boolean isSharp(Frame frame) {
                return true;
            }

            @Override
            public Picture paper(Frame first, Progress progress) {
                return picture();
            }

            @Override
            public Picture paper(Frame first, Publishable published, Progress progress) {
                return map(published.events(events)).picture();
            }

            @Override
            public List<ConflictEvent> hit(Frame frame, double px, double py) {
                List<ConflictEvent> hits = new ArrayList<>();
                for (int row : events.visible(frame.now(), frame.window())) {
                    double dx = frame.view().px(events.lat(row), events.lon(row)) - px;
                    double dy = frame.view().py(events.lat(row), events.lon(row)) - py;
                    if (Math.hypot(dx, dy) <= 8) {
                        hits.addFirst(events.event(row));
                    }
                }
                return hits;
            }

            @Override
            public Optional<ConflictEvent> beside(Frame frame, @Nullable ConflictEvent event, int step) {
                return symbols.beside(frame, event == null ? null : event.id(), step);
            }

            @Override
            public Optional<Piece> furnitureAt(Frame frame, double px, double py) {
                return furnished ? furniture.at(frame, px, py) : Optional.empty();
            }

            private Stream<Mark> dots(Frame frame) {
                return Arrays.stream(events.visible(frame.now(), frame.window()))
                        .mapToObj(row -> new Fill(
                                new Ellipse2D.Double(
                                        frame.view().px(events.lat(row), events.lon(row)) - 8,
                                        frame.view().py(events.lat(row), events.lon(row)) - 8, 16, 16),
                                frame.theme().of(events.type(row))));
            }
        };
    }

    private static Mark ground(Frame frame) {
        return new Fill(
                new Rectangle2D.Double(0, 0, frame.view().widthPx(), frame.view().heightPx()), frame.theme().sea());
    }
}

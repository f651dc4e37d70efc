package conflictmap.window;

import conflictmap.basemap.Backdrop;
import conflictmap.basemap.Basemap;
import conflictmap.model.ConflictEvent;
import conflictmap.render.Frame;
import conflictmap.render.Picture;
import conflictmap.viewmodel.MapMaker;
import conflictmap.viewmodel.MapSheet;
import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Stand-ins for what the composition root passes in. */
final class Doubles {
    private Doubles() {}

    static MapMaker.Opener dots(Basemap basemap) {
        return (jobs, onSharp) -> {
            var backdrop = new Backdrop(basemap, jobs, onSharp);
            return events -> new MapSheet() {
                @Override
                public Picture picture() {
                    return new Picture(List.of(backdrop, frame -> Stream.of(g -> events.forEach(e -> {
                        var p = e.place().position();
                        g.setColor(frame.theme().of(e.type()));
                        g.fill(new Ellipse2D.Double(frame.view().px(p.latDeg(), p.lonDeg()) - 8, frame.view().py(p.latDeg(), p.lonDeg()) - 8, 16, 16));
                    }))));
                }

                @Override
                public Optional<ConflictEvent> hit(Frame frame, double px, double py) {
                    return events.stream().filter(e -> {
                        var p = e.place().position();
                        return Math.hypot(frame.view().px(p.latDeg(), p.lonDeg()) - px, frame.view().py(p.latDeg(), p.lonDeg()) - py) < 9;
                    }).findFirst();
                }
            };
        };
    }
}

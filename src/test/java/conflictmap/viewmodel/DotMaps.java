package conflictmap.viewmodel;

import conflictmap.jobs.Progress;
import conflictmap.model.ConflictEvent;
import conflictmap.render.Frame;
import conflictmap.render.Picture;
import conflictmap.timeline.EventIndex;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A map without ground, on which each visible event is a dot of radius 8: quick, and exact to hit. */
public final class DotMaps implements MapMaker {
    @Override
    public MapSheet map(EventIndex events) {
        return new MapSheet() {
            @Override
            public Picture picture() {
                return new Picture(List.of(
                        frame -> Stream.of(g -> ground(g, frame)), frame -> Stream.of(g -> dots(g, frame))));
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

            private void dots(Graphics2D g, Frame frame) {
                for (int row : events.visible(frame.now(), frame.window())) {
                    g.setColor(frame.theme().of(events.type(row)));
                    g.fill(new Ellipse2D.Double(
                            frame.view().px(events.lat(row), events.lon(row)) - 8,
                            frame.view().py(events.lat(row), events.lon(row)) - 8, 16, 16));
                }
            }
        };
    }

    private static void ground(Graphics2D g, Frame frame) {
        g.setColor(frame.theme().sea());
        g.fillRect(0, 0, frame.view().widthPx(), frame.view().heightPx());
    }
}

package conflictmap.basemap;

import conflictmap.geo.Viewport;
import conflictmap.jobs.Progress;
import conflictmap.render.Anchor;
import conflictmap.render.Plane;
import conflictmap.render.Theme;
import java.awt.Graphics2D;
import java.util.List;

/** Names. */
final class Labels {
    Labels(Basemap.Levels levels, Viewport view, Plane plane, Theme theme) {}

    void paint(Graphics2D g, List<Anchor> anchors, Progress progress) throws InterruptedException {
        progress.check();
    }
}

package conflictmap.project;

import conflictmap.geo.Viewport;
import conflictmap.geo.WebMercator;

/**
 * A named stop of a presentation.
 *
 * @param name its title
 * @param text what is told there; empty where the reports are to tell it
 * @param look what is looked at, and how
 * @param notes what only the one who presents reads: questions for the class, sources, what to say
 * @param widthPx how wide the map was when it was made; 0 where nobody knows
 * @param heightPx how high the map was; 0 where nobody knows
 */
public record Scene(String name, String text, Look look, String notes, int widthPx, int heightPx) {
    /** A scene without notes, made on a map of any size. */
    public Scene(String name, String text, Look look) {
        this(name, text, look, "", 0, 0);
    }

    /** The zoom at which a map of another size shows as much as was seen when it was made, and no less. */
    public double zoomOn(int mapWidthPx, int mapHeightPx) {
        if (widthPx <= 0 || heightPx <= 0) {
            return look.zoom();
        }
        double larger = Math.min((double) mapWidthPx / widthPx, (double) mapHeightPx / heightPx);
        return look.zoom() + Math.log(larger) / Math.log(2);
    }

    /** What a map of another size shows of it, upright as web maps are. */
    public Viewport viewOn(int mapWidthPx, int mapHeightPx) {
        return new Viewport(look.center(), zoomOn(mapWidthPx, mapHeightPx), mapWidthPx, mapHeightPx, WebMercator.INSTANCE);
    }

    /** The same under another name. */
    public Scene named(String newName) {
        return new Scene(newName, text, look, notes, widthPx, heightPx);
    }

    /** The same with another text. */
    public Scene telling(String newText) {
        return new Scene(name, newText, look, notes, widthPx, heightPx);
    }

    /** The same with other notes. */
    public Scene noted(String newNotes) {
        return new Scene(name, text, look, newNotes, widthPx, heightPx);
    }

    /** The same where something else is looked at, on a map of this size. */
    public Scene looking(Look newLook, int mapWidthPx, int mapHeightPx) {
        return new Scene(name, text, newLook, notes, mapWidthPx, mapHeightPx);
    }
}

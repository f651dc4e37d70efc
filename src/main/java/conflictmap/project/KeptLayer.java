package conflictmap.project;

import org.jspecify.annotations.Nullable;

/**
 * A layer that somebody brought, as a project keeps it: where its file lies and how it is drawn, not what is in it.
 *
 * @param file the file; one that is gone is looked for beside the project
 * @param name what it is called: which of a file's layers it is
 * @param over whether it lies over the events
 * @param stroke colour of lines, outlines and points, as {@code #rrggbbaa}
 * @param fill colour of areas, likewise; null where only their outline is drawn
 * @param widthPx width of lines, pixels
 * @param opacity of the whole, 0 to 1
 */
public record KeptLayer(
        String file, String name, boolean visible, boolean over, String stroke, @Nullable String fill, double widthPx, double opacity) {}

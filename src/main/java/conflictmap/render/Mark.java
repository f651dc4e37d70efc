package conflictmap.render;

/**
 * Something drawn, in pixels of the frame, as data: what a layer gives, what the one {@link Painter} paints, and what
 * tests compare as text.
 */
public sealed interface Mark permits Fill, Line, Sprites, Label, Raster, Pane {
    /** What is drawn, in one line a thing, for comparison: {@code strike alpha=255 x=320 y=200}. */
    String text();
}

package conflictmap.viewmodel;

import conflictmap.export.Exporter;

/**
 * What the map can be written to.
 *
 * @param picture writes one frame
 * @param film writes many frames, {@value #FPS} a second
 */
public record Exports(Exporter picture, Exporter film) {
    /** Frames in a second of film. */
    public static final int FPS = 25;
}

package conflictmap.viewmodel;

import conflictmap.export.Exporter;
import conflictmap.export.safe.PersonNames;

/**
 * What the map can be written to.
 *
 * @param picture writes one frame
 * @param film writes many frames, {@value #FPS} a second
 * @param program name and version of the program, which files remember
 * @param persons finds the names that are dropped from what is to be published
 */
public record Exports(Exporter picture, Exporter film, String program, PersonNames persons) {
    /** Frames in a second of film. */
    public static final int FPS = 25;

    /** Exports of a program without a version, which finds no names. */
    public Exports(Exporter picture, Exporter film) {
        this(picture, film, "Conflict Map", PersonNames.NONE);
    }
}

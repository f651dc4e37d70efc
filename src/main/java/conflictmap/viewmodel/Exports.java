package conflictmap.viewmodel;

import conflictmap.export.film.Films;
import conflictmap.export.safe.PersonNames;

/**
 * What the map can be written to.
 *
 * @param films writes films
 * @param program name and version of the program, which files remember
 * @param persons finds the names that are dropped from what is to be published
 */
public record Exports(Films films, String program, PersonNames persons) {
    /** Frames in a second of film, where nobody says. */
    public static final int FPS = 25;

    /** Exports of a program without a version, which finds no names. */
    public Exports(Films films) {
        this(films, "Conflict Map", PersonNames.NONE);
    }
}

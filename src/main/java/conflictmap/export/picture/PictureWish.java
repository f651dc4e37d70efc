package conflictmap.export.picture;

import conflictmap.export.memory.PictureState;
import conflictmap.export.safe.PersonNames;
import conflictmap.export.safe.SafeToPublish;
import conflictmap.render.Frame;
import conflictmap.render.Theme;

/**
 * A picture as someone wants it, in the dialog or on the command line.
 *
 * @param scale pixels of a PNG for each of the size, 1 to 4, a multiple of an eighth
 * @param sources whether the sources stand below the map
 */
public record PictureWish(PictureFormat format, PageSize size, double scale, PictureState.Page page, boolean sources, SafeToPublish safe) {
    /** The map alone as it is on the screen. */
    public static PictureWish asShown(int widthPx, int heightPx) {
        return new PictureWish(
                PictureFormat.PNG, PageSize.of(widthPx, heightPx), 1, PictureState.Page.BARE, false, SafeToPublish.NOTHING);
    }

    /** The sheet that it stands on. */
    public Sheet sheet(Theme theme, Provenance from) {
        return new Sheet(size, theme, page, from.notes(safe, sources));
    }

    /**
     * Looks whether there can be such a picture.
     *
     * @throws IllegalArgumentException if not; says why
     */
    public void check(Theme theme, Provenance from) {
        StillExport.check(format, sheet(theme, from).size(), scale);
    }

    /**
     * What writes it.
     *
     * @param shown what is to be seen of the map
     * @param persons finds the names that a safe picture drops
     */
    public StillExport export(Frame shown, Provenance from, PersonNames persons) {
        return new StillExport(format, sheet(shown.theme(), from), scale, from.state(shown, page, from.publishable(safe, persons)));
    }
}

package conflictmap.export.film;

import conflictmap.export.Quotes;
import conflictmap.export.memory.PictureState;
import conflictmap.export.picture.PageSize;
import conflictmap.export.picture.Provenance;
import conflictmap.export.picture.Sheet;
import conflictmap.export.safe.SafeToPublish;
import conflictmap.render.Frame;
import conflictmap.render.Theme;
import conflictmap.timeline.EventIndex;

/**
 * A film as someone wants it, in the dialog or on the command line.
 *
 * @param captions whether the sentences that tell of events stand below
 */
public record FilmWish(FilmFormat format, PageSize size, FilmPlan plan, boolean captions, SafeToPublish safe) {
    /** What its pictures stand on: the map is all of it where nothing need be said of what is left out. */
    public Sheet sheet(Theme theme, Provenance from) {
        return new Sheet(size, theme, PictureState.Page.BARE, from.notes(safe, false));
    }

    /**
     * The film.
     *
     * @param look as large as the sheet has room for, as {@link Sheet#frame} gives it
     * @param index the events that the map shows
     * @param quotes the words that tell of them, as they may be published
     */
    public Film film(Frame look, Sheet sheet, EventIndex index, Quotes quotes) {
        EventIndex told = captions ? quotes.publishable().events(index) : EventIndex.EMPTY;
        return plan.film(look, told, quotes).on(sheet);
    }

    /** What it remembers: how it begins, and when it ends. */
    public PictureState state(Frame look, Provenance from, Quotes quotes) {
        return from.state(look.at(plan.range().start()), PictureState.Page.BARE, quotes.publishable()).filmed(plan.range().end(), plan.length());
    }

    /** Even numbers of pixels: common encodings keep colours for pairs of them. */
    public static PageSize even(int widthPx, int heightPx) {
        return PageSize.of(widthPx & ~1, heightPx & ~1);
    }
}

package conflictmap.viewmodel;

import conflictmap.export.memory.DataPrint;
import conflictmap.export.memory.PictureState;
import conflictmap.export.picture.Provenance;
import conflictmap.geo.MapProjection;
import conflictmap.geo.Viewport;
import conflictmap.project.Look;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Brings back what a picture shows: the very view, and word of what is missing for it to be the very picture. */
final class Recall {
    private static final int MOST_NAMED = 5;

    private Recall() {}

    /** Shows what a picture showed, or says why it cannot. */
    static void onto(Desk desk, Arrivals.Remembered picture) {
        String name = String.valueOf(picture.file().getFileName());
        PictureState state = picture.state();
        if (state == null) {
            desk.work().tell(Messages.text("recall.failed", name, picture.problem()));
            return;
        }
        show(desk, state);
        Provenance here = desk.pictures().provenance();
        desk.work().submit(
                Messages.text("job.recall"),
                progress -> DataPrint.of(here.reports(), here.tables(), here.all()),
                print -> desk.work().tell(words(name, state, print)));
    }

    private static void show(Desk desk, PictureState state) {
        Viewport now = desk.camera().view();
        Viewport was = state.view();
        double larger = Math.min((double) now.widthPx() / was.widthPx(), (double) now.heightPx() / was.heightPx());
        double zoom = larger == 1 ? was.zoom() : was.zoom() + Math.log(larger) / Math.log(2);
        var view = new Viewport(was.center(), zoom, now.widthPx(), now.heightPx(), was.projection());
        desk.camera().viewProperty().set(view);
        PictureState.Time time = state.time();
        desk.appearance().graticuleProperty().set(state.look().graticule());
        desk.appearance().furnitureProperty().set(state.look().furniture());
        desk.show(new Look(
                view.center(), view.zoom(), MapProjection.of(view.projection()), time.at(), time.window(), time.basis(), time.zone(),
                state.filter(), state.look().depiction().code(), state.look().theme().name().toLowerCase(Locale.ROOT)).comparing(state.compare()));
        desk.camera().viewProperty().set(view);
    }

    /** Whether the picture is back as it was, or what of it is not. */
    static String words(String name, PictureState state, DataPrint here) {
        List<DataPrint.Part> missing = state.data().missingIn(here);
        if (!missing.isEmpty()) {
            String names = missing.stream().limit(MOST_NAMED).map(DataPrint.Part::name).collect(Collectors.joining("; "));
            int more = missing.size() - Math.min(MOST_NAMED, missing.size()) + state.data().more();
            return more == 0
                    ? Messages.text("recall.missing", name, names)
                    : Messages.text("recall.missing.more", name, names, more);
        }
        if (state.safe() != null) {
            return Messages.text("recall.safe", name);
        }
        return Messages.text(state.data().differsFrom(here) ? "recall.differs" : "recall.done", name);
    }
}

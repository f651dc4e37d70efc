package conflictmap.window;

import conflictmap.geo.GeoPoint;
import conflictmap.geo.Viewport;
import conflictmap.model.ConflictEvent;
import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Messages;
import conflictmap.viewmodel.Words;
import java.util.List;
import javafx.scene.AccessibleAttribute;

/** Goes by keys from event to event of those in the picture: each is selected and so ringed, told beside it, and read out. */
final class EventWalk {
    private final Desk desk;
    private final MapPane map;
    private final HoverCard card;

    EventWalk(Desk desk, MapPane map, HoverCard card) {
        this.desk = desk;
        this.map = map;
        this.card = card;
        desk.frameProperty().addListener((o, was, is) -> {
            if (!was.view().equals(is.view()) || !was.now().equals(is.now())) {
                card.hide();
            }
        });
    }

    /** To the next event in time, or with -1 to the one before. */
    void go(int step) {
        ConflictEvent from = desk.selection().eventProperty().get();
        desk.sheetProperty().get().beside(desk.frameProperty().get(), from, step).ifPresent(this::show);
    }

    private void show(ConflictEvent event) {
        desk.selection().select(event);
        GeoPoint at = event.place().position();
        if (at != null) {
            Viewport view = desk.camera().view();
            List<ConflictEvent> there = map.eventsAt(view.px(at.latDeg(), at.lonDeg()), view.py(at.latDeg(), at.lonDeg()));
            card.show(event, Math.max(0, there.size() - 1), desk.shelf().reportsOf(event), view.px(at.latDeg(), at.lonDeg()), view.py(at.latDeg(), at.lonDeg()));
        }
        map.setAccessibleText(Messages.text("map.walked", Messages.text("map.label"), Words.title(event), Words.shortTime(event.when())));
        map.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
}

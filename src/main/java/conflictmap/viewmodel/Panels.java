package conflictmap.viewmodel;

import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableDoubleValue;

/** Where there is little room, one of the two side panels is open at most; the other comes back with the room. */
public final class Panels {
    /** Units of width from which on there is room for both beside a map. */
    public static final double ENOUGH = 900;

    private final Appearance look;
    private final ObservableDoubleValue room;
    private boolean folded;

    /** @param room width of the window in its own units, which are fewer where letters are larger; 0 before it is known */
    public Panels(Appearance look, ObservableDoubleValue room) {
        this.look = look;
        this.room = room;
        room.subscribe(this::make);
        yields(look.listsOpenProperty(), look.inspectorOpenProperty());
        yields(look.inspectorOpenProperty(), look.listsOpenProperty());
    }

    private boolean isNarrow() {
        return room.get() > 0 && room.get() < ENOUGH;
    }

    private void make() {
        if (isNarrow() && look.listsOpenProperty().get() && look.inspectorOpenProperty().get()) {
            look.inspectorOpenProperty().set(false);
            folded = true;
        } else if (folded && !isNarrow()) {
            folded = false;
            look.inspectorOpenProperty().set(true);
            look.listsOpenProperty().set(true);
        }
    }

    private void yields(BooleanProperty opened, BooleanProperty other) {
        opened.addListener((o, was, is) -> {
            if (is && isNarrow() && other.get()) {
                other.set(false);
                folded = true;
            }
        });
    }
}

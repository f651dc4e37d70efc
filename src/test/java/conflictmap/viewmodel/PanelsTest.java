package conflictmap.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleDoubleProperty;
import org.junit.jupiter.api.Test;

class PanelsTest {
    private final Appearance look = new Appearance();
    private final SimpleDoubleProperty room = new SimpleDoubleProperty();

    private String open() {
        return (look.listsOpenProperty().get() ? "lists " : "") + (look.inspectorOpenProperty().get() ? "inspector" : "");
    }

    @Test
    void whereThereIsLittleRoomOnePanelGivesWayToTheOther() {
        new Panels(look, room);
        room.set(1440);
        assertThat(open()).isEqualTo("lists inspector");
        room.set(720);
        assertThat(open()).isEqualTo("lists ");
        look.inspectorOpenProperty().set(true);
        assertThat(open()).isEqualTo("inspector");
        look.inspectorOpenProperty().set(false);
        assertThat(open()).isEmpty();
        look.listsOpenProperty().set(true);
        room.set(1440);
        assertThat(open()).isEqualTo("lists inspector");
    }

    @Test
    void whatAPersonFoldsAwayStaysAway() {
        new Panels(look, room);
        room.set(1440);
        look.inspectorOpenProperty().set(false);
        room.set(720);
        room.set(1440);
        assertThat(open()).isEqualTo("lists ");
    }
}

package conflictmap.window;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.render.FurniturePlan;
import conflictmap.render.MapEdge;
import conflictmap.render.Piece;
import java.util.LinkedHashSet;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** The picture worked by keys, and its furniture by mouse and by keys. */
class MapWalkTest extends WindowJourney {
    MapWalkTest() {
        furnished = true;
    }

    private FurniturePlan plan() {
        return desk().appearance().furnitureProperty().get();
    }

    @Test
    void keysGoFromEventToEventInThePicture() throws Exception {
        FxToolkit.setupFixture(() -> desk().selection().clear());
        FxToolkit.setupFixture(app.map()::requestFocus);
        Set<String> walked = new LinkedHashSet<>();
        for (int i = 0; i < 12; i++) {
            robot.push(KeyCode.QUOTE);
            settle();
            walked.add(desk().selection().eventProperty().get().id());
        }
        assertThat(walked).hasSizeGreaterThan(2);
        String now = desk().selection().eventProperty().get().id();
        assertThat(node("hover-card").isVisible()).isTrue();
        assertThat(app.map().getAccessibleText()).startsWith("Map. ").contains(desk().selection().eventProperty().get().place().name());
        robot.push(KeyCode.SEMICOLON);
        settle();
        assertThat(desk().selection().eventProperty().get().id()).isNotEqualTo(now);
        robot.push(KeyCode.QUOTE);
        settle();
        assertThat(desk().selection().eventProperty().get().id()).isEqualTo(now);
    }

    @Test
    void aPieceOfFurnitureIsDraggedToAnotherEdge() {
        double width = app.map().getWidth();
        double height = app.map().getHeight();
        assertThat(app.map().furnitureAt(20, height - 20)).contains(Piece.LEGEND);
        Point2D from = app.map().localToScreen(20, height - 20);
        robot.drag(from, MouseButton.PRIMARY).moveBy(100, -60).dropTo(app.map().localToScreen(width - 40, 40));
        settle();
        assertThat(plan()).isEqualTo(FurniturePlan.USUAL.with(Piece.LEGEND, MapEdge.TOP_RIGHT));
    }

    @Test
    void commandsMoveFurnitureRoundTheMapAndBack() throws Exception {
        FxToolkit.setupFixture(app.shortcuts().commands().named("map.move.legend").action()::run);
        assertThat(plan().of(Piece.LEGEND)).isEqualTo(MapEdge.LEFT);
        FxToolkit.setupFixture(app.shortcuts().commands().named("map.move.legend").action()::run);
        assertThat(plan().of(Piece.LEGEND)).isEqualTo(MapEdge.TOP_LEFT);
        FxToolkit.setupFixture(app.shortcuts().commands().named("map.move.back").action()::run);
        assertThat(plan()).isEqualTo(FurniturePlan.USUAL);
    }
}

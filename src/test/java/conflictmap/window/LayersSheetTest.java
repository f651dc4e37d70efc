package conflictmap.window;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.layers.LayerFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** The sheet of layers, by mouse and by key. */
class LayersSheetTest extends WindowJourney {
    @Test
    void aLayerIsAddedStyledHiddenAndTakenAway() throws Exception {
        choices.layers = List.of(Path.of(Objects.requireNonNull(LayerFiles.class.getResource("gaza.geojson")).toURI()));
        robot.clickOn("#tool-layers");
        assertThat(app.sheets().isOpen()).isTrue();
        robot.clickOn("#layers-add");
        until(() -> !desk().layering().rows().isEmpty());
        until(() -> node("layer-opacity") != null);
        Slider opacity = node("layer-opacity");
        FxToolkit.setupFixture(() -> opacity.setValue(0.3));
        assertThat(desk().layering().rows().getFirst().opacity()).isEqualTo(0.3);
        assertThat((Slider) node("layer-opacity")).isSameAs(opacity);
        robot.clickOn("#layer-over");
        assertThat(desk().layering().rows().getFirst().isOver()).isTrue();
        CheckBox visible = node("layer-visible");
        robot.clickOn(visible);
        assertThat(desk().layering().rows().getFirst().isVisible()).isFalse();
        robot.clickOn("#layers-remove");
        until(() -> node("layer-visible") == null);
        assertThat(desk().layering().rows()).isEmpty();
        robot.type(KeyCode.ESCAPE);
        settle();
        assertThat(app.sheets().isOpen()).isFalse();
        robot.type(KeyCode.O);
        settle();
        assertThat(isThere("layers")).isTrue();
    }
}

package conflictmap.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.render.FurniturePlan;
import conflictmap.render.MapEdge;
import conflictmap.render.Piece;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FurnitureDragTest {
    @ParameterizedTest
    @CsvSource({
        "0.1, 0.05, TOP_LEFT", "0.55, 0.1, TOP", "0.9, 0.2, TOP_RIGHT", "0.05, 0.55, LEFT", "0.8, 0.5, RIGHT",
        "0, 1, BOTTOM_LEFT", "0.5, 0.95, BOTTOM", "1.3, 1.2, BOTTOM_RIGHT"})
    void aPieceGoesToTheEdgeThatItIsHeldNearestTo(double across, double down, MapEdge edge) {
        var appearance = new Appearance();
        appearance.dragFurniture(Piece.LEGEND, across, down);
        assertThat(appearance.furnitureProperty().get()).isEqualTo(FurniturePlan.USUAL.with(Piece.LEGEND, edge));
    }
}

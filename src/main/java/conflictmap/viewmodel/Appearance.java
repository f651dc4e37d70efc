package conflictmap.viewmodel;

import conflictmap.geo.Units;
import conflictmap.render.Depiction;
import conflictmap.render.FurniturePlan;
import conflictmap.render.MapEdge;
import conflictmap.render.Piece;
import conflictmap.render.Theme;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/** How the window looks: light or dark, which panels are open, whether the map is presented alone. */
public final class Appearance {
    private static final List<MapEdge> ROUND = List.of(
            MapEdge.TOP_LEFT, MapEdge.TOP, MapEdge.TOP_RIGHT, MapEdge.RIGHT, MapEdge.BOTTOM_RIGHT, MapEdge.BOTTOM, MapEdge.BOTTOM_LEFT, MapEdge.LEFT);

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final ObjectProperty<Depiction> depiction = new SimpleObjectProperty<>(Depiction.AUTO);
    private final BooleanProperty listsOpen = new SimpleBooleanProperty(true);
    private final BooleanProperty inspectorOpen = new SimpleBooleanProperty(true);
    private final BooleanProperty tableOpen = new SimpleBooleanProperty();
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty();
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);
    private final ObjectProperty<Units> units = new SimpleObjectProperty<>(Units.METRIC);
    private final BooleanProperty graticule = new SimpleBooleanProperty();
    private final BooleanProperty presenting = new SimpleBooleanProperty();
    private final BooleanProperty chartsOpen = new SimpleBooleanProperty();
    private final BooleanProperty contrast = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Theme> shown = new ReadOnlyObjectWrapper<>(Theme.LIGHT);
    private final ObjectProperty<FurniturePlan> furniture = new SimpleObjectProperty<>(FurniturePlan.USUAL);

    /** Colours as they are set; before a room others may be shown. */
    public Appearance() {
        shown.bind(Bindings.createObjectBinding(() -> contrast.get() ? Theme.CONTRAST : theme.get(), contrast, theme));
    }

    /** The colours that are set. */
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** Whether events at points are shown as symbols or as density. */
    public ObjectProperty<Depiction> depictionProperty() {
        return depiction;
    }

    /** From automatic to symbols, to density, and back to automatic. */
    public void nextDepiction() {
        Depiction[] all = Depiction.values();
        depiction.set(all[(depiction.get().ordinal() + 1) % all.length]);
    }

    /** Whether the panel of reports and events is open. */
    public BooleanProperty listsOpenProperty() {
        return listsOpen;
    }

    /** Whether the panel with the event and its report is open. */
    public BooleanProperty inspectorOpenProperty() {
        return inspectorOpen;
    }

    /** Whether the table of events is open under the map. */
    public BooleanProperty tableOpenProperty() {
        return tableOpen;
    }

    /** Whether the map has the whole screen. */
    public BooleanProperty presentingProperty() {
        return presenting;
    }

    /** Whether charts stand beside the map, in place of the event. */
    public BooleanProperty chartsOpenProperty() {
        return chartsOpen;
    }

    /** Whether strong contrasts are shown in place of the colours that are set. */
    public BooleanProperty contrastProperty() {
        return contrast;
    }

    /** The colours that are shown. */
    public ReadOnlyObjectProperty<Theme> shownThemeProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Whether meridians and parallels are drawn. */
    public BooleanProperty graticuleProperty() {
        return graticule;
    }

    /** Whether nothing should move by itself: no pulses, no flights. */
    public BooleanProperty reducedMotionProperty() {
        return reducedMotion;
    }

    /** How much larger than usual letters are, and all that they stand in: 1 as usual, 2 twice as large. */
    public DoubleProperty zoomProperty() {
        return zoom;
    }

    /** In which units lengths are told. */
    public ObjectProperty<Units> unitsProperty() {
        return units;
    }

    /** From light to dark, or back. */
    public void toggleTheme() {
        theme.set(theme.get() == Theme.DARK ? Theme.LIGHT : Theme.DARK);
    }

    /** Where legend, scale and the other pieces round the map stand. */
    public ObjectProperty<FurniturePlan> furnitureProperty() {
        return furniture;
    }

    /** A piece of furniture goes on to the next edge, clockwise from the upper left; one that is not shown comes back. */
    public void nextEdge(Piece piece) {
        int at = ROUND.indexOf(furniture.get().of(piece));
        furniture.set(furniture.get().with(piece, ROUND.get((at + 1) % ROUND.size())));
    }

    /**
     * A piece of furniture is held over a place of the map: it goes to the edge that is nearest.
     *
     * @param across share of the map's width to the left of it
     * @param down share of the map's height above it
     */
    public void dragFurniture(Piece piece, double across, double down) {
        furniture.set(furniture.get().with(piece, MapEdge.nearest(across, down)));
    }
}

package conflictmap.viewmodel;

import conflictmap.geo.GeoBox;
import conflictmap.geo.Viewport;
import conflictmap.layers.LayerPlace;
import conflictmap.layers.LayerStyle;
import conflictmap.layers.OwnLayer;
import conflictmap.layers.OwnLayers;
import java.awt.Color;
import java.util.List;
import java.util.function.UnaryOperator;

/** A layer in the list of layers: what it looks like, and the handle to change that. */
public final class LayerRow {
    private final Layering layering;
    private OwnLayer layer;

    LayerRow(Layering layering, OwnLayer layer) {
        this.layering = layering;
        this.layer = layer;
    }

    OwnLayer layer() {
        return layer;
    }

    public String name() {
        return layer.name();
    }

    /** Its format, for people. */
    public String kind() {
        return layer.kind().label();
    }

    /** Where its file lies. */
    public String file() {
        return layer.path().toString();
    }

    /** Whether it is a picture, which has no colour to choose. */
    public boolean isPicture() {
        return layer.isPicture();
    }

    public boolean isVisible() {
        return layer.visible();
    }

    /** Shows it or hides it. */
    public void setVisible(boolean visible) {
        change(l -> l.withVisible(visible));
    }

    /** From 0 to 1. */
    public double opacity() {
        return layer.style().opacity();
    }

    /** Makes it more or less translucent, 0 to 1. */
    public void setOpacity(double opacity) {
        change(l -> l.withStyle(l.style().opaque(opacity)));
    }

    /** Colour of its lines and points. */
    public Color colour() {
        return layer.style().stroke();
    }

    /** Gives it another colour; areas that are filled take a tint of it. */
    public void setColour(Color colour) {
        change(l -> l.withStyle(l.style().coloured(colour)));
    }

    /** Width of its lines, pixels. */
    public double width() {
        return layer.style().widthPx();
    }

    /** Makes its lines wider or thinner, as far as lines go. */
    public void setWidth(double px) {
        change(l -> l.withStyle(l.style().wide(Math.clamp(px, LayerStyle.THINNEST, LayerStyle.WIDEST))));
    }

    /** Whether its areas are filled. */
    public boolean isFilled() {
        return layer.style().fill() != null;
    }

    /** Fills its areas with a tint of its colour, or leaves their outline alone. */
    public void setFilled(boolean filled) {
        change(l -> l.withStyle(l.style().filled(filled ? LayerStyle.tint(l.style().stroke()) : null)));
    }

    /** Whether it lies over the events. */
    public boolean isOver() {
        return layer.place() == LayerPlace.OVER;
    }

    /** Lays it over the events, or under them. */
    public void setOver(boolean over) {
        change(l -> l.withPlace(over ? LayerPlace.OVER : LayerPlace.UNDER));
    }

    /** The view of a camera that shows it whole. */
    public Viewport viewIn(Camera camera) {
        Viewport now = camera.view();
        GeoBox box = new OwnLayers(List.of(layer)).box().orElseThrow();
        return Viewport.fitting(box, now.projection(), now.widthPx(), now.heightPx(), 0);
    }

    /** Moves it up by so many steps, or down. */
    public void move(int up) {
        layering.move(layer, up);
    }

    /** Takes it away; its file stays. */
    public void remove() {
        layering.remove(layer);
    }

    private void change(UnaryOperator<OwnLayer> how) {
        OwnLayer before = layer;
        layer = how.apply(before);
        layering.change(before, layer);
    }
}

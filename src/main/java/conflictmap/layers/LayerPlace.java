package conflictmap.layers;

/** Where a layer lies in the map. */
public enum LayerPlace {
    /** Over land and sea, under the events. */
    UNDER,
    /** Over the events, under the names. */
    OVER
}

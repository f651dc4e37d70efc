package conflictmap.layers.source;

/** What is drawn of a layer. Never changes, and is shared freely between threads. */
public sealed interface LayerData permits Shapes, Imagery {
    /** West, south, east and north of all there is, degrees; the east may lie beyond 180. */
    double[] boundsDeg();
}

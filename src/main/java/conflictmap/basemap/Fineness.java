package conflictmap.basemap;

/** How fine a picture of the map is made for a paper. */
final class Fineness {
    private Fineness() {}

    /** Pixels for each of the frame: 1 to 4 in steps of an eighth, so that few sizes are made. */
    static double of(double paperScale) {
        return Math.clamp(Math.rint(paperScale * 8) / 8, 1, 4);
    }
}

package planted.clock.geo;

/** A place that depends on the clock. */
public final class PointOfThisMillisecond {
    private PointOfThisMillisecond() {}

    public static double lon() {
        return System.currentTimeMillis() % 360;
    }
}

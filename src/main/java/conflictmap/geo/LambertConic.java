package conflictmap.geo;

import java.util.Map;

/**
 * Lambert's conformal cone through two parallels. The map is the cone cut open opposite the central meridian, from its
 * pole down to a parallel beyond which everything grows without measure. A point comes back from the plane to 1e-9
 * degrees; within 1e-4 degrees of the cone's pole it comes back as the pole.
 */
final class LambertConic extends Referenced {
    /** Flatter cones than this, degrees of the middle parallel, would be cylinders. */
    private static final double LEAST_DEG = 3;
    /** Steeper cones than this would be planes. */
    private static final double MOST_DEG = 80;
    /** How far the map reaches from the middle parallel away from the cone's pole, degrees. */
    private static final double REACH_DEG = 85;
    /** Nearer than this to the pole, degrees, GeoTools tells no parallels apart. */
    private static final double AT_POLE_DEG = 1e-4;
    /** Share of the cut's angle that is on the map, so that both sides of the cut stay where they are. */
    private static final double WITHIN = 1 - 1e-12;

    private final double first;
    private final double second;
    /** 1 where the tip is the north pole, -1 where it is the south pole. */
    private final double side;
    private final double apexY;
    /** How far the map reaches round the tip, radians either way, and from where to where away from it. */
    private final double widest;
    private final double nearest;
    private final double farthest;

    private LambertConic(double meridianDeg, double firstDeg, double secondDeg, double southDeg, double northDeg) {
        super(
                "Lambert_Conformal_Conic_2SP",
                Map.of(
                        "standard_parallel_1", firstDeg,
                        "standard_parallel_2", secondDeg,
                        "latitude_of_origin", (firstDeg + secondDeg) / 2),
                meridianDeg, southDeg, northDeg);
        this.first = firstDeg;
        this.second = secondDeg;
        this.side = Math.signum(firstDeg + secondDeg);
        double edge = side > 0 ? southDeg : northDeg;
        double cut = meridianDeg + 180;
        this.apexY = y(90 * side, meridianDeg);
        double east = Math.abs(x(edge, cut) - 0.5);
        double down = side * (y(edge, cut) - apexY);
        this.widest = Math.atan2(east, down) * WITHIN;
        this.nearest = side * (y(side * (90 - AT_POLE_DEG), meridianDeg) - apexY);
        this.farthest = Math.hypot(east, down);
    }

    /** The cone through two parallels, south first; these are moved where no cone goes through them. */
    static LambertConic along(double meridianDeg, double southDeg, double northDeg) {
        double middle = (southDeg + northDeg) / 2;
        double side = middle < 0 ? -1 : 1;
        double steep = Math.clamp(Math.abs(middle), LEAST_DEG, MOST_DEG);
        double apart = Math.min((northDeg - southDeg) / 2, Math.min(85 - steep, steep - LEAST_DEG / 2));
        return reaching(meridianDeg, side * steep - apart, side * steep + apart, side, steep);
    }

    /**
     * The cone through just these parallels, which were another one's.
     *
     * @throws IllegalArgumentException if {@link #along} makes none of them
     */
    static LambertConic exactly(double meridianDeg, double firstDeg, double secondDeg) {
        double middle = (firstDeg + secondDeg) / 2;
        double steep = Math.abs(middle);
        if (!(firstDeg <= secondDeg && steep > LEAST_DEG - 1e-9 && steep < MOST_DEG + 1e-9 && firstDeg * secondDeg > 0)) {
            throw new IllegalArgumentException("no cone goes through the parallels " + firstDeg + " and " + secondDeg);
        }
        return reaching(meridianDeg, firstDeg, secondDeg, Math.signum(middle), steep);
    }

    private static LambertConic reaching(double meridianDeg, double firstDeg, double secondDeg, double side, double steep) {
        double edge = side * Math.max(steep - REACH_DEG, -80);
        return new LambertConic(meridianDeg, firstDeg, secondDeg, side > 0 ? edge : -90, side > 0 ? 90 : edge);
    }

    double first() {
        return first;
    }

    double second() {
        return second;
    }

    @Override
    public GeoPoint point(double x, double y) {
        double down = side * (y - apexY);
        double angle = Math.atan2(x - 0.5, down);
        double radius = Math.hypot(x - 0.5, down);
        if (radius < nearest) {
            return at(0, 90 * side);
        }
        double onMap = Math.clamp(angle, -widest, widest);
        double near = Math.min(radius, farthest);
        boolean beside = onMap != angle || near != radius;
        double[] found = beside
                ? unprojected(0.5 + near * Math.sin(onMap), apexY + side * near * Math.cos(onMap))
                : unprojected(x, y);
        return at(found[0], found[1]);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LambertConic that
                && that.centralMeridianDeg() == centralMeridianDeg()
                && that.first == first
                && that.second == second;
    }

    @Override
    public int hashCode() {
        return Double.hashCode(centralMeridianDeg()) * 31 + Double.hashCode(first + second);
    }

    @Override
    public String toString() {
        return "LambertConic[" + centralMeridianDeg() + ", " + first + ", " + second + "]";
    }
}

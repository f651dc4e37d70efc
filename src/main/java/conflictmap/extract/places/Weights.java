package conflictmap.extract.places;

/**
 * How much each sort of evidence counts, in natural logarithms of odds; found by measurement.
 *
 * @param population for each e-fold of people
 * @param rank for each step of rank
 * @param capital for a country's capital
 * @param otherNamed for another spelling where a large place bears the name itself
 * @param seat taken from a province whose name its own seat bears
 * @param named for a country that the report names, itself or its people
 * @param countryContext for other places in the same country
 * @param beside for lying near the names that stand beside it in the text
 * @param usual for the place that readers think of first
 * @param floor share of context that a place without any has
 */
record Weights(
        double population, double rank, double capital, double country, double province, double county, double region, double site,
        double otherSpelling, double loose, double otherNamed, double seat, double named, double countryContext,
        double provinceContext, double nearContext, double beside, double floor, double contained, double told, double usual, int rounds) {
    static final Weights STANDARD = new Weights(
            0.48, 1.0, 0.2, 5.7, 3.8, 1.5, 10.0, 8.0, -0.1, -3.0, -1.7, -4.0, 0.7, 1.7, 2.3, 1.0, 0.8, 0.05, 15.0, 0.0, 4.5, 3);
}

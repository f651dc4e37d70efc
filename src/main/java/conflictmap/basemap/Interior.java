package conflictmap.basemap;

/**
 * Where a name fits into a ring: the middle of its widest stretch of a parallel, with a liking for its middle.
 *
 * @param latDeg latitude of the name's middle
 * @param lonDeg longitude of the name's middle
 * @param widthDeg how far the ring reaches along that parallel, degrees of longitude
 */
record Interior(double latDeg, double lonDeg, double widthDeg) {
    private static final int PARALLELS = 17;
    /** How much of a stretch's width counts less at the ring's northern and southern edge. */
    private static final double EDGE_LOSS = 0.75;

    /** The place for the name of a part. */
    static Interior of(Features features, int part) {
        int b = 4 * part;
        double south = features.box[b + 1];
        double north = features.box[b + 3];
        Interior best = new Interior((south + north) / 2, (features.box[b] + features.box[b + 2]) / 2, 0);
        double bestScore = -1;
        for (int i = 1; i < PARALLELS; i++) {
            double t = (double) i / PARALLELS;
            double lat = south + t * (north - south) + 1e-5;
            Interior widest = widest(features, part, lat);
            double off = Math.abs(2 * t - 1);
            double score = widest.widthDeg() * Math.cos(Math.toRadians(lat)) * (1 - EDGE_LOSS * off * off);
            if (score > bestScore) {
                bestScore = score;
                best = widest;
            }
        }
        return best;
    }

    private static Interior widest(Features features, int part, double lat) {
        int from = features.partStart[part];
        int to = features.partStart[part + 1];
        double[] crossings = new double[8];
        int n = 0;
        for (int i = from, j = to - 1; i < to; j = i++) {
            double a = features.lat[j];
            double b = features.lat[i];
            if (a > lat != b > lat) {
                if (n == crossings.length) {
                    crossings = java.util.Arrays.copyOf(crossings, 2 * n);
                }
                crossings[n++] = features.lon[j] + (lat - a) / (b - a) * (features.lon[i] - features.lon[j]);
            }
        }
        java.util.Arrays.sort(crossings, 0, n);
        Interior best = new Interior(lat, features.lon[from], 0);
        for (int i = 0; i + 1 < n; i += 2) {
            double width = crossings[i + 1] - crossings[i];
            if (width > best.widthDeg()) {
                best = new Interior(lat, (crossings[i] + crossings[i + 1]) / 2, width);
            }
        }
        return best;
    }
}

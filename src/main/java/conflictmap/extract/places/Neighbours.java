package conflictmap.extract.places;

import conflictmap.extract.places.PlaceResolver.Choice;
import conflictmap.gazetteer.Candidate;
import conflictmap.gazetteer.Kind;
import conflictmap.geo.GeoPoint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names that stand side by side in a report, which mostly lie side by side on the ground too: "in the Kupiansk direction
 * near Petropavlivka and Pishchane". It tells namesakes of one country apart, of which the report as a whole says too little.
 */
final class Neighbours {
    /** Names before and after a name that are looked at, and characters from one to the other. */
    private static final int WINDOW = 6;
    private static final int REACH = 300;
    /** Characters over which a neighbour loses all but 1/e of its say. */
    private static final double FADE = 120;
    private static final double OTHER_LINE = 0.5;
    private static final int MAX_NEIGHBOURS = 16;
    /** Share below which a reading of a neighbour is not believed. */
    private static final double UNLIKELY = 0.1;
    /** Say of a neighbour in the same province, where the neighbour is the province itself. */
    private static final double SAME_PROVINCE = 0.4;
    /** Kilometres at which a neighbour speaks for a place half as loud as on the spot. */
    private static final double HALF_KM = 30;
    /** Say of all neighbours from which on they are fully believed. */
    private static final double ENOUGH = 0.5;
    private static final double KM_A_DEGREE = 111.2;

    private Neighbours() {}

    /** Tells each choice which others its name stands beside. */
    static void link(String text, List<FoundName> names, List<Choice> choices) {
        for (int i = 0; i < names.size(); i++) {
            int newline = text.indexOf('\n', names.get(i).to());
            for (int j = i + 1; j < names.size() && j <= i + WINDOW; j++) {
                int gap = names.get(j).from() - names.get(i).to();
                if (gap > REACH) {
                    break;
                }
                Choice a = choices.get(i);
                Choice b = choices.get(j);
                if (a != b) {
                    double say = Math.exp(-Math.max(0, gap) / FADE) * (newline >= 0 && newline < names.get(j).from() ? OTHER_LINE : 1);
                    add(a, b, say);
                    add(b, a, say);
                }
            }
        }
    }

    private static void add(Choice to, Choice neighbour, double say) {
        if (to.neighbours.size() < MAX_NEIGHBOURS || to.neighbours.containsKey(neighbour)) {
            to.neighbours.merge(neighbour, say, Math::max);
        }
    }

    /**
     * For each candidate, how much farther from its neighbours it lies than its best namesake of the same country: 0 for
     * that one, and for what is no spot on the map, the logarithm of a ratio for others.
     *
     * @param floor nearness that a place far from all has
     */
    static double[] nearness(Choice choice, double floor) {
        double[] near = new double[choice.candidates.size()];
        if (near.length < 2 || choice.neighbours.isEmpty()) {
            return near;
        }
        Map<String, Double> best = new HashMap<>();
        for (int i = 0; i < near.length; i++) {
            Candidate c = choice.candidates.get(i);
            if (isSpot(c)) {
                near[i] = Math.log(floor + nearness(choice, c));
                best.merge(c.countryCode(), near[i], Math::max);
            }
        }
        for (int i = 0; i < near.length; i++) {
            Candidate c = choice.candidates.get(i);
            near[i] -= isSpot(c) ? best.getOrDefault(c.countryCode(), 0.0) : 0;
        }
        return near;
    }

    private static boolean isSpot(Candidate c) {
        return isLocal(c) && c.kind() != Kind.ADMIN1;
    }

    /** How near to its neighbours a candidate lies: 0 far from all, 1 on the spot of them all. */
    static double nearness(Choice choice, Candidate c) {
        double sum = 0;
        double all = 0;
        double cos = Math.cos(Math.toRadians(c.position().latDeg()));
        for (Map.Entry<Choice, Double> n : choice.neighbours.entrySet()) {
            double near = 0;
            double local = 0;
            Choice other = n.getKey();
            for (int j = 0; j < other.share.length; j++) {
                double share = other.share[j];
                if (share > UNLIKELY && isLocal(other.candidates.get(j))) {
                    local += share;
                    near += share * closeness(c, cos, other.candidates.get(j));
                }
            }
            all += n.getValue() * local;
            sum += n.getValue() * near;
        }
        return sum / Math.max(ENOUGH, all);
    }

    private static boolean isLocal(Candidate c) {
        return switch (c.kind()) {
            case COUNTRY, CONTINENT, SEA -> false;
            default -> true;
        };
    }

    private static double closeness(Candidate c, double cos, Candidate other) {
        if (other.kind() == Kind.ADMIN1) {
            return !other.admin1().isEmpty() && other.admin1().equals(c.admin1()) ? SAME_PROVINCE : 0;
        }
        GeoPoint p = c.position();
        GeoPoint q = other.position();
        double dy = KM_A_DEGREE * (p.latDeg() - q.latDeg());
        double dx = KM_A_DEGREE * cos * (p.lonDeg() - q.lonDeg());
        double half = Math.max(HALF_KM, other.radiusM() / 1000);
        return 1 / (1 + (dx * dx + dy * dy) / (half * half));
    }
}

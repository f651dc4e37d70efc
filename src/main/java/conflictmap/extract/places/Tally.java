package conflictmap.extract.places;

import conflictmap.gazetteer.Candidate;
import conflictmap.gazetteer.Country;
import conflictmap.gazetteer.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What all names of a report put into each country, province and square of the map. */
final class Tally {
    /** Names that a report is taken to hold besides those that it does. */
    private static final double SMOOTHING = 1;

    private final Map<String, Double> countries = new HashMap<>();
    private final Map<String, Double> named = new HashMap<>();
    private final Map<String, Double> provinces = new HashMap<>();
    private final Map<Long, Double> squares = new HashMap<>();
    private double total;

    Tally(Iterable<PlaceResolver.Choice> choices, List<Country> demonyms) {
        for (PlaceResolver.Choice c : choices) {
            double weight = Math.sqrt(c.mentions);
            total += c.candidates.isEmpty() ? 0 : weight;
            for (int i = 0; i < c.candidates.size(); i++) {
                add(c.candidates.get(i), weight * c.share[i]);
            }
        }
        Map<String, Integer> counts = new HashMap<>();
        demonyms.forEach(d -> counts.merge(d.a2(), 1, Integer::sum));
        counts.forEach((cc, n) -> named.merge(cc, Math.sqrt(n), Double::sum));
        double people = counts.values().stream().mapToDouble(Math::sqrt).sum();
        named.replaceAll((cc, n) -> n / (SMOOTHING + total + people));
    }

    private void add(Candidate c, double share) {
        if (c.kind() == Kind.COUNTRY) {
            named.merge(c.countryCode(), share, Double::sum);
            return;
        }
        countries.merge(c.countryCode(), share, Double::sum);
        if (!c.admin1().isEmpty()) {
            provinces.merge(c.admin1(), share, Double::sum);
        }
        if (c.kind() != Kind.COUNTRY && c.kind() != Kind.CONTINENT && c.kind() != Kind.ADMIN1) {
            squares.merge(square(c, 0, 0), share, Double::sum);
        }
    }

    /** Names in the report, repeated ones less and less. */
    double names() {
        return total;
    }

    /** How much the report names a country; for the country itself that says nothing. */
    double named(Candidate c) {
        return c.kind() == Kind.COUNTRY ? 0 : named.getOrDefault(c.countryCode(), 0.0);
    }

    /** Of all that the other names put anywhere. */
    private double share(double sum, PlaceResolver.Choice own) {
        return Math.max(0, sum) / (SMOOTHING + Math.max(0, total - Math.sqrt(own.mentions)));
    }

    double country(PlaceResolver.Choice own, Candidate c) {
        double mine = 0;
        for (int i = 0; i < own.candidates.size(); i++) {
            Candidate o = own.candidates.get(i);
            mine += o.kind() != Kind.COUNTRY && o.countryCode().equals(c.countryCode()) ? own.share[i] : 0;
        }
        return share(countries.getOrDefault(c.countryCode(), 0.0) - mine * Math.sqrt(own.mentions), own);
    }

    double province(PlaceResolver.Choice own, Candidate c) {
        if (c.admin1().isEmpty()) {
            return 0;
        }
        double mine = 0;
        for (int i = 0; i < own.candidates.size(); i++) {
            mine += own.candidates.get(i).admin1().equals(c.admin1()) ? own.share[i] : 0;
        }
        return share(provinces.getOrDefault(c.admin1(), 0.0) - mine * Math.sqrt(own.mentions), own);
    }

    double near(PlaceResolver.Choice own, Candidate c) {
        if (c.kind() == Kind.COUNTRY || c.kind() == Kind.CONTINENT || c.kind() == Kind.ADMIN1) {
            return 0;
        }
        double sum = 0;
        for (int dy = -1; dy <= 1; dy++) {
            for (int dx = -1; dx <= 1; dx++) {
                sum += squares.getOrDefault(square(c, dy, dx), 0.0);
            }
        }
        double mine = 0;
        for (int i = 0; i < own.candidates.size(); i++) {
            Candidate o = own.candidates.get(i);
            boolean near = Math.abs(row(o) - row(c)) <= 1 && Math.abs(column(o) - column(c)) <= 1;
            boolean counted = o.kind() != Kind.COUNTRY && o.kind() != Kind.CONTINENT && o.kind() != Kind.ADMIN1;
            mine += near && counted ? own.share[i] : 0;
        }
        return share(sum - mine * Math.sqrt(own.mentions), own);
    }

    private static long square(Candidate c, int dy, int dx) {
        return (row(c) + dy) * 4096L + column(c) + dx;
    }

    private static int row(Candidate c) {
        return (int) Math.floor(c.position().latDeg() + 90);
    }

    private static int column(Candidate c) {
        return (int) Math.floor((c.position().lonDeg() + 180) * Math.max(0.2, Math.cos(Math.toRadians(c.position().latDeg()))));
    }
}

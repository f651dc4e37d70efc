package conflictmap.viewmodel;

import conflictmap.gazetteer.Candidate;
import conflictmap.gazetteer.Country;
import conflictmap.gazetteer.Gazetteer;
import conflictmap.geo.GeoPoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds places in the gazetteer: those of that very name and those whose names begin so, great and near ones first; else those that sound alike. */
public final class GazetteerSearch implements PlaceSearch {
    /** More are not read through. */
    static final int MOST = 40;

    /** Metres away at which a place loses about a grade of its weight. */
    private static final double FAR_M = 500_000;

    /** So many grades a place of that very name goes before one whose name only begins so. */
    private static final double EXACT = 1.5;

    private final Supplier<Gazetteer> gazetteer;

    /**
     * A search.
     *
     * @param gazetteer made when something is first searched
     */
    public GazetteerSearch(Supplier<Gazetteer> gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public List<Found> find(String name, @Nullable GeoPoint near) {
        String asked = name.strip();
        if (asked.isEmpty()) {
            return List.of();
        }
        Gazetteer g = gazetteer.get();
        Comparator<Candidate> likely = Comparator.comparingDouble((Candidate c) -> -weight(c, near)).thenComparingInt(Candidate::id);
        List<Candidate> exact = g.candidates(asked);
        Set<Integer> named = ids(exact);
        Comparator<Candidate> order = Comparator.comparingDouble((Candidate c) -> -weight(c, near) - (named.contains(c.id()) ? EXACT : 0))
                .thenComparingInt(Candidate::id);
        List<Candidate> found = new ArrayList<>(exact);
        add(found, g.beginning(asked, MOST, likely));
        found.sort(order);
        if (found.isEmpty()) {
            add(found, g.soundingLike(asked).stream().sorted(likely).toList());
        }
        return found.stream().limit(MOST).map(c -> found(g, c, near)).toList();
    }

    @Override
    public boolean contains(String areaId, GeoPoint point) {
        return gazetteer.get().contains(areaId, point);
    }

    private static void add(List<Candidate> found, List<Candidate> more) {
        Set<Integer> ids = ids(found);
        more.stream().filter(c -> !ids.contains(c.id())).forEach(found::add);
    }

    private static Set<Integer> ids(List<Candidate> places) {
        return places.stream().map(Candidate::id).collect(Collectors.toSet());
    }

    /** Larger for greater and for nearer places, on a logarithmic scale. */
    private static double weight(Candidate c, @Nullable GeoPoint near) {
        double size = Math.log10(c.population() + 100.0) + c.rank();
        return near == null ? size : size - Math.log10(1 + c.position().distanceM(near) / FAR_M) * 4;
    }

    private static Found found(Gazetteer g, Candidate c, @Nullable GeoPoint near) {
        String country = g.country(c.countryCode()).map(Country::name).orElse("");
        return new Found(c.toPlace(), country, near == null ? Double.NaN : c.position().distanceM(near));
    }
}

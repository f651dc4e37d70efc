package conflictmap.basemap;

import conflictmap.basemap.names.Name;
import conflictmap.basemap.names.NameKind;
import conflictmap.geo.GeoPoint;
import conflictmap.render.Anchor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The names that the map may show, the hardest to place first: large countries, capitals, other countries, waters, places of events, towns, provinces, lakes. */
final class NameList {
    private static final double COUNTRIES_TO_ZOOM = 7.5;
    /** Countries that are looked for from here stand before capitals, which go round them. */
    private static final double WORLD_ZOOM = 1.75;
    private static final double PROVINCES_FROM_ZOOM = 6.5;
    private static final double LAKES_FROM_ZOOM = 5;
    /** Events' places are named from here. */
    private static final double PLACES_FROM_ZOOM = 3.5;
    /** How many places of events are named, the busiest. */
    private static final int MOST_PLACES = 2500;
    /** How far a name stays from the symbols of its place, pixels. */
    private static final double SYMBOL_GAP_PX = 5;
    /** Villages are named from here. */
    static final double VILLAGES_FROM_ZOOM = 7;

    private final Sheets sheets;
    private final List<Name> names = new ArrayList<>();
    /** Towns that are in the list, to tell apart what two sources both have. */
    private final Neighbours known = new Neighbours();

    /** What names come from; each may not be in memory yet. */
    record Sheets(
            @Nullable Features countries,
            @Nullable Features towns,
            @Nullable Features provinces,
            @Nullable Features lakes,
            @Nullable DeepTowns villages) {
        static Sheets of(Basemap.Levels levels) {
            Features countries = levels.get(Sheet.COUNTRIES_50M);
            return new Sheets(
                    countries == null ? levels.get(Sheet.COUNTRIES_110M) : countries,
                    levels.get(Sheet.PLACES),
                    levels.get(Sheet.PROVINCES),
                    levels.get(Sheet.LAKES),
                    levels.towns());
        }
    }

    /**
     * The names.
     *
     * @param anchors places of events, busiest first
     */
    NameList(Sheets sheets, List<Anchor> anchors) {
        this.sheets = sheets;
        anchors.stream().limit(MOST_PLACES).forEach(anchor -> known.add(anchor.name(), anchor.at().latDeg(), anchor.at().lonDeg()));
        countries(true);
        towns(true);
        countries(false);
        waters();
        anchors.stream().limit(MOST_PLACES).forEach(this::place);
        towns(false);
        provinces();
        lakes();
    }

    /** All but villages. */
    List<Name> names() {
        return names;
    }

    /** The towns and villages of the gazetteer among those numbered, but for those that are in the list already. */
    List<Name> villages(int[] numbers) {
        DeepTowns all = sheets.villages();
        if (all == null) {
            return List.of();
        }
        List<Name> villages = new ArrayList<>();
        var here = new Neighbours();
        for (int i : numbers) {
            String name = all.name[i];
            if (!known.has(name, all.lat[i], all.lon[i]) && !here.has(name, all.lat[i], all.lon[i])) {
                here.add(name, all.lat[i], all.lon[i]);
                villages.add(Name.ofPoint(
                        NameKind.VILLAGE, name, all.lat[i], all.lon[i], villagesFrom(all.population[i]), 10, 5));
            }
        }
        return villages;
    }

    /** The names of countries: those that the smallest maps show, or the others. */
    private void countries(boolean large) {
        Features named = sheets.countries();
        if (named == null) {
            return;
        }
        named.bySize()
                .filter(feature -> wantedFrom(named, feature) <= WORLD_ZOOM == large)
                .boxed()
                .sorted(Comparator.comparingDouble(feature -> wantedFrom(named, feature)))
                .forEach(feature -> country(named, feature));
    }

    private static double wantedFrom(Features named, int feature) {
        return CountryNames.wantedFrom(CountryNames.shown(named.property(feature, "name")));
    }

    private void country(Features named, int feature) {
        String name = CountryNames.shown(named.property(feature, "name"));
        List<Name.Spot> spots = CountryNames.spots(name, named.interior(feature));
        if (!spots.isEmpty() && !name.isEmpty()) {
            List<String> lines = CountryNames.lines(name.toUpperCase(Locale.ROOT), spots.getFirst().roomDeg());
            names.add(new Name(NameKind.COUNTRY, lines, spots, 1, COUNTRIES_TO_ZOOM, wantedFrom(named, feature), 0, 0, 0));
        }
    }

    private void waters() {
        Waters.all().forEach(w -> names.add(new Name(
                NameKind.WATER, w.lines(), List.of(new Name.Spot(w.latDeg(), w.lonDeg(), 0)), w.fromZoom(), w.toZoom(), w.sizePx(),
                w.angleDeg(), 0, 0)));
    }

    private void place(Anchor anchor) {
        GeoPoint at = anchor.at();
        if (anchor.name().isBlank()) {
            return;
        }
        names.add(Name.ofPoint(
                NameKind.PLACE, TownNames.plain(anchor.name()), at.latDeg(), at.lonDeg(), PLACES_FROM_ZOOM, 0,
                anchor.radiusPx() + SYMBOL_GAP_PX).withAbove(anchor.abovePx() + SYMBOL_GAP_PX));
    }

    private void towns(boolean capitals) {
        Features towns = sheets.towns();
        if (towns == null) {
            return;
        }
        IntStream.range(0, towns.size())
                .filter(town -> isCapital(towns, town) == capitals)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(town -> rank(towns, town) - (isCapital(towns, town) ? 1.5 : 0))
                        .thenComparingDouble(town -> -towns.number(town, "pop_max", 0)))
                .forEach(town -> town(towns, town));
    }

    private void town(Features towns, int town) {
        double lat = towns.lat[town];
        double lon = towns.lon[town];
        String name = TownNames.shown(towns.property(town, "name"), towns.property(town, "adm0_a3"));
        if (known.has(name, lat, lon)) {
            return;
        }
        known.add(name, lat, lon);
        boolean capital = isCapital(towns, town);
        double rank = rank(towns, town);
        double gap = (capital ? 3.6 : rank <= 3 ? 2.5 : 2) + 3;
        names.add(Name.ofPoint(
                capital ? NameKind.CAPITAL : NameKind.TOWN, name, lat, lon, townsFrom(rank, capital), rank, gap));
    }

    /** The zoom that has room for towns of one of Natural Earth's scale ranks, 0 to 10. */
    private static double townsFrom(double rank, boolean capital) {
        if (capital) {
            return rank < 1 ? 3 : rank < 3 ? 3.5 : 4;
        }
        return rank < 1 ? 3.5 : rank < 3 ? 4 : rank < 5 ? 4.5 : rank < 7 ? 5 : rank < 8 ? 5.5 : rank < 9 ? 6 : 6.5;
    }

    private static double villagesFrom(int population) {
        return population >= 200_000 ? VILLAGES_FROM_ZOOM : population >= 90_000 ? 7.5 : population >= 45_000 ? 8 : population >= 25_000 ? 8.5
                : population >= 10_000 ? 9 : population >= 4_000 ? 10 : population >= 1_500 ? 10.5 : 11;
    }

    private void provinces() {
        Features provinces = sheets.provinces();
        if (provinces == null) {
            return;
        }
        for (int feature = 0; feature < provinces.size(); feature++) {
            List<Name.Spot> spots = provinces.interior(feature);
            String name = TownNames.plain(provinces.property(feature, "nm")).toUpperCase(Locale.ROOT);
            if (!spots.isEmpty() && !name.isEmpty()) {
                List<String> lines = CountryNames.lines(name, 4 * spots.getFirst().roomDeg());
                names.add(Name.ofArea(NameKind.PROVINCE, lines, spots, PROVINCES_FROM_ZOOM, Double.MAX_VALUE));
            }
        }
    }

    private void lakes() {
        Features lakes = sheets.lakes();
        if (lakes == null) {
            return;
        }
        Set<String> waters = Waters.all().stream().map(water -> String.join(" ", water.lines())).collect(Collectors.toSet());
        for (int feature = 0; feature < lakes.size(); feature++) {
            List<Name.Spot> spots = lakes.interior(feature);
            String name = TownNames.plain(lakes.property(feature, "name"));
            if (!spots.isEmpty() && !name.isEmpty() && !waters.contains(name)) {
                names.add(Name.ofArea(NameKind.LAKE, List.of(name), spots, LAKES_FROM_ZOOM, Double.MAX_VALUE));
            }
        }
    }

    private static double rank(Features towns, int town) {
        return towns.number(town, "scalerank", 10);
    }

    private static boolean isCapital(Features towns, int town) {
        return towns.property(town, "featurecla").equals("Admin-0 capital")
                && TownNames.isCapital(towns.property(town, "name"), towns.property(town, "adm0_a3"));
    }
}

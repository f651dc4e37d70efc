package conflictmap.gazetteer;

import static conflictmap.gazetteer.GazetteerReader.list;
import static conflictmap.gazetteer.GazetteerReader.number;

import conflictmap.model.Precision;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;

/** Puts the rows of the tables that are kept by hand into the gazetteer: regions, sites, spellings, small places. */
final class ListedPlaces {
    /** Metres within which a small place put in by hand lies. */
    private static final double LISTED_RADIUS_M = 3000;
    /** Degrees from the place of an alias within which the place of its canonical name is the one meant. */
    private static final double SAME_TOWN_DEG = 0.5;
    /** The same for a small place, whose namesakes lie closer together. */
    private static final double SAME_SPOT_DEG = 0.08;

    private final GazetteerReader read;

    ListedPlaces(GazetteerReader read) {
        this.read = read;
    }

    void region(NamedCsvRecord r) {
        Kind kind = switch (r.getField("kind")) {
            case "continent" -> Kind.CONTINENT;
            case "sea", "strait", "canal", "gulf" -> Kind.SEA;
            case "river" -> Kind.RIVER;
            case "city", "town" -> Kind.CITY;
            case "site" -> Kind.SITE;
            case "airport" -> Kind.AIRPORT;
            default -> Kind.REGION;
        };
        listed(r, kind, 1000 * number(r, "radius_km"));
    }

    void site(NamedCsvRecord r) {
        Kind kind = switch (r.getField("type")) {
            case "town" -> Kind.CITY;
            case "neighbourhood" -> Kind.QUARTER;
            case "area", "corridor", "island", "mountain" -> Kind.REGION;
            default -> Kind.SITE;
        };
        int row = listed(r, kind, 1000 * number(r, "precision_km"));
        read.sites.computeIfAbsent(r.getField("type"), t -> new ArrayList<>()).add(row);
    }

    private int listed(NamedCsvRecord r, Kind kind, double radiusM) {
        int row = read.table.add(new PlaceTable.Row(r.getField("name"), kind, number(r, "lat"), number(r, "lon"), r.getField("cc"),
                kind.precision() == Precision.REGION ? "" : provinceOf(r), 0, kind == Kind.SITE ? 0 : 2, radiusM, 0));
        read.name(row, r.getField("name"), false);
        for (String alias : list(r, "aliases")) {
            read.name(row, alias, true);
        }
        return row;
    }

    /** An alias of a place that is in the table near that position; a place of its own where there is none. */
    void alias(NamedCsvRecord r) {
        int row = nearest(r.getField("canonical"), number(r, "lat"), number(r, "lon"), SAME_TOWN_DEG);
        if (row < 0) {
            row = read.table.add(new PlaceTable.Row(r.getField("alias"), Kind.CITY, number(r, "lat"), number(r, "lon"),
                    r.getField("cc"), provinceOf(r), 0, 0, LISTED_RADIUS_M, 0));
        }
        read.name(row, r.getField("alias"), false);
    }

    /** The province that a listed place lies in; empty where it is in none or has no country. */
    private String provinceOf(NamedCsvRecord r) {
        return read.areasOf.getOrDefault(r.getField("cc"), List.of()).stream()
                .filter(code -> read.areas.containsKey(code) && read.areas.get(code).contains(number(r, "lat"), number(r, "lon")))
                .findFirst().orElse("");
    }

    /** A small place that the other tables lack; a further set of names where one of them has it after all. */
    void settlement(NamedCsvRecord r) {
        int row = nearest(r.getField("name"), number(r, "lat"), number(r, "lon"), SAME_SPOT_DEG);
        if (row < 0) {
            row = read.table.add(new PlaceTable.Row(r.getField("name"), Kind.CITY, number(r, "lat"), number(r, "lon"), r.getField("cc"),
                    provinceOf(r), 0, 0, LISTED_RADIUS_M, 0));
            read.name(row, r.getField("name"), false);
        }
        for (String alias : list(r, "aliases")) {
            read.name(row, alias, false);
        }
    }

    private int nearest(String canonical, double lat, double lon, double withinDeg) {
        int[] best = {-1};
        double[] bestDistance = {withinDeg};
        read.index.forEach(Names.fold(canonical), entry -> {
            int row = entry & GazetteerReader.ROW;
            double d = Math.hypot(read.table.latDeg(row) - lat, read.table.lonDeg(row) - lon);
            if (d < bestDistance[0]) {
                bestDistance[0] = d;
                best[0] = row;
            }
        });
        return best[0];
    }
}

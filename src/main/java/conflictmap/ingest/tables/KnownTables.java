package conflictmap.ingest.tables;

import conflictmap.model.EventType;
import conflictmap.model.Precision;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tables whose columns are known: the program's own, ACLED's, UCDP's, GDELT's and TimeMap's. */
final class KnownTables {
    static final String OWN = "own";
    private static final ZoneId UTC = ZoneOffset.UTC;
    private static final int UCDP_COLUMNS = 49;
    private static final int GDELT_COLUMNS = 61;

    private static final Map<String, Role> OWN_NAMES = Map.ofEntries(
            Map.entry("notes", Role.NOTE), Map.entry("radius_m", Role.RADIUS), Map.entry("origin_radius_m", Role.ORIGIN_RADIUS), Map.entry("geonameid", Role.GEONAME),
            Map.entry("origin_geonameid", Role.ORIGIN_GEONAME), Map.entry("target_actor", Role.TARGET));

    private static final Map<String, Role> ACLED_NAMES = Map.ofEntries(
            Map.entry("event_id_cnty", Role.ID), Map.entry("event_date", Role.START), Map.entry("time_precision", Role.TIME_PRECISION),
            Map.entry("event_type", Role.TYPE), Map.entry("sub_event_type", Role.SUB_TYPE), Map.entry("actor1", Role.ACTOR),
            Map.entry("actor2", Role.TARGET), Map.entry("country", Role.COUNTRY), Map.entry("location", Role.PLACE),
            Map.entry("latitude", Role.LAT), Map.entry("longitude", Role.LON), Map.entry("geo_precision", Role.PRECISION),
            Map.entry("source", Role.SOURCE), Map.entry("notes", Role.NOTE), Map.entry("fatalities", Role.KILLED));

    private static final Map<String, Role> UCDP_NAMES = Map.ofEntries(
            Map.entry("id", Role.ID), Map.entry("type_of_violence", Role.TYPE), Map.entry("side_a", Role.ACTOR), Map.entry("side_b", Role.TARGET),
            Map.entry("source_office", Role.SOURCE), Map.entry("source_headline", Role.NOTE), Map.entry("where_prec", Role.PRECISION),
            Map.entry("where_coordinates", Role.PLACE), Map.entry("latitude", Role.LAT), Map.entry("longitude", Role.LON),
            Map.entry("country", Role.COUNTRY), Map.entry("date_prec", Role.TIME_PRECISION), Map.entry("date_start", Role.START),
            Map.entry("date_end", Role.END), Map.entry("low", Role.KILLED_LOWEST), Map.entry("high", Role.KILLED_HIGHEST));

    private static final List<String> UCDP_HEADER = List.of(("id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,"
            + "conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,"
            + "number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,"
            + "where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,"
            + "date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob").split(","));

    private static final Map<Integer, Role> GDELT = Map.ofEntries(
            Map.entry(0, Role.ID), Map.entry(1, Role.START), Map.entry(6, Role.ACTOR), Map.entry(16, Role.TARGET), Map.entry(26, Role.TYPE),
            Map.entry(51, Role.PRECISION), Map.entry(52, Role.PLACE), Map.entry(56, Role.LAT), Map.entry(57, Role.LON),
            Map.entry(59, Role.PUBLISHED), Map.entry(60, Role.SOURCE));

    private static final Map<String, Role> TIMEMAP_NAMES = Map.of(
            "id", Role.ID, "date", Role.START, "time", Role.CLOCK, "latitude", Role.LAT, "longitude", Role.LON, "location", Role.PLACE,
            "description", Role.NOTE, "sources", Role.SOURCE, "associations", Role.TYPE);

    private KnownTables() {}

    /** Names of columns as they are compared. */
    static List<String> folded(List<String> header) {
        return header.stream().map(name -> name.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT)).toList();
    }

    /** What the columns of a known table are, by its header; empty for one that is not known. */
    static Optional<ColumnMapping> byHeader(List<String> header) {
        List<String> names = folded(header);
        if (names.containsAll(List.of("event_date", "event_type", "sub_event_type", "latitude", "longitude"))) {
            return Optional.of(mapping("acled", named(names, ACLED_NAMES), DateLayout.ISO, null));
        }
        if (names.containsAll(List.of("type_of_violence", "where_prec", "date_prec", "date_start", "latitude", "longitude"))) {
            return Optional.of(mapping("ucdp", named(names, UCDP_NAMES), DateLayout.ISO, null));
        }
        if (names.containsAll(List.of("type", "start", "lat", "lon"))) {
            return Optional.of(mapping(OWN, names.stream().map(KnownTables::own).toList(), DateLayout.ISO, null));
        }
        if (names.containsAll(List.of("id", "date", "latitude", "longitude", "location", "description", "sources", "associations"))) {
            return Optional.of(mapping(ColumnMapping.WORDS, named(names, TIMEMAP_NAMES), DateLayout.MONTH_FIRST, EventType.EXPLOSION));
        }
        return Optional.empty();
    }

    /** What the columns of a known table without a header are, by its first row. */
    static Optional<ColumnMapping> byFirstRow(List<String> row, char separator) {
        if (row.size() == GDELT_COLUMNS && separator == '\t' && isNumber(row.get(0)) && isNumber(row.get(1))) {
            Role[] roles = new Role[GDELT_COLUMNS];
            Arrays.setAll(roles, i -> GDELT.getOrDefault(i, Role.OTHER));
            return Optional.of(mapping("gdelt", List.of(roles), DateLayout.COMPACT, null));
        }
        if (row.size() == UCDP_COLUMNS && isNumber(row.get(0)) && List.of("1", "2", "3").contains(row.get(5).strip())) {
            return Optional.of(mapping("ucdp", named(UCDP_HEADER, UCDP_NAMES), DateLayout.ISO, null));
        }
        return Optional.empty();
    }

    private static ColumnMapping mapping(String format, List<Role> roles, DateLayout dates, @Nullable EventType otherType) {
        return new ColumnMapping(format, roles, dates, UTC, Map.of(), otherType, Precision.CITY);
    }

    /** The roles of named columns; a name that stands twice counts once. */
    private static List<Role> named(List<String> names, Map<String, Role> known) {
        List<Role> roles = new ArrayList<>();
        for (String name : names) {
            Role role = known.getOrDefault(name, Role.OTHER);
            roles.add(roles.contains(role) ? Role.OTHER : role);
        }
        return roles;
    }

    private static Role own(String name) {
        for (Role role : Role.values()) {
            if (role.code().equals(name)) {
                return role;
            }
        }
        return OWN_NAMES.getOrDefault(name, Role.OTHER);
    }

    private static boolean isNumber(String text) {
        return !text.isBlank() && text.strip().chars().allMatch(c -> c >= '0' && c <= '9');
    }
}

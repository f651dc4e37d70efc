package conflictmap.export.data;

import conflictmap.geo.GeoPoint;
import conflictmap.jobs.Progress;
import conflictmap.model.EventRow;
import conflictmap.model.EventType;
import conflictmap.model.Place;
import conflictmap.model.Precision;
import conflictmap.model.TimePrecision;
import conflictmap.model.Weapon;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Events as CSV (RFC 4180, UTF-8), whose words no spreadsheet takes for a formula. The program's own columns tell all of an event
 * but these: its claims, one row telling only what became of them; its evidence but for the first source and the sentences; and
 * which rule read the time. White space round words is not kept, radii are told to the metre, confidence to four decimals.
 */
final class CsvData {
    private static final List<String> OWN = List.of(("id,type,status,weapon,start,end,time_precision,zone,published,lat,lon,precision,radius_m,place,area,"
            + "country,geonameid,actor,target,source,attribution,killed_lowest,killed_highest,injured_lowest,injured_highest,fired_lowest,fired_highest,"
            + "intercepted_lowest,intercepted_highest,confidence,origin,origin_lat,origin_lon,origin_precision,origin_radius_m,origin_area,"
            + "origin_country,origin_geonameid,notes").split(","));
    private static final List<String> ACLED = List.of(("event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,"
            + "assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,"
            + "latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp").split(","));
    /** With what spreadsheets let formulas begin. */
    private static final String FORMULA = "=+-@\t\r\n";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);

    private CsvData() {}

    static void writeOwn(EventData data, Path to, Progress progress) throws IOException, InterruptedException {
        write(data, to, progress, OWN, CsvData::own);
    }

    /** Events that have no place cannot be told in these columns. */
    static void writeAcled(EventData data, Path to, Progress progress) throws IOException, InterruptedException {
        write(data, to, progress, ACLED, row -> Double.isNaN(row.lat) ? null : acled(row));
    }

    private static void write(EventData data, Path to, Progress progress, List<String> header, Function<EventRow, @Nullable List<String>> cells)
            throws IOException, InterruptedException {
        try (BufferedWriter file = Files.newBufferedWriter(to, StandardCharsets.UTF_8); CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(header);
            data.<IOException>each(progress, (event, row) -> {
                List<String> told = cells.apply(row);
                if (told != null) {
                    csv.writeRecord(told);
                }
            });
        }
    }

    private static List<String> own(EventRow r) {
        List<String> cells = new ArrayList<>();
        text(cells, r.id, r.type.code(), r.status.code(), r.weapon.code());
        cells.add(Instant.ofEpochMilli(r.startMs).toString());
        cells.add(Instant.ofEpochMilli(r.endMs).toString());
        text(cells, r.timePrecision.code(), r.zone);
        cells.add(r.publishedMs == EventRow.NEVER ? "" : Instant.ofEpochMilli(r.publishedMs).toString());
        cells.add(exact(r.lat));
        cells.add(exact(r.lon));
        cells.add(r.precision.code());
        cells.add(r.radiusM < 0 ? "" : Integer.toString(r.radiusM));
        text(cells, r.place, r.areaId, r.country);
        cells.add(r.geonameId == 0 ? "" : Integer.toString(r.geonameId));
        text(cells, r.actor, r.target, r.source, r.attribution);
        for (int n : new int[] {r.killedLowest, r.killedHighest, r.injuredLowest, r.injuredHighest, r.firedLowest, r.firedHighest, r.interceptedLowest, r.interceptedHighest}) {
            cells.add(n == EventRow.OPEN ? "" : Integer.toString(n));
        }
        cells.add(Double.toString(Math.round(r.confidence * 10_000) / 10_000.0));
        origin(cells, r.origin);
        text(cells, r.note);
        return cells;
    }

    private static void origin(List<String> cells, @Nullable Place origin) {
        if (origin == null) {
            cells.addAll(Collections.nCopies(8, ""));
            return;
        }
        GeoPoint at = origin.position();
        text(cells, origin.name());
        cells.add(at == null ? "" : exact(at.latDeg()));
        cells.add(at == null ? "" : exact(at.lonDeg()));
        cells.add(origin.precision().code());
        cells.add(Long.toString(Math.round(origin.radiusM())));
        text(cells, origin.areaId(), origin.countryCode());
        cells.add(origin.geonameId() == 0 ? "" : Long.toString(origin.geonameId()));
    }

    private static String exact(double degrees) {
        return Double.isNaN(degrees) ? "" : Double.toString(degrees);
    }

    private static List<String> acled(EventRow r) {
        ZoneId zone = r.zone.isEmpty() ? ZoneOffset.UTC : ZoneId.of(r.zone);
        ZonedDateTime start = Instant.ofEpochMilli(r.startMs).atZone(zone);
        List<String> kind = kind(r.type, r.weapon);
        String country = r.country.isEmpty() ? "" : Locale.of("", r.country).getDisplayCountry(Locale.ENGLISH);
        boolean isProvince = r.precision == Precision.ADMIN;
        List<String> cells = new ArrayList<>();
        text(cells, r.id, DAY.format(start), Integer.toString(start.getYear()), timePrecision(r.timePrecision));
        cells.addAll(kind);
        text(cells, r.actor, "", "", r.target, "", "", "", "", "", "", country, isProvince ? r.place : "", "", "", r.place);
        cells.add(degrees(r.lat));
        cells.add(degrees(r.lon));
        cells.add(r.precision.isPoint() ? "1" : isProvince ? "2" : "3");
        text(cells, r.source, "", r.note);
        cells.add(Integer.toString(r.killedLowest == EventRow.OPEN ? Math.max(0, r.killedHighest) : r.killedLowest));
        cells.add("");
        cells.add(r.publishedMs == EventRow.NEVER ? "" : Long.toString(Math.floorDiv(r.publishedMs, 1000L)));
        return cells;
    }

    /** Disorder type, event type and sub-event type of ACLED's codebook; what it has no type for goes under strategic developments. */
    private static List<String> kind(EventType type, Weapon weapon) {
        String violence = "Political violence";
        String remote = "Explosions/Remote violence";
        return switch (type) {
            case GROUND_CLASH -> List.of(violence, "Battles", "Armed clash");
            case STRIKE -> List.of(violence, remote, switch (weapon) {
                case ARTILLERY, ROCKET, MISSILE, BALLISTIC_MISSILE, CRUISE_MISSILE, NAVAL, SMALL_ARMS -> "Shelling/artillery/missile attack";
                case AIRCRAFT, DRONE, BOMB, MIXED, UNKNOWN -> "Air/drone strike";
            });
            case LAUNCH -> List.of(violence, remote, "Shelling/artillery/missile attack");
            case EXPLOSION -> List.of(violence, remote, "Remote explosive/landmine/IED");
            case INTERCEPTION, AIR_DEFENCE -> List.of("Strategic developments", "Strategic developments", "Disrupted weapons use");
            case ALERT -> List.of("Strategic developments", "Strategic developments", "Other");
        };
    }

    private static String timePrecision(TimePrecision precision) {
        return switch (precision) {
            case MINUTE, HOUR, PART_OF_DAY, DAY -> "1";
            case DAYS -> "2";
            case MONTH -> "3";
        };
    }

    private static void text(List<String> cells, String... texts) {
        for (String text : texts) {
            cells.add(safe(text));
        }
    }

    /** Words behind an apostrophe where they would else be a formula, or where another program would take one of theirs for such. */
    static String safe(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) == '\'') {
            first++;
        }
        return first < text.length() && FORMULA.indexOf(text.charAt(first)) >= 0 ? "'" + text : text;
    }

    private static String degrees(double degrees) {
        return Double.isNaN(degrees) ? "" : Double.toString(Math.rint(degrees * 1e6) / 1e6);
    }
}

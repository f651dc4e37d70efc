package conflictmap.ingest.tables;

import com.fasterxml.jackson.databind.JsonNode;
import conflictmap.geo.GeoPoint;
import conflictmap.model.EventRow;
import conflictmap.model.EventType;
import conflictmap.model.Place;
import conflictmap.model.Precision;
import conflictmap.model.Status;
import conflictmap.model.TimePrecision;
import conflictmap.model.Weapon;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Reads back the events that the program wrote as GeoJSON; of an event that several reports tell of, what they agreed on. */
final class Readings {
    private final Intake intake;
    private final EventRow row = new EventRow();
    private final Map<String, Report> reports = new HashMap<>();

    private record Report(String source, long publishedMs) {}

    Readings(Intake intake) {
        this.intake = intake;
    }

    void reports(JsonNode list) {
        for (JsonNode report : list) {
            String source = text(report, "source");
            String id = text(report, "id");
            reports.put(id, new Report(source.isEmpty() ? id : source, published(text(report, "published"))));
        }
    }

    private static long published(String text) {
        try {
            return text.isEmpty() ? EventRow.NEVER : OffsetDateTime.parse(text).toInstant().toEpochMilli();
        } catch (DateTimeException e) {
            return EventRow.NEVER;
        }
    }

    void feature(JsonNode feature, int line) {
        row.clear();
        row.line = line;
        row.id = text(feature, "id");
        try {
            told(feature.path("properties"));
            if (row.endMs < row.startMs) {
                intake.leaveOut(line, "it ends before it starts");
            } else {
                intake.add(row);
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            intake.leaveOut(line, "the feature is not as the program writes it: " + e.getMessage());
        }
    }

    private void told(JsonNode p) {
        row.type = EventType.ofCode(text(p, "type"));
        ZoneId zone = ZoneId.of(text(p, "zone"));
        row.zone = zone.equals(ZoneOffset.UTC) ? "" : zone.getId();
        row.startMs = millis(text(p, "start"), zone);
        row.endMs = millis(text(p, "end"), zone);
        row.timePrecision = TimePrecision.valueOf(upper(p, "time_precision"));
        row.status = Status.valueOf(upper(p, "status"));
        row.weapon = Weapon.valueOf(upper(p, "weapon"));
        row.actor = text(p, "actor");
        row.target = text(p, "target_actor");
        row.attribution = text(p, "attribution");
        row.confidence = p.path("confidence").asDouble(1);
        place(p.path("place"));
        row.origin = p.path("origin").isObject() ? origin(p.path("origin")) : null;
        counts(p);
        Report report = reports.get(text(p, "report"));
        row.source = report == null ? text(p, "report") : report.source;
        row.publishedMs = report == null ? EventRow.NEVER : report.publishedMs;
        var note = new StringJoiner("\n");
        p.path("evidence").forEach(evidence -> note.add(text(evidence, "sentence")));
        row.note = note.toString();
    }

    private void place(JsonNode place) {
        row.place = text(place, "name");
        row.lat = place.path("lat").asDouble(Double.NaN);
        row.lon = place.path("lon").asDouble(Double.NaN);
        if (!Double.isNaN(row.lat) && !(Math.abs(row.lat) <= 90 && Math.abs(row.lon) <= 180)) {
            throw new IllegalArgumentException(row.lat + ", " + row.lon + " is no place on earth");
        }
        row.precision = Precision.valueOf(upper(place, "precision"));
        row.radiusM = place.path("radius_m").asInt(-1);
        row.country = text(place, "country");
        row.areaId = text(place, "area");
        row.geonameId = place.path("geonameid").asInt(0);
    }

    private static Place origin(JsonNode place) {
        GeoPoint at = place.path("lat").isNumber() ? new GeoPoint(place.path("lat").asDouble(), place.path("lon").asDouble()) : null;
        return new Place(text(place, "name"), at, Precision.valueOf(upper(place, "precision")), place.path("radius_m").asDouble(),
                text(place, "area"), text(place, "country"), place.path("geonameid").asLong());
    }

    private void counts(JsonNode p) {
        row.firedLowest = end(p.path("fired"), 0);
        row.firedHighest = end(p.path("fired"), 1);
        row.interceptedLowest = end(p.path("intercepted"), 0);
        row.interceptedHighest = end(p.path("intercepted"), 1);
        row.killedLowest = end(p.path("killed"), 0);
        row.killedHighest = end(p.path("killed"), 1);
        row.injuredLowest = end(p.path("injured"), 0);
        row.injuredHighest = end(p.path("injured"), 1);
    }

    private static int end(JsonNode range, int side) {
        return range.path(side).asInt(EventRow.OPEN);
    }

    private static long millis(String local, ZoneId zone) {
        return LocalDateTime.parse(local).atZone(zone).toInstant().toEpochMilli();
    }

    private static String upper(JsonNode node, String name) {
        return text(node, name).toUpperCase(Locale.ROOT);
    }

    private static String text(@Nullable JsonNode node, String name) {
        JsonNode value = node == null ? null : node.get(name);
        return value == null || value.isNull() ? "" : value.asText();
    }
}

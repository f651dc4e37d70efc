package conflictmap.ingest.tables;

import com.fasterxml.jackson.databind.JsonNode;
import conflictmap.geo.GeoPoint;
import conflictmap.model.Claim;
import conflictmap.model.ConflictEvent;
import conflictmap.model.CountRange;
import conflictmap.model.Counts;
import conflictmap.model.EventRow;
import conflictmap.model.EventTime;
import conflictmap.model.EventType;
import conflictmap.model.Evidence;
import conflictmap.model.Place;
import conflictmap.model.Precision;
import conflictmap.model.Status;
import conflictmap.model.TimePrecision;
import conflictmap.model.Weapon;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Reads back the events that the program wrote as GeoJSON; of an event that several reports tell of, what each of them claims as well. */
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
        try {
            told(feature.path("properties"), text(feature, "id"), line);
            intake.add(row);
        } catch (DateTimeException | IllegalArgumentException e) {
            intake.leaveOut(line, "the feature is not as the program writes it: " + e.getMessage());
        }
    }

    private void told(JsonNode p, String id, int line) {
        Report report = reports.getOrDefault(text(p, "report"), new Report(text(p, "report"), published(text(p, "published"))));
        List<Claim> claims = new ArrayList<>();
        String type = text(p, "type");
        for (JsonNode claim : p.path("claims")) {
            String told = text(claim, "report");
            String by = reports.containsKey(told) ? reports.get(told).source : told;
            claims.add(new Claim(text(claim, "source"), event(claim, text(claim, "id"), claim.has("type") ? text(claim, "type") : type, by, line, List.of())));
        }
        row.take(event(p, id, type, report.source, line, claims.size() == 1 ? List.of() : claims));
        row.line = line;
        row.source = report.source;
        row.publishedMs = report.publishedMs;
        var note = new StringJoiner("\n");
        p.path("evidence").forEach(evidence -> note.add(text(evidence, "sentence")));
        row.note = note.toString();
    }

    private ConflictEvent event(JsonNode p, String id, String type, String source, int line, List<Claim> claims) {
        var when = new EventTime(LocalDateTime.parse(text(p, "start")), LocalDateTime.parse(text(p, "end")), ZoneId.of(text(p, "zone")),
                TimePrecision.valueOf(upper(p, "time_precision")), "table");
        return new ConflictEvent(id, EventType.ofCode(type), place(p.path("place")), p.path("origin").isObject() ? place(p.path("origin")) : null, when,
                text(p, "actor"), text(p, "target_actor"), Weapon.valueOf(upper(p, "weapon")), text(p, "attribution"), Status.valueOf(upper(p, "status")),
                new Counts(count(p.path("fired")), count(p.path("intercepted")), count(p.path("killed")), count(p.path("injured"))),
                p.path("confidence").asDouble(1), List.of(new Evidence(source, 0, 0, 0, 0, "table", intake.name() + ":" + line)), claims);
    }

    private static Place place(JsonNode place) {
        double lat = place.path("lat").asDouble(Double.NaN);
        double lon = place.path("lon").asDouble(Double.NaN);
        if (!Double.isNaN(lat) && !(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
            throw new IllegalArgumentException(lat + ", " + lon + " is no place on earth");
        }
        return new Place(text(place, "name"), Double.isNaN(lat) ? null : new GeoPoint(lat, lon), Precision.valueOf(upper(place, "precision")),
                place.path("radius_m").asDouble(-1), text(place, "area"), text(place, "country"), place.path("geonameid").asLong());
    }

    private static @Nullable CountRange count(JsonNode range) {
        Integer lowest = range.path(0).isInt() ? Integer.valueOf(range.path(0).asInt()) : null;
        Integer highest = range.path(1).isInt() ? Integer.valueOf(range.path(1).asInt()) : null;
        return lowest == null && highest == null ? null : new CountRange(lowest, highest);
    }

    private static String upper(JsonNode node, String name) {
        return text(node, name).toUpperCase(Locale.ROOT);
    }

    private static String text(@Nullable JsonNode node, String name) {
        JsonNode value = node == null ? null : node.get(name);
        return value == null || value.isNull() ? "" : value.asText();
    }
}

package conflictmap.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import conflictmap.geo.GeoPoint;
import conflictmap.model.Claim;
import conflictmap.model.ConflictEvent;
import conflictmap.model.CountRange;
import conflictmap.model.Place;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Events as features of GeoJSON (RFC 7946), without the words that tell of them. */
public final class EventJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

    private EventJson() {}

    /** The feature of an event, with its point and no properties yet. */
    public static ObjectNode feature(ConflictEvent e) {
        ObjectNode f = JSON.createObjectNode().put("type", "Feature").put("id", e.id());
        GeoPoint at = e.place().position();
        if (at == null) {
            f.putNull("geometry");
        } else {
            f.putObject("geometry").put("type", "Point").putArray("coordinates").add(at.lonDeg()).add(at.latDeg());
        }
        return f;
    }

    /** Begins what one report tells of an event that several tell of: who does, and the event's type as it has it. */
    public static ObjectNode claim(ObjectNode p, Claim c) {
        return p.put("id", c.told().id()).put("teller", c.teller()).put("source", c.source()).put("type", c.told().type().code());
    }

    /** Adds what is told of an event but its type; times are local to its place, whose zone stands beside them. */
    public static void tell(ObjectNode p, ConflictEvent e) {
        p.set("place", place(e.place()));
        p.set("origin", e.origin() == null ? null : place(e.origin()));
        p.put("start", local(e.when().start())).put("end", local(e.when().end())).put("zone", e.when().zone().getId())
                .put("time_precision", e.when().precision().code()).put("time_rule", e.when().rule())
                .put("actor", e.actor()).put("target_actor", e.targetActor()).put("weapon", e.weapon().code())
                .put("attribution", e.attribution()).put("status", e.status().code()).put("confidence", Math.round(e.confidence() * 10_000) / 10_000.0);
        p.set("fired", count(e.counts().fired()));
        p.set("intercepted", count(e.counts().intercepted()));
        p.set("killed", count(e.counts().killed()));
        p.set("injured", count(e.counts().injured()));
    }

    /** A place with how exactly it is known. */
    static ObjectNode place(Place place) {
        ObjectNode n = JSON.createObjectNode().put("name", place.name());
        GeoPoint at = place.position();
        n.put("lat", at == null ? null : at.latDeg()).put("lon", at == null ? null : at.lonDeg());
        n.put("precision", place.precision().code()).put("radius_m", Math.round(place.radiusM()));
        if (!place.countryCode().isEmpty()) {
            n.put("country", place.countryCode());
        }
        if (!place.areaId().isEmpty()) {
            n.put("area", place.areaId());
        }
        if (place.geonameId() != 0) {
            n.put("geonameid", place.geonameId());
        }
        return n;
    }

    private static @Nullable ArrayNode count(@Nullable CountRange c) {
        return c == null ? null : JSON.createArrayNode().add(c.lowest()).add(c.highest());
    }

    private static String local(LocalDateTime t) {
        return t.getSecond() == 0 && t.getNano() == 0 ? LOCAL.format(t) : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(t);
    }
}

package conflictmap.checks;

import conflictmap.geo.GeoPoint;
import conflictmap.model.ConflictEvent;
import conflictmap.model.Place;
import conflictmap.model.Reading;
import conflictmap.model.Toponym;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds places that were read outside the province or country that the report names with them: "Izium in Kharkiv province". */
final class PlacesAgree {
    /** Metres by which outlines of provinces may be wrong. */
    private static final double TOLERANCE_M = 20_000;

    private static final int DIRECTIONS = 8;
    private static final Pattern IN = Pattern.compile(",?\\s+in\\s+(?:the\\s+)?(?:(?:north|south|east|west|central)\\p{L}*\\s+)?");
    private static final Pattern COMMA = Pattern.compile(",\\s+(?:the\\s+)?|\\s+\\(");
    private static final String SORT = "(?:province|governorate|oblast|region|state|county|district)\\b(?!\\s*and\\b).*";
    private static final Pattern SORT_FOLLOWS = Pattern.compile("\\s+" + SORT, Pattern.DOTALL);
    private static final Pattern SORT_WITHIN = Pattern.compile(".*\\b" + SORT, Pattern.DOTALL);

    private PlacesAgree() {}

    static List<Finding> in(Reading reading, Areas areas) {
        List<Finding> findings = new ArrayList<>();
        List<Toponym> all = reading.toponyms();
        String text = reading.report().text();
        for (int i = 1; i < all.size(); i++) {
            Toponym inner = all.get(i - 1);
            Toponym outer = all.get(i);
            if (outer.to() <= text.length() && inner.to() <= outer.from() && isSaidWithin(text, inner, outer) && isOutside(inner.place(), outer.place(), areas)) {
                findings.add(new Finding(Finding.Kind.PROVINCE, reading.report().id(), inner.from(), outer.to(),
                        reading.events().stream().filter(e -> isAt(e, inner.place())).map(ConflictEvent::id).toList(),
                        List.of(inner.place().name(), outer.place().name())));
            }
        }
        return findings;
    }

    private static boolean isAt(ConflictEvent event, Place place) {
        return event.place().equals(place);
    }

    private static boolean isSaidWithin(String text, Toponym inner, Toponym outer) {
        String between = text.substring(inner.to(), outer.from());
        boolean sorted = SORT_FOLLOWS.matcher(text.substring(outer.to(), Math.min(text.length(), outer.to() + 24))).matches()
                || SORT_WITHIN.matcher(text.substring(outer.from(), outer.to())).matches();
        return IN.matcher(between).matches() || sorted && COMMA.matcher(between).matches();
    }

    private static boolean isOutside(Place inner, Place outer, Areas areas) {
        GeoPoint at = inner.position();
        if (at == null || !inner.precision().isPoint()) {
            return false;
        }
        return switch (outer.precision()) {
            case ADMIN -> isKnown(outer, areas) && !isNear(outer.areaId(), at, areas);
            case COUNTRY -> !outer.countryCode().isEmpty() && !inner.countryCode().isEmpty() && !inner.countryCode().equals(outer.countryCode());
            case SITE, CITY, REGION, UNKNOWN -> false;
        };
    }

    /** Whether the outline of an area is there: at least its own centre lies within it. */
    private static boolean isKnown(Place area, Areas areas) {
        return !area.areaId().isEmpty() && area.position() != null && areas.contains(area.areaId(), area.position());
    }

    private static boolean isNear(String areaId, GeoPoint at, Areas areas) {
        boolean near = areas.contains(areaId, at);
        for (int i = 0; i < DIRECTIONS && !near; i++) {
            near = areas.contains(areaId, at.moved(TOLERANCE_M, 360.0 * i / DIRECTIONS));
        }
        return near;
    }
}

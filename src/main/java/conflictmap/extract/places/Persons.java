package conflictmap.extract.places;

import conflictmap.extract.text.Document;
import conflictmap.extract.text.TextSplitter;
import conflictmap.geo.GeoPoint;
import conflictmap.model.Report;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names of persons in any text. Of a name that the tagger takes for a person's and that is read as a place's the words beside it
 * say who bears it, see {@link NameBearer}; what is a place's in one sentence is so in all, unless a person is called by it. A name that
 * stays in doubt is told as one, so that it may be left out. Safe from any thread that its tagger is safe from; one at a time.
 */
public final class Persons {
    /** Metres from the other places of a text within which one that is called by a person's name is believed. */
    private static final double REGION_M = 3_000_000;

    private final PlaceFinder places;

    /**
     * A name of a person.
     *
     * @param from first character (UTF-16 units)
     * @param to index after the last character
     * @param isInDoubt whether it may be a place's as well
     */
    public record Name(int from, int to, boolean isInDoubt) {}

    /** Persons that the tagger of a finder of places knows for such, where that does not know better. */
    public Persons(PlaceFinder places) {
        this.places = places;
    }

    /** The names in the order of the text. A name is missed now and then: who publishes reads what goes out. */
    public synchronized List<Name> in(String text) {
        Document document = TextSplitter.split(new Report("", "", "", null, text));
        List<NameSpan> tagged = places.names(document);
        List<NameSpan> persons = tagged.stream().filter(span -> span.type() == NameSpan.Type.PERSON).toList();
        if (persons.isEmpty()) {
            return List.of();
        }
        List<Mention> found = places.find(document, tagged).stream().filter(Mention::isToponym).toList();
        List<GeoPoint> region = found.stream().filter(place -> persons.stream().noneMatch(span -> covers(place, span)))
                .flatMap(place -> Optional.ofNullable(place.place().position()).stream()).toList();
        Map<NameSpan, NameBearer> bearers = bearers(new Reader(document), persons, found, region);
        Set<String> borne = new HashSet<>();
        Set<String> settled = new HashSet<>();
        bearers.forEach((span, bearer) -> {
            if (bearer == NameBearer.PERSON) {
                borne.addAll(words(text, span));
            } else if (bearer == NameBearer.PLACE) {
                settled.add(name(text, span));
            }
        });
        return persons.stream()
                .filter(span -> borne.containsAll(words(text, span)) || bearers.get(span) == NameBearer.IN_DOUBT && !settled.contains(name(text, span)))
                .map(span -> new Name(span.from(), span.to(), !borne.containsAll(words(text, span)))).toList();
    }

    private Map<NameSpan, NameBearer> bearers(Reader words, List<NameSpan> persons, List<Mention> found, List<GeoPoint> region) {
        Map<NameSpan, List<GeoPoint>> sites = new HashMap<>();
        persons.forEach(span -> sites.put(span, sites(words, place(found, span), span)));
        List<NameSpan> mere = persons.stream().filter(span -> sites.getOrDefault(span, List.of()).isEmpty() && place(found, span) == null).toList();
        Map<NameSpan, NameBearer> bearers = new HashMap<>();
        for (NameSpan span : persons) {
            Mention place = place(found, span);
            NameSpan whole = place == null ? span : new NameSpan(place.from(), place.to(), span.type());
            NameBearer bearer = mere.contains(span) ? NameBearer.PERSON : NameBearer.of(words, whole, found, mere);
            boolean isFar = !region.isEmpty() && sites.getOrDefault(span, List.of()).stream().noneMatch(site -> isNear(site, region));
            bearers.put(span, bearer == NameBearer.PLACE && isFar ? NameBearer.IN_DOUBT : bearer);
        }
        return bearers;
    }

    /** Where the places may lie that bear a name. */
    private List<GeoPoint> sites(Reader words, @Nullable Mention place, NameSpan span) {
        GeoPoint position = place == null ? null : place.place().position();
        return position == null ? places.bearing(words.text(span.from(), span.to())) : List.of(position);
    }

    private static boolean isNear(GeoPoint site, List<GeoPoint> region) {
        return region.stream().anyMatch(other -> other.distanceM(site) < REGION_M);
    }

    private static List<String> words(String text, NameSpan span) {
        return List.of(name(text, span).split("\\s+"));
    }

    private static String name(String text, NameSpan span) {
        return text.substring(span.from(), span.to());
    }

    /** The place that a name may be; null where it is none's. */
    private static @Nullable Mention place(List<Mention> found, NameSpan span) {
        return found.stream().filter(place -> covers(place, span)).findFirst().orElse(null);
    }

    private static boolean covers(Mention place, NameSpan span) {
        return place.from() <= span.from() && place.to() >= span.to();
    }
}

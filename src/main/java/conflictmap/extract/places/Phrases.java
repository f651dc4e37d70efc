package conflictmap.extract.places;

import conflictmap.gazetteer.Candidate;
import conflictmap.gazetteer.Kind;
import conflictmap.geo.GeoPoint;
import conflictmap.model.Place;
import conflictmap.model.Precision;
import org.jspecify.annotations.Nullable;

/** Widens a resolved name by the words beside it: facilities, parts of countries, ways from a place. */
final class Phrases {
    /** Share of a country's radius by which the middle of its northern part lies north of its centre. */
    private static final double PART = 0.5;

    private final Sites sites;

    Phrases(Sites sites) {
        this.sites = sites;
    }

    /**
     * What a name and the words beside it mean.
     *
     * @param from first character (UTF-16 units)
     * @param to index after the last character
     * @param kind what sort of words they are
     * @param place the place they mean
     * @param reason why, for people
     */
    record Phrase(int from, int to, MentionKind kind, Place place, String reason) {}

    /**
     * The widest meaning of a resolved name, or null where the name stands alone.
     *
     * @param anchor the town named last before it
     */
    @Nullable Phrase read(Reader words, FoundName name, Candidate c, @Nullable Candidate anchor) {
        int first = words.tokenAt(name.from());
        int last = words.tokenAt(name.to() - 1);
        Phrase way = way(words, name, c, first);
        if (way != null) {
            return way;
        }
        if (c.kind().precision() == Precision.SITE || name.sense() == FoundName.Sense.FACILITY) {
            return null;
        }
        if (c.kind() != Kind.COUNTRY && c.kind() != Kind.CONTINENT && c.kind() != Kind.SEA) {
            Sites.Words facility = sites.wordsBeside(words, first, last);
            if (facility != null) {
                int from = words.from(facility.firstToken());
                int to = words.to(facility.lastToken());
                Candidate town = anchor != null && facility.firstToken() == first && Sites.isCalledAfter(facility.noun(), c, anchor) ? anchor : c;
                Place place = sites.of(words.text(from, to), name.base(), facility.noun(), town);
                return new Phrase(from, to, MentionKind.FACILITY, place, facility.noun() + " at " + town.name());
            }
        }
        return part(words, name, c, first);
    }

    private static @Nullable Phrase way(Reader words, FoundName name, Candidate c, int first) {
        Distances.Way way = Distances.before(words, first);
        if (way == null || c.kind() == Kind.COUNTRY || c.kind() == Kind.CONTINENT) {
            return null;
        }
        GeoPoint at = c.position();
        double radiusM = Math.max(c.radiusM(), way.distanceM());
        if (way.bearingDeg() >= 0 && way.distanceM() > 0) {
            at = at.moved(way.distanceM(), way.bearingDeg());
            radiusM = Math.max(1000, way.distanceM() / 10);
        }
        int from = words.from(way.firstToken());
        Precision precision = way.distanceM() > 0 && way.bearingDeg() >= 0 ? Precision.SITE : c.kind().precision();
        Place place = new Place(words.text(from, name.to()), at, precision, radiusM, "", c.countryCode(), 0);
        return new Phrase(from, name.to(), MentionKind.OFFSET, place, "told by its way from " + c.name());
    }

    private static @Nullable Phrase part(Reader words, FoundName name, Candidate c, int first) {
        int t = first - 1;
        boolean of = words.word(t).equals("of") || words.word(t).equals("the") && words.word(t - 1).equals("of");
        if (of) {
            t -= words.word(t).equals("the") ? 2 : 1;
        }
        Integer bearing = PlaceWords.DIRECTION.get(words.word(t));
        boolean noun = !words.word(t).endsWith("ern");
        if (bearing == null || of && !noun || words.word(t).equals("metro")) {
            return null;
        }
        int from = words.from(t);
        String phrase = words.text(from, name.to());
        boolean wide = c.kind().precision().compareTo(Precision.CITY) > 0;
        if (!wide) {
            Place place = new Place(phrase, c.position(), c.kind().precision(), c.radiusM(), "", c.countryCode(), c.geonameId());
            return new Phrase(from, name.to(), MentionKind.PART, place, "part of " + c.name());
        }
        GeoPoint at = bearing < 0 ? c.position() : c.position().moved(PART * c.radiusM(), bearing);
        Place place = new Place(phrase, at, Precision.REGION, 0.7 * c.radiusM(), c.toPlace().areaId(), c.countryCode(), 0);
        return new Phrase(from, name.to(), MentionKind.PART, place, "part of " + c.name());
    }
}

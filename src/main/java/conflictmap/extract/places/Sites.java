package conflictmap.extract.places;

import conflictmap.gazetteer.Candidate;
import conflictmap.gazetteer.Gazetteer;
import conflictmap.gazetteer.Kind;
import conflictmap.geo.GeoPoint;
import conflictmap.model.Place;
import conflictmap.model.Precision;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the facility that words beside a town's name mean: "the port of Hodeidah", "Abs airfield". */
final class Sites {
    /** How far a stretch of the front called after a town may reach from it, in metres. */
    private static final double STRETCH_M = 25_000;

    private static final Set<String> LINKS = Set.of("of", "in", "at", "near");
    private static final Set<String> AIRFIELDS = Set.of("airport", "airfield", "aerodrome", "airbase", "base");
    /** Facilities that are often called after people and far-off places. */
    private static final Set<String> CALLED_AFTER = Set.of(
            "street", "square", "mosque", "market", "hospital", "hotel", "bridge", "stadium", "barracks", "camp", "cathedral", "palace",
            "cemetery");
    private static final double FAR_M = 80_000;
    /** Metres from a town within which a site in the tables may be the town's. */
    private static final double NEAR_M = 45_000;
    /** Metres from a town within which its airfield lies. */
    private static final double AIRPORT_M = 35_000;

    private final Gazetteer gazetteer;

    Sites(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * Words that mean a facility.
     *
     * @param firstToken first word
     * @param lastToken last word
     * @param noun what it is: "airport", "oil depot"
     */
    record Words(int firstToken, int lastToken, String noun) {}

    /** The facility told right after a name ("Hodeidah's main port") or before it ("the port of Hodeidah"), or null. */
    @Nullable Words wordsBeside(Reader words, int first, int last) {
        int t = last + 1;
        if (words.word(t).equals("'s")) {
            t++;
        }
        int noun = noun(words, t, 3);
        if (noun >= 0 && words.isOneSentence(last, noun)) {
            return new Words(first, noun, words.text(words.from(t), words.to(noun)).toLowerCase(Locale.ROOT));
        }
        int link = first - 1;
        if (words.word(link).equals("the")) {
            link--;
        }
        int before = link - 1;
        if (!LINKS.contains(words.word(link)) || !PlaceWords.FACILITY.containsKey(words.word(before))) {
            return null;
        }
        int start = before;
        while (PlaceWords.FACILITY_MIDDLE.contains(words.word(start - 1)) && start > before - 3) {
            start--;
        }
        return words.word(start - 1).equals("the") || words.isCapitalised(start)
                ? new Words(start, last, words.text(words.from(start), words.to(before)).toLowerCase(Locale.ROOT)) : null;
    }

    /** Whether the facility only bears the town's name: "Petropavlivska Street" far away from Petropavlivka. */
    static boolean isCalledAfter(String noun, Candidate namesake, Candidate anchor) {
        String last = noun.substring(noun.lastIndexOf(' ') + 1);
        return CALLED_AFTER.contains(last) && namesake.position().distanceM(anchor.position()) > FAR_M;
    }

    private static int noun(Reader words, int from, int most) {
        for (int t = from; t < from + most; t++) {
            if (PlaceWords.FACILITY.containsKey(words.word(t))) {
                return t;
            }
            if (!PlaceWords.FACILITY_MIDDLE.contains(words.word(t))) {
                return -1;
            }
        }
        return -1;
    }

    /** The facility of that sort in or near a town. */
    Place of(String phrase, String town, String noun, Candidate at) {
        Place known = listed(at.position(), phrase, town + " " + noun, noun + " of " + town, at.name() + " " + noun);
        if (known != null) {
            return known;
        }
        Candidate sort = gazetteer.siteNear(at.position(), NEAR_M, sorts(noun));
        if (sort != null) {
            return sort.toPlace();
        }
        String last = noun.substring(noun.lastIndexOf(' ') + 1);
        boolean airfield = AIRFIELDS.contains(last) && (!last.equals("base") || noun.contains("air")) || noun.equals("air station");
        if (airfield) {
            Candidate airport = gazetteer.airportNear(at.position(), AIRPORT_M);
            if (airport != null) {
                return airport.toPlace();
            }
        }
        if (isStretch(last)) {
            return new Place(phrase, at.position(), Precision.REGION, Math.max(STRETCH_M, at.radiusM()), "", at.countryCode(), 0);
        }
        return new Place(phrase, at.position(), Precision.SITE, Math.max(5000, at.radiusM()), "", at.countryCode(), 0);
    }

    /** Whether a noun means a stretch of the front that a town gives its name to, and not a thing in the town. */
    static boolean isStretch(String noun) {
        return noun.equals("axis") || noun.equals("front") || noun.equals("sector") || noun.equals("direction");
    }

    /** The sorts of sites in the tables that a noun may mean; empty where it may be any of many. */
    private static Set<String> sorts(String noun) {
        if (noun.contains("nuclear") || noun.contains("enrichment") || noun.contains("uranium") || noun.contains("reactor")) {
            return Set.of("nuclear");
        }
        if (noun.contains("naval")) {
            return Set.of("naval");
        }
        if (noun.contains("refinery") || noun.contains("oil") || noun.contains("gas") || noun.contains("petrochemical")) {
            return Set.of("energy");
        }
        return switch (noun) {
            case "port", "harbour", "harbor", "sea port" -> Set.of("port");
            case "air base", "airbase", "military airfield" -> Set.of("airbase");
            case "prison" -> Set.of("prison");
            case "dam" -> Set.of("dam");
            case "power station", "power plant", "thermal power plant" -> Set.of("power");
            case "missile base", "missile complex" -> Set.of("missile");
            default -> Set.of();
        };
    }

    private @Nullable Place listed(GeoPoint near, String... names) {
        for (String name : names) {
            List<Candidate> found = gazetteer.candidates(name);
            for (Candidate c : found) {
                boolean site = c.kind() == Kind.SITE || c.kind() == Kind.AIRPORT;
                if (site && c.position().distanceM(near) < NEAR_M) {
                    return c.toPlace();
                }
            }
        }
        return null;
    }
}

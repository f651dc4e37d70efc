package conflictmap.extract.events;

import conflictmap.extract.events.Scene.Spot;
import conflictmap.extract.places.Mention;
import conflictmap.extract.places.MentionKind;
import conflictmap.extract.rules.Rule;
import conflictmap.extract.text.Block;
import conflictmap.model.EventType;
import conflictmap.model.Place;
import conflictmap.model.Precision;
import conflictmap.model.Toponym;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which of a sentence's places is where a trigger's happening took effect. */
final class PlaceChooser {
    private static final Set<String> AT = Set.of(
            "in", "at", "on", "over", "near", "above", "across", "around", "outside", "off", "inside", "within", "into", "onto",
            "against", "opposite", "between", "along", "through", "throughout", "beyond", "of", "for", "upon", "beside", "hit", "struck", "all");
    private static final Set<String> TOWARDS = Set.of("to", "toward", "towards", "at", "against", "into", "on", "over");
    private static final Set<String> FROM = Set.of("from", "out");
    private static final Set<String> GROUND = Set.of(
            "territory", "territories", "soil", "cities", "city", "airspace", "territorial", "capital", "positions", "targets", "bases", "base", "side", "village", "villages", "towns", "town", "coast", "waters", "border", "skies", "region", "regions", "land", "nuclear", "military", "sites", "facilities", "energy", "infrastructure");
    private static final Set<String> OF_A_COUNTRY = Set.of("base", "bases", "troops", "forces", "embassy", "jets", "warship", "ship", "tanker", "drone", "soldiers", "consulate", "aircraft", "destroyer", "military", "army", "navy");
    private static final Set<String> ASIDE = Set.of("close", "near", "next", "outside", "north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest", "not", "some", "about", "just", "on", "in", "part", "a", "the", "beside", "opposite");
    private static final Set<String> WEAPON_AFTER = Set.of("missile", "missiles", "rocket", "rockets", "drone", "drones", "ballistic");
    private static final Set<String> TOWN = Set.of("city", "town", "port", "village", "capital", "resort", "hub", "stronghold", "oasis");
    private static final Set<String> PARTY = Set.of("crews", "crew", "forces", "troops", "army", "military", "navy", "batteries", "gunners", "soldiers", "government", "president", "jets", "pilots");
    private static final Set<String> SAYING = Set.of("said", "says", "told", "tells", "announced", "stated", "claims", "claimed", "reported", "reports", "confirmed", "counters", "countered", "insists", "insisted", "maintains", "maintained", "adds", "added", "declared", "argues", "writes", "wrote", "replies", "replied");
    private static final Set<String> LOCALS = Set.of(
            "residents", "resident", "people", "witnesses", "witness", "villagers", "inhabitants", "doctors", "doctor", "medics", "hospital", "hospitals", "rescuers", "teacher",
            "shopkeeper", "mayor", "governor", "reporters", "correspondent", "correspondents", "families", "neighbours", "farmers", "volunteers", "nurse");
    private static final double LEAST = -13;

    private final PlaceLists lists;

    PlaceChooser(PlaceLists lists) {
        this.lists = lists;
    }

    /** What a sentence tells of where: places, none where it names none, and the origin of what was fired. */
    record Where(List<Place> places, @Nullable Place origin) {}

    Where choose(Scene scene, Trigger t, List<Trigger> others, List<Actors.Named> actors) {
        if (t.rule().is(Rule.Flag.LIST)) {
            return new Where(PlaceLists.everyPlaceAfter(scene, t), null);
        }
        Place origin = null;
        Spot lastOrigin = null;
        Spot best = null;
        double most = LEAST;
        for (Spot s : scene.mentions()) {
            boolean inName = actors.stream().anyMatch(n -> n.from() <= s.from() && s.to() <= n.to() && n.to() - n.from() > s.to() - s.from());
            if (inName || WEAPON_AFTER.contains(scene.word(s.to())) || isDescription(scene, s)) {
                continue;
            }
            if (isOrigin(scene, s, t) || lastOrigin != null && preposition(scene, s).isEmpty() && PlaceLists.joined(scene, lastOrigin, s)) {
                origin = origin == null ? s.mention().place() : origin;
                lastOrigin = s;
                continue;
            }
            double score = score(scene, s, t, others);
            if (score > most) {
                most = score;
                best = s;
            }
        }
        if (best == null) {
            return new Where(List.of(), origin);
        }
        Spot chosen = best.mention().kind() == MentionKind.OFFSET ? PlaceLists.headOf(scene, best) : best;
        List<Place> named = lists.named(scene, chosen);
        return new Where(named.isEmpty() ? lists.listed(scene, chosen, t) : named, origin);
    }

    /** "The Red Sea city", "the Donbas town": says in other words which town is meant. */
    private static boolean isDescription(Scene scene, Spot s) {
        return s.mention().place().precision().compareTo(Precision.CITY) > 0 && scene.word(s.from() - 1).equals("the") && TOWN.contains(scene.word(s.to()));
    }

    /** "An officer reached in Homs says that ...": where someone spoke, unless it is someone who lives there. */
    private static boolean isWithSpeaker(Scene scene, Spot s, Trigger t) {
        if (s.to() > t.from()) {
            return false;
        }
        for (int i = s.to(); i < Math.min(t.from(), s.to() + 4); i++) {
            if (scene.cuts()[i] >= Clauses.CLAUSE || scene.word(i).equals(",")) {
                return false;
            }
            if (SAYING.contains(scene.word(i))) {
                return s.from() > 1 && scene.words().subList(Math.max(0, s.from() - 8), s.from()).stream().noneMatch(LOCALS::contains);
            }
        }
        return false;
    }

    private static boolean isOrigin(Scene scene, Spot s, Trigger t) {
        return t.rule().type() != EventType.ALERT && preposition(scene, s).equals("from") && s.from() > 1;
    }

    private double score(Scene scene, Spot s, Trigger t, List<Trigger> others) {
        Mention m = s.mention();
        int end = s.from() >= t.matchTo() ? Math.max(t.to(), t.matchTo()) : t.to();
        int distance = s.from() >= t.to() ? s.from() - end : t.from() - s.to();
        double score = -Math.max(0, distance) * 0.45 - (scene.block().kind() == Block.Kind.ROW ? 0 : scene.crossing(s.from() >= t.to() ? end - 1 : t.from(), s.from() >= t.to() ? s.from() : s.to() - 1) * 1.3);
        score -= triggersBetween(s, t, others) * 3;
        String prep = preposition(scene, s);
        if (isSufferer(scene, s, t, prep)) {
            score += 5;
        }
        if (s.from() >= t.to() && scene.words().subList(t.to(), s.from()).contains("by") && t.rule().type() != EventType.INTERCEPTION) {
            score -= 6;
        }
        if (isAside(scene, s)) {
            score -= 4;
        }
        if (isWithSpeaker(scene, s, t)) {
            score -= 9;
        }
        if (isAntecedent(scene, s, t)) {
            score += 9;
        }
        boolean follows = s.from() >= t.matchFrom();
        if (AT.contains(prep) || TOWARDS.contains(prep)) {
            score += t.rule().type() == EventType.LAUNCH && TOWARDS.contains(prep) ? 6 : 4;
        } else if (follows && distance <= 3) {
            score += 4;
        }
        if (m.kind() == MentionKind.DEMONYM) {
            boolean ground = GROUND.contains(scene.word(s.to())) || GROUND.contains(scene.word(s.to() + 1));
            score -= ground && (prep.isEmpty() ? follows : true) ? 4 : 40;
        }
        if (m.kind() != MentionKind.DEMONYM && m.role() == Toponym.Role.ACTOR || isSubject(scene, s, t, prep)) {
            score -= 20;
        }
        if (scene.word(s.to()).equals("'s") && m.place().precision().compareTo(Precision.ADMIN) > 0) {
            score -= 7;
        }
        return score + switch (m.place().precision()) {
            case SITE -> 2.5;
            case CITY -> 1.5;
            case ADMIN -> 0.5;
            case REGION -> 0;
            case COUNTRY -> -1.5;
            case UNKNOWN -> -7;
        };
    }

    /** A country, or a capital standing for its government, that does what the verb after it says. */
    static boolean isSubject(Scene scene, Spot s, Trigger t, String prep) {
        boolean actorLike = s.mention().place().precision() == Precision.COUNTRY;
        boolean ofParty = actorLike && scene.word(s.from() - 1).equals("the") ? PARTY.contains(scene.word(s.from() - 3)) && prep.equals("of")
                : actorLike && prep.equals("of") && PARTY.contains(scene.word(s.from() - 2));
        if (isModifier(scene, s) || ofParty) {
            return true;
        }
        return actorLike && prep.isEmpty() && s.to() <= t.from() && scene.crossing(s.to() - 1, t.from()) < 6;
    }

    /** A country that only says whose a thing is: "the US base". */
    static boolean isModifier(Scene scene, Spot s) {
        return s.mention().place().precision() == Precision.COUNTRY && s.mention().kind() == MentionKind.NAME && OF_A_COUNTRY.contains(scene.word(s.to()));
    }

    /** "Kassala airport was hit": a site or town without a preposition before a passive verb. */
    private static boolean isSufferer(Scene scene, Spot s, Trigger t, String prep) {
        boolean passive = Set.of("was", "were", "is", "are", "been", "being", "came", "took", "takes", "comes").contains(scene.word(t.from()))
                || Set.of("was", "were", "is", "are", "been", "being").contains(scene.word(t.from() - 1));
        return passive && prep.isEmpty() && s.to() <= t.from() && s.mention().place().precision().isPoint() && scene.crossing(s.to() - 1, t.from()) < 3;
    }

    /** ", close to Eritrea", ", north of Hodeidah": said of the place before it. */
    static boolean isAside(Scene scene, Spot s) {
        for (int i = s.from() - 1; i >= Math.max(1, s.from() - 5); i--) {
            if (scene.word(i).equals(",")) {
                String next = scene.word(i + 1);
                int at = i;
                return (ASIDE.contains(next) || s.mention().kind() == MentionKind.OFFSET)
                        && scene.mentions().stream().anyMatch(o -> o != s && at - o.to() <= 2 && at - o.to() >= 0);
            }
        }
        return s.mention().kind() == MentionKind.OFFSET && scene.word(s.from() - 1).equals(",")
                && scene.mentions().stream().anyMatch(o -> o.to() >= s.from() - 3 && o.to() < s.from());
    }

    /** "Over Yazd, where it had bombed a depot". */
    private static boolean isAntecedent(Scene scene, Spot s, Trigger t) {
        int where = scene.word(s.to()).equals(",") ? s.to() + 1 : s.to();
        return s.to() <= t.from() && scene.word(where).equals("where") && scene.clauseFrom(t.from()) <= where + 1;
    }

    private static int triggersBetween(Spot s, Trigger t, List<Trigger> others) {
        int n = 0;
        for (Trigger o : others) {
            boolean between = s.from() >= t.to() ? o.from() >= t.to() && o.to() <= s.from() : o.to() <= t.from() && o.from() >= s.to();
            n += between ? 1 : 0;
        }
        return n;
    }

    /** The preposition that a mention hangs on: the nearest within five tokens before it, no other phrase between. */
    static String preposition(Scene scene, Spot s) {
        for (int i = s.from() - 1; i >= Math.max(0, s.from() - 6); i--) {
            String w = scene.word(i);
            if (FROM.contains(w) && w.equals("from") || AT.contains(w) || TOWARDS.contains(w)) {
                if (w.equals("of") && isFromSide(scene, i)) {
                    return "from";
                }
                return w.equals("of") && i > 1 && scene.word(i - 1).matches("north|south|east|west|north-east|north-west|south-east|south-west|short") ? "near" : w;
            }
            int at = i;
            boolean stop = w.equals(",") || scene.cuts()[i] >= Clauses.CLAUSE || w.equals("and")
                    || scene.mentions().stream().anyMatch(o -> o != s && o.from() <= at && at < o.to());
            if (stop) {
                return "";
            }
        }
        return "";
    }

    /** "From the territory of", "from the directions of". */
    private static boolean isFromSide(Scene scene, int of) {
        if (scene.word(of - 1).equals("out")) {
            return true;
        }
        for (int i = of - 1; i >= Math.max(0, of - 4); i--) {
            if (scene.word(i).equals("from")) {
                return true;
            }
        }
        return false;
    }
}

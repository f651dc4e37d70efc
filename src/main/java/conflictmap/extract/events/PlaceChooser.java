package conflictmap.extract.events;

import conflictmap.extract.events.Scene.Spot;
import conflictmap.extract.places.Mention;
import conflictmap.extract.places.MentionKind;
import conflictmap.extract.rules.Rule;
import conflictmap.extract.text.Block;
import conflictmap.gazetteer.Gazetteer;
import conflictmap.model.EventType;
import conflictmap.model.Place;
import conflictmap.model.Precision;
import conflictmap.model.Toponym;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which of a sentence's places is where a trigger's happening took effect. */
final class PlaceChooser {
    private static final Set<String> AT = Set.of(
            "in", "at", "on", "over", "near", "above", "across", "around", "outside", "off", "inside", "within", "into", "onto",
            "against", "between", "along", "through", "throughout", "beyond", "of", "for", "upon", "beside", "hit", "struck", "all");
    private static final Set<String> TOWARDS = Set.of("to", "toward", "towards", "at", "against", "into", "on", "over");
    private static final Set<String> FROM = Set.of("from", "out");
    private static final Set<String> BETWEEN_LISTED = Set.of(
            ",", "and", "or", "&", "as", "well", "also", "then", "in", "at", "on", "over", "near", "the", "of", "both", "to", "around",
            "against", "town", "towns", "city", "village", "villages", "regions", "region", "oblast", "oblasts", "province", "provinces",
            "districts", "district", "areas", "area", "its", "neighbour", "towards", "toward", "down", "far", "outskirts", "including", "above", "outside", "cities", "settlements");
    private static final Set<String> GROUND = Set.of(
            "territory", "territories", "soil", "cities", "city", "airspace", "territorial", "capital", "positions", "targets", "bases", "base", "side", "village", "villages", "towns", "town", "coast", "waters", "border", "skies", "region", "regions", "land", "nuclear", "military", "sites", "facilities", "energy", "infrastructure");
    private static final Set<String> BESIDE = Set.of("of", "near", "outside", "off", "around", "on", "above", "in", "at");
    /** How far "west of" or "near" may reach where no distance is told, in metres. */
    private static final double BESIDE_RADIUS_M = 20_000;
    private static final Set<String> NAMELY = Set.of("–", "—", ":", "including", "namely");
    private static final Set<String> ASIDE_PREPOSITIONS = Set.of("of", "at", "near", "outside", "off", "above");
    private static final Set<String> OF_A_COUNTRY = Set.of("base", "bases", "troops", "forces", "embassy", "jets", "warship", "ship", "tanker", "drone", "soldiers", "consulate", "aircraft", "destroyer", "military", "army", "navy");
    private static final Set<String> ASIDE = Set.of("close", "near", "next", "outside", "north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest", "not", "some", "about", "just", "on", "in", "part", "a", "the", "beside", "opposite");
    private static final Set<String> WEAPON_AFTER = Set.of("missile", "missiles", "rocket", "rockets", "drone", "drones", "ballistic");
    private static final double LEAST = -13;

    private final Gazetteer gazetteer;

    PlaceChooser(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** What a sentence tells of where: places, none where it names none, and the origin of what was fired. */
    record Where(List<Place> places, @Nullable Place origin) {}

    Where choose(Scene scene, Trigger t, List<Trigger> others, List<Actors.Named> actors) {
        if (t.rule().is(Rule.Flag.LIST)) {
            return new Where(everyPlaceAfter(scene, t), null);
        }
        Place origin = null;
        Spot lastOrigin = null;
        Spot best = null;
        double most = LEAST;
        for (Spot s : scene.mentions()) {
            boolean inName = actors.stream().anyMatch(n -> n.from() <= s.from() && s.to() <= n.to() && n.to() - n.from() > s.to() - s.from());
            if (inName || WEAPON_AFTER.contains(scene.word(s.to()))) {
                continue;
            }
            if (isOrigin(scene, s, t) || lastOrigin != null && preposition(scene, s).isEmpty() && joined(scene, lastOrigin, s)) {
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
        Spot chosen = best.mention().kind() == MentionKind.OFFSET ? headOf(scene, best) : best;
        List<Place> named = named(scene, chosen);
        return new Where(named.isEmpty() ? listed(scene, chosen, t) : named, origin);
    }

    /** "Bouday, west of Baalbek" tells of Bouday: the mention that a way from another place is said of, else itself. */
    private static Spot headOf(Scene scene, Spot way) {
        return isAside(scene, way) ? scene.mentions().stream().filter(o -> o.to() < way.from() && way.from() - o.to() <= 3
                && o.mention().kind() != MentionKind.DEMONYM).reduce((a, b) -> b).orElse(way) : way;
    }

    /** The first place of each part of a list that follows the trigger. */
    private static List<Place> everyPlaceAfter(Scene scene, Trigger t) {
        String mark = scene.words().subList(t.to(), scene.words().size()).contains(";") ? ";" : ",";
        List<Place> places = new ArrayList<>();
        int part = -1;
        for (Spot s : scene.mentions()) {
            if (s.from() < t.to() || s.mention().kind() == MentionKind.DEMONYM) {
                continue;
            }
            int own = 0;
            for (int i = t.to(); i < s.from(); i++) {
                own += scene.word(i).equals(mark) || mark.equals(",") && scene.word(i).equals("and") ? 1 : 0;
            }
            if (own != part) {
                places.add(s.mention().place());
                part = own;
            }
        }
        return places;
    }

    /** The finer places that a wider one is followed by: "three Pakistani air bases – Nur Khan at X, Rafiqui at Y". */
    private List<Place> named(Scene scene, Spot wide) {
        List<Place> places = new ArrayList<>();
        if (wide.mention().place().precision().isPoint() || wide.mention().place().precision() == Precision.UNKNOWN) {
            return places;
        }
        int mark = -1;
        for (int i = wide.to(); i < Math.min(wide.to() + 9, scene.words().size()) && mark < 0; i++) {
            mark = NAMELY.contains(scene.word(i)) ? i : -1;
        }
        for (Spot s : scene.mentions()) {
            boolean head = mark >= 0 && s.from() > mark && s.from() <= mark + 40 && s.mention().isToponym() && s.mention().place().precision().isPoint()
                    && holds(wide.mention().place(), s.mention().place());
            boolean aside = head && !places.isEmpty() && ASIDE_PREPOSITIONS.contains(preposition(scene, s)) && !scene.word(s.from() - 1).equals("and");
            if (head && !aside && scene.crossing(mark, s.from()) < 9) {
                places.add(s.mention().place());
            }
        }
        return places;
    }

    private static boolean isOrigin(Scene scene, Spot s, Trigger t) {
        return t.rule().type() != EventType.ALERT && preposition(scene, s).equals("from") && s.from() > 1;
    }

    private double score(Scene scene, Spot s, Trigger t, List<Trigger> others) {
        Mention m = s.mention();
        int distance = s.from() >= t.to() ? s.from() - t.to() : t.from() - s.to();
        double score = -Math.max(0, distance) * 0.45 - (scene.block().kind() == Block.Kind.ROW ? 0 : scene.crossing(s.from() >= t.to() ? t.to() - 1 : t.from(), s.from() >= t.to() ? s.from() : s.to() - 1) * 1.3);
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
    private static boolean isSubject(Scene scene, Spot s, Trigger t, String prep) {
        boolean actorLike = s.mention().place().precision() == Precision.COUNTRY;
        if (isModifier(scene, s)) {
            return true;
        }
        return actorLike && prep.isEmpty() && s.to() <= t.from() && scene.crossing(s.to() - 1, t.from()) < 6;
    }

    /** A country that only says whose a thing is: "the US base". */
    private static boolean isModifier(Scene scene, Spot s) {
        return s.mention().place().precision() == Precision.COUNTRY && s.mention().kind() == MentionKind.NAME && OF_A_COUNTRY.contains(scene.word(s.to()));
    }

    /** "Kassala airport was hit": a site or town without a preposition before a passive verb. */
    private static boolean isSufferer(Scene scene, Spot s, Trigger t, String prep) {
        boolean passive = Set.of("was", "were", "is", "are", "been", "being", "came", "took", "takes", "comes").contains(scene.word(t.from()))
                || Set.of("was", "were", "is", "are", "been", "being").contains(scene.word(t.from() - 1));
        return passive && prep.isEmpty() && s.to() <= t.from() && s.mention().place().precision().isPoint() && scene.crossing(s.to() - 1, t.from()) < 3;
    }

    /** ", close to Eritrea", ", north of Hodeidah": said of the place before it. */
    private static boolean isAside(Scene scene, Spot s) {
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

    /** The place with those listed beside it; of a place and the one that holds it, only the finer. */
    private List<Place> listed(Scene scene, Spot best, Trigger t) {
        List<Spot> run = new ArrayList<>();
        run.add(best);
        int index = scene.mentions().indexOf(best);
        for (int i = index + 1; i < scene.mentions().size() && joined(scene, run.getLast(), scene.mentions().get(i)); i++) {
            run.add(scene.mentions().get(i));
        }
        for (int i = index - 1; i >= 0 && joined(scene, scene.mentions().get(i), run.getFirst()) && scene.mentions().get(i).from() >= Math.min(t.from(), best.from()) - 30; i--) {
            Spot before = scene.mentions().get(i);
            if (isSubject(scene, before, t, preposition(scene, before))) {
                break;
            }
            run.addFirst(before);
        }
        List<Place> places = new ArrayList<>();
        for (Spot s : run) {
            boolean holder = run.stream().anyMatch(o -> o != s && (holds(s.mention().place(), o.mention().place()) || isUnknownWithin(o, s)) && !hasAnd(scene, s, o));
            Place place = s.mention().place();
            if (s == best || !holder && s.mention().kind() != MentionKind.DEMONYM && s.mention().role() != Toponym.Role.ACTOR && !isModifier(scene, s)
                    && !(s.mention().kind() == MentionKind.OFFSET && isAside(scene, s)) && !isContainer(scene, s)) {
                places.add(place);
            }
        }
        boolean bestHolds = places.size() > 1 && run.stream().anyMatch(o -> o != best && holds(best.mention().place(), o.mention().place()) && !hasAnd(scene, best, o));
        if (bestHolds) {
            places.remove(best.mention().place());
        }
        addUnknownWithin(run, best, places);
        places.replaceAll(p -> p.position() == null ? beside(scene, p) : p);
        return places.stream().distinct().toList();
    }

    /** An unknown name directly before a wider unit: "Musian, in Ilam province". */
    private static boolean isUnknownWithin(Spot fine, Spot wide) {
        return fine.mention().place().position() == null && fine.to() <= wide.from() && wide.from() - fine.to() <= 4
                && wide.mention().place().precision().compareTo(Precision.CITY) > 0 && wide.mention().place().precision() != Precision.UNKNOWN;
    }

    /** An unknown town in a known province lies somewhere in the province, under its own name. */
    private static void addUnknownWithin(List<Spot> run, Spot best, List<Place> places) {
        for (Spot wide : run) {
            for (Spot fine : run) {
                if (isUnknownWithin(fine, wide)) {
                    Place w = wide.mention().place();
                    places.remove(fine.mention().place());
                    if (wide == best) {
                        places.remove(w);
                    }
                    places.add(new Place(fine.mention().place().name(), w.position(), w.precision(), w.radiusM(), w.areaId(), w.countryCode(), 0));
                }
            }
        }
    }

    /** An unknown name told by its way from a known place, "Bouday, west of Baalbek", lies round about that place. */
    private static Place beside(Scene scene, Place unknown) {
        Spot own = scene.mentions().stream().filter(s -> s.mention().place().equals(unknown)).findFirst().orElse(null);
        if (own == null || !scene.word(own.to()).equals(",")) {
            return unknown;
        }
        for (Spot s : scene.mentions()) {
            boolean near = s.from() > own.to() && s.from() - own.to() <= 9 && s.mention().place().position() != null && s.mention().place().precision().isPoint();
            boolean told = s.mention().kind() == MentionKind.OFFSET || BESIDE.contains(preposition(scene, s));
            if (near && told && scene.crossing(own.to(), s.from()) < Clauses.CLAUSE) {
                Place p = s.mention().place();
                return new Place(unknown.name(), p.position(), Precision.CITY, Math.max(p.radiusM(), BESIDE_RADIUS_M), "", p.countryCode(), 0);
            }
        }
        return unknown;
    }

    private static boolean hasAnd(Scene scene, Spot a, Spot b) {
        for (int i = Math.min(a.to(), b.to()); i < Math.max(a.from(), b.from()); i++) {
            if (scene.word(i).equals("and") || scene.word(i).equals("as")) {
                return true;
            }
        }
        return false;
    }

    private static boolean joined(Scene scene, Spot a, Spot b) {
        if (b.from() <= a.to()) {
            return true;
        }
        boolean mark = false;
        for (int i = a.to(); i < b.from(); i++) {
            if (!BETWEEN_LISTED.contains(scene.word(i)) && !scene.tokens().get(i).isCapitalised() && !isNumber(scene, i)) {
                return false;
            }
            mark |= scene.word(i).equals(",") || scene.word(i).equals("and") || scene.word(i).equals("or") || scene.word(i).equals("to") || scene.word(i).equals("&");
        }
        return mark || scene.word(a.to()).equals("in") || scene.word(a.to()).equals("of");
    }

    /** "Region of Timbuktu" after a place says what it lies in. */
    private static boolean isContainer(Scene scene, Spot s) {
        return scene.word(s.from() - 1).equals("of") && Set.of("region", "province", "governorate", "district", "state", "county", "department").contains(scene.word(s.from() - 2))
                && scene.word(s.from() - 3).equals(",");
    }

    private static boolean isNumber(Scene scene, int i) {
        return scene.tokens().get(i).isNumber() || Set.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "waters").contains(scene.word(i));
    }

    /** Whether the first is a wider unit with the second in it. */
    boolean holds(Place wide, Place fine) {
        if (wide.precision().compareTo(fine.precision()) <= 0 || wide.position() == null || fine.position() == null) {
            return false;
        }
        if (wide.precision() == Precision.COUNTRY) {
            return wide.countryCode().equals(fine.countryCode());
        }
        if (!wide.areaId().isEmpty()) {
            return gazetteer.contains(wide.areaId(), fine.position());
        }
        return wide.position().distanceM(fine.position()) <= Math.max(wide.radiusM(), wide.precision() == Precision.CITY ? 12_000 : 30_000);
    }
}

package conflictmap.extract.events;

import conflictmap.extract.events.Scene.Spot;
import conflictmap.extract.places.MentionKind;
import conflictmap.gazetteer.Gazetteer;
import conflictmap.model.Place;
import conflictmap.model.Precision;
import conflictmap.model.Toponym;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Places told together: lists, what lies in what, and names that no table knows beside names that one does. */
final class PlaceLists {
    private static final Set<String> BETWEEN_LISTED = Set.of(
            ",", "and", "or", "&", "as", "well", "also", "then", "in", "at", "on", "over", "near", "the", "of", "both", "to", "around",
            "against", "town", "towns", "city", "village", "villages", "regions", "region", "oblast", "oblasts", "province", "provinces",
            "districts", "district", "areas", "area", "its", "neighbour", "towards", "toward", "down", "far", "outskirts", "including", "above", "outside", "cities", "settlements");
    private static final int MAX_BRACKETS = 8;
    private static final Set<String> NAMELY = Set.of("–", "—", ":", "including", "namely");
    private static final Set<String> ASIDE_PREPOSITIONS = Set.of("of", "at", "near", "outside", "off", "above");
    /** How far "west of" or "near" may reach where no distance is told, in metres. */
    private static final double BESIDE_RADIUS_M = 20_000;
    private static final Set<String> BESIDE = Set.of("of", "near", "outside", "off", "around", "on", "above", "in", "at");

    private final Gazetteer gazetteer;

    PlaceLists(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The first place of each part of a list that follows the trigger. */
    static List<Place> everyPlaceAfter(Scene scene, Trigger t) {
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
    List<Place> named(Scene scene, Spot wide) {
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
            boolean aside = head && !places.isEmpty() && ASIDE_PREPOSITIONS.contains(PlaceChooser.preposition(scene, s)) && !scene.word(s.from() - 1).equals("and");
            if (head && !aside && scene.crossing(mark, s.from()) < 9) {
                places.add(s.mention().place());
            }
        }
        return places;
    }

    /** "Bouday, west of Baalbek" tells of Bouday: the mention that a way from another place is said of, else itself. */
    static Spot headOf(Scene scene, Spot way) {
        return PlaceChooser.isAside(scene, way) ? scene.mentions().stream().filter(o -> o.to() < way.from() && way.from() - o.to() <= 3
                && o.mention().kind() != MentionKind.DEMONYM).reduce((a, b) -> b).orElse(way) : way;
    }

    /** The place with those listed beside it; of a place and the one that holds it, only the finer. */
    List<Place> listed(Scene scene, Spot best, Trigger t) {
        List<Spot> run = new ArrayList<>();
        run.add(best);
        int index = scene.mentions().indexOf(best);
        for (int i = index + 1; i < scene.mentions().size() && joined(scene, run.getLast(), scene.mentions().get(i)); i++) {
            run.add(scene.mentions().get(i));
        }
        for (int i = index - 1; i >= 0 && joined(scene, scene.mentions().get(i), run.getFirst()) && scene.mentions().get(i).from() >= Math.min(t.from(), best.from()) - 30; i--) {
            Spot before = scene.mentions().get(i);
            if (PlaceChooser.isSubject(scene, before, t, PlaceChooser.preposition(scene, before))) {
                break;
            }
            run.addFirst(before);
        }
        List<Place> places = new ArrayList<>();
        for (Spot s : run) {
            boolean holder = run.stream().anyMatch(o -> o != s && (holds(s.mention().place(), o.mention().place()) || isUnknownWithin(o, s)) && !hasAnd(scene, s, o));
            Place place = s.mention().place();
            boolean aside = s != run.getFirst() && isLocator(scene, run.get(run.indexOf(s) - 1), s);
            if (s == best || !holder && !aside && s.mention().kind() != MentionKind.DEMONYM && s.mention().role() != Toponym.Role.ACTOR && !PlaceChooser.isModifier(scene, s)
                    && !(s.mention().kind() == MentionKind.OFFSET && PlaceChooser.isAside(scene, s)) && !isContainer(scene, s)) {
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

    /** "Kiryat Bialik, near Haifa", "Haret Hreik, in Beirut's southern suburbs", "Djibo in Burkina Faso": the second says where the first is. */
    private static boolean isLocator(Scene scene, Spot first, Spot second) {
        List<String> between = scene.words().subList(first.to(), Math.max(first.to(), second.from()));
        boolean comma = !between.isEmpty() && between.getFirst().equals(",");
        List<String> words = comma ? between.subList(1, between.size()) : between;
        if (words.isEmpty() || words.contains("and") || words.contains("or") || words.contains(",")) {
            return false;
        }
        if (BESIDE.contains(words.getFirst())) {
            return true;
        }
        if (!words.getFirst().equals("in")) {
            return false;
        }
        Place a = first.mention().place();
        Place b = second.mention().place();
        boolean wider = b.precision().compareTo(a.precision()) > 0 && b.precision() != Precision.UNKNOWN;
        return !comma || wider || a.position() != null && b.position() != null && a.position().distanceM(b.position()) <= Math.max(b.radiusM(), 12_000);
    }

    /** "Region of Timbuktu" after a place says what it lies in. */
    private static boolean isContainer(Scene scene, Spot s) {
        return scene.word(s.from() - 1).equals("of") && Set.of("region", "province", "governorate", "district", "state", "county", "department").contains(scene.word(s.from() - 2))
                && scene.word(s.from() - 3).equals(",");
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
            boolean told = s.mention().kind() == MentionKind.OFFSET || BESIDE.contains(PlaceChooser.preposition(scene, s));
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

    static boolean joined(Scene scene, Spot a, Spot b) {
        if (b.from() <= a.to()) {
            return true;
        }
        boolean mark = false;
        for (int i = afterBrackets(scene, a.to()); i < b.from(); i++) {
            if (!BETWEEN_LISTED.contains(scene.word(i)) && !scene.tokens().get(i).isCapitalised() && !isNumber(scene, i)) {
                return false;
            }
            mark |= scene.word(i).equals(",") || scene.word(i).equals("and") || scene.word(i).equals("or") || scene.word(i).equals("to") || scene.word(i).equals("&");
        }
        return mark || scene.word(a.to()).equals("in") || scene.word(a.to()).equals("of");
    }

    /** The token after what stands in brackets from a token on, "(two dead)"; the token itself where no bracket opens. */
    private static int afterBrackets(Scene scene, int from) {
        int i = from;
        while (scene.word(from).equals("(") && i < Math.min(from + MAX_BRACKETS, scene.words().size())) {
            if (scene.word(i++).equals(")")) {
                return i;
            }
        }
        return from;
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

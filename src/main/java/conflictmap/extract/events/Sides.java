package conflictmap.extract.events;

import conflictmap.extract.events.Actors.Named;
import conflictmap.extract.events.Actors.War;
import conflictmap.extract.rules.Rule;
import conflictmap.model.EventType;
import conflictmap.model.Place;
import conflictmap.model.Precision;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who fights whom in a report: the sides that it names most, and what follows from where something happened. */
final class Sides {
    private static final Set<String> SPEECH = Set.of(
            "said", "says", "say", "told", "reported", "reports", "announced", "claimed", "claims", "confirmed", "wrote", "stated",
            "added", "according", "acknowledged", "called", "calls", "denied", "denies", "warned");

    private static final Pattern SEA = Pattern.compile("(?i)\\b(?:nm|nautical|sea|gulf|strait|ocean|bab el-mandeb|bab al-mandab)\\b");
    private static final Set<String> ENEMY = Set.of("enemy", "enemy's", "aggressor", "occupiers", "occupier", "invaders", "invader", "adversary");
    /** What the enemy has that is struck. */
    private static final Set<String> OBJECT = Set.of(
            "positions", "personnel", "manpower", "concentrations", "concentration", "equipment", "depots", "depot", "command", "column", "columns", "targets", "soldiers", "infantry",
            "headquarters", "ammunition", "logistics", "warehouse", "warehouses", "dugouts", "control", "losses", "units", "base", "bases", "strongholds", "facilities");
    private static final Set<String> WEAPONS = Set.of("drone", "drones", "missile", "missiles", "artillery", "shelling", "fire", "aircraft", "aviation", "uav", "uavs", "attack", "strike", "strikes", "bombs", "fpv", "rockets", "mortars");
    /** Weapons that nobody is seen to fire. */
    private static final Set<String> UNSIGNED = Set.of("roadside", "ied", "ieds", "mine", "mines", "landmine", "landmines", "improvised");
    private static final Set<String> STATE_ARMS = Set.of("army", "military");
    private static final Set<String> STATE_AIRCRAFT = Set.of(
            "warplane", "warplanes", "jet", "jets", "aircraft", "helicopter", "helicopters", "airstrike", "airstrikes", "air", "bombing", "gunship", "plane", "planes");

    private final Map<String, Integer> named = new HashMap<>();
    private final List<War> wars;
    private final UnaryOperator<String> countryName;

    /** @param countryName name of a country by its ISO code; empty where there is none */
    Sides(Actors actors, List<Scene> scenes, int year, UnaryOperator<String> countryName) {
        this.wars = actors.wars(year);
        this.countryName = countryName;
        for (Scene scene : scenes) {
            for (Named n : actors.in(scene)) {
                if (n.actor().isParty()) {
                    named.merge(n.actor().side(), 1, Integer::sum);
                }
            }
            for (Scene.Spot s : scene.mentions()) {
                named.merge("@" + s.mention().place().countryCode(), 1, Integer::sum);
            }
        }
    }

    private int count(String side, String home) {
        return 2 * named.getOrDefault(side, 0) + (named.getOrDefault("@" + home, 0) > 0 ? 1 : 0);
    }

    /** The side most likely to have struck a place; empty where none follows. */
    String attackerOf(Place place) {
        String best = "";
        int most = 0;
        for (War w : wars) {
            boolean atB = w.homeB().equals(place.countryCode());
            boolean atA = w.homeA().equals(place.countryCode());
            if (atA == atB) {
                continue;
            }
            int weight = 1 + Math.min(count(w.sideA(), w.homeA()), 3) * count(w.sideB(), w.homeB()) + 3 * (atB ? count(w.sideA(), w.homeA()) : count(w.sideB(), w.homeB()));
            if (weight > most) {
                most = weight;
                best = atB ? w.sideA() : w.sideB();
            }
        }
        return best;
    }

    /** The side at home where something happened; empty where none of the report's sides is. */
    String defenderOf(Place place) {
        String best = "";
        int most = 0;
        for (War w : wars) {
            if (w.homeA().equals(place.countryCode()) && count(w.sideA(), w.homeA()) > most) {
                most = count(w.sideA(), w.homeA());
                best = w.sideA();
            }
            if (w.homeB().equals(place.countryCode()) && count(w.sideB(), w.homeB()) > most) {
                most = count(w.sideB(), w.homeB());
                best = w.sideB();
            }
        }
        return best;
    }

    /** The side whose country the report names most, places in it counted; empty where it names none of those at war. */
    String mostAtHome() {
        String best = "";
        int most = 0;
        for (War w : wars) {
            int a = named.getOrDefault("@" + w.homeA(), 0);
            int b = named.getOrDefault("@" + w.homeB(), 0);
            if (a > most) {
                most = a;
                best = w.sideA();
            }
            if (b > most && !w.homeA().equals(w.homeB())) {
                most = b;
                best = w.sideB();
            }
        }
        return best;
    }

    /** ISO code of the country that a side fights from; empty where it is in no war of the time. */
    String homeOf(String side) {
        for (War w : wars) {
            if (w.sideA().equals(side)) {
                return w.homeA();
            }
            if (w.sideB().equals(side)) {
                return w.homeB();
            }
        }
        return "";
    }

    /** The side that the sentence itself names as doing it; empty where it names none. */
    String teller(Scene scene, Trigger t, Place place, List<Named> actors) {
        return told(scene, t, actors, place, t.rule().type());
    }

    /** The enemy of a side that the report names most; empty where it names none. */
    String enemyOf(String side) {
        String best = "";
        int most = -1;
        for (War w : wars) {
            String enemy = w.sideA().equals(side) ? w.sideB() : w.sideB().equals(side) ? w.sideA() : "";
            String home = w.sideA().equals(side) ? w.homeB() : w.homeA();
            if (!enemy.isEmpty() && count(enemy, home) > most) {
                most = count(enemy, home);
                best = enemy;
            }
        }
        return best;
    }

    /**
     * Who did it and to whom: as the sentence tells, else as follows from the place.
     *
     * @param own the side whose communiqué the report is; empty where it is nobody's
     */
    String[] of(Scene scene, Trigger t, Place place, List<Named> actors, String own) {
        EventType type = t.rule().type();
        if (type == EventType.ALERT || type == EventType.EXPLOSION) {
            return new String[] {"", ""};
        }
        String told = told(scene, t, actors, place, type);
        boolean sea = SEA.matcher(place.name()).find();
        String attacker = sea ? defenderOf(place) : attackerOf(place);
        String defender = sea ? "" : defenderOf(place);
        String spoken = spoken(scene, t, own);
        if (!spoken.isEmpty() && (type == EventType.STRIKE || type == EventType.LAUNCH)) {
            return new String[] {spoken, enemyOf(spoken)};
        }
        War civil = civilWarAt(place);
        if (civil != null && (told.isEmpty() || attacker.isEmpty() && told.equals(civil.sideB()) && (type == EventType.INTERCEPTION || type == EventType.AIR_DEFENCE))) {
            String side = inCivilWar(civil, scene, t);
            return new String[] {side, enemyOf(side)};
        }
        String actor = switch (type) {
            case STRIKE, LAUNCH -> told.isEmpty() || told.equals(defender) && !attacker.isEmpty() && !isDoer(scene, t, actors, told) ? attacker : told;
            case INTERCEPTION, AIR_DEFENCE -> told.isEmpty() || told.equals(attacker) && !isDoer(scene, t, actors, told)
                    ? defender.isEmpty() && !sea ? place.precision() == Precision.UNKNOWN ? "" : countryName.apply(place.countryCode()) : defender : told;
            case GROUND_CLASH -> t.rule().is(Rule.Flag.DEFENDER) && !told.isEmpty() && !enemyOf(told).isEmpty() && !told.equals(attacker) ? enemyOf(told)
                    : told.isEmpty() ? attacker : told;
            case ALERT, EXPLOSION -> "";
        };
        return new String[] {actor, actor.isEmpty() ? "" : enemyOf(actor)};
    }

    /** The war within a country that the report speaks of; null where it speaks of none. */
    private @Nullable War civilWarAt(Place place) {
        War best = null;
        int most = 0;
        for (War w : wars) {
            int n = count(w.sideA(), w.homeA()) + 2 * named.getOrDefault(w.sideB(), 0);
            if (w.homeA().equals(w.homeB()) && w.homeA().equals(place.countryCode()) && n > most) {
                most = n;
                best = w;
            }
        }
        return best;
    }

    /** Within a country the state has the aircraft and the air defences; an attack that tells no more is the other side's. */
    private static String inCivilWar(War war, Scene scene, Trigger t) {
        EventType type = t.rule().type();
        if (scene.words().stream().anyMatch(UNSIGNED::contains)) {
            return "";
        }
        boolean state = type == EventType.INTERCEPTION || type == EventType.AIR_DEFENCE
                || type == EventType.STRIKE && (scene.words().stream().anyMatch(STATE_AIRCRAFT::contains)
                        || scene.words().subList(0, t.to()).stream().anyMatch(STATE_ARMS::contains));
        return state ? war.sideA() : war.sideB();
    }

    /** Whom a communiqué means by "the enemy" or "our forces": the enemy struck is struck by its own side; empty where it says neither. */
    private String spoken(Scene scene, Trigger t, String own) {
        if (own.isEmpty()) {
            return "";
        }
        int from = scene.clauseFrom(t.matchFrom());
        int to = scene.clauseTo(t.to() - 1);
        for (int i = from; i < to; i++) {
            boolean by = scene.word(i - 1).equals("by") || scene.word(i - 1).equals("the") && scene.word(i - 2).equals("by");
            if (ENEMY.contains(scene.word(i))) {
                boolean subject = i < t.from() && !OBJECT.contains(scene.word(i + 1)) || by || i < t.from() && WEAPONS.contains(scene.word(i + 1));
                return subject ? enemyOf(own) : own;
            }
        }
        return "";
    }

    private String told(Scene scene, Trigger t, List<Named> actors, Place place, EventType type) {
        Named by = by(scene, t, actors);
        if (by != null) {
            return by.actor().side();
        }
        boolean defence = type == EventType.INTERCEPTION || type == EventType.AIR_DEFENCE;
        Named best = null;
        double most = -9;
        for (Named n : actors) {
            if (!n.actor().isParty() || n.from() >= t.from() || isSpeaker(scene, n)) {
                continue;
            }
            boolean inPhrase = Set.of("in", "at", "on", "over", "near", "of", "against", "from", "across", "to", "between").contains(scene.word(n.from() - 1))
                    || Set.of("in", "at", "on", "over", "against", "across").contains(scene.word(n.from() - 2)) && scene.word(n.from() - 1).equals("the");
            double score = -(t.from() - n.to()) * 0.4 - scene.crossing(n.to() - 1, t.from()) - (inPhrase ? scene.word(n.from() - 1).equals("from") ? 6 : 12 : 0);
            boolean home = n.actor().side().equals(defenderOf(place));
            score += home == defence ? 2 : type == EventType.GROUND_CLASH ? 0 : -4;
            if (score > most) {
                most = score;
                best = n;
            }
        }
        return best == null ? "" : best.actor().side();
    }

    /** The actor after "by" that follows the trigger, if there is one. */
    private static @Nullable Named by(Scene scene, Trigger t, List<Named> actors) {
        for (Named n : actors) {
            boolean by = scene.word(n.from() - 1).equals("by") || scene.word(n.from() - 2).equals("by");
            if (by && n.from() >= t.to() && n.actor().isParty() && scene.crossing(t.to() - 1, n.from()) < Clauses.CLAUSE && !isSpeaker(scene, n)) {
                return n;
            }
        }
        return null;
    }

    /** Whether a side stands as the subject right before the trigger: "the Russian navy destroyed". */
    private static boolean isDoer(Scene scene, Trigger t, List<Named> actors, String side) {
        return actors.stream().anyMatch(n -> n.actor().side().equals(side) && n.to() <= t.from() && t.from() - n.to() <= 3
                && scene.crossing(n.to() - 1, t.from()) < 1 && !Set.of("of", "from", "by", "against", "in").contains(scene.word(n.from() - 1)));
    }

    private static boolean isSpeaker(Scene scene, Named n) {
        for (int i = n.to(); i < Math.min(n.to() + 4, scene.words().size()); i++) {
            if (scene.cuts()[i] >= Clauses.CLAUSE) {
                break;
            }
            if (SPEECH.contains(scene.word(i))) {
                return true;
            }
        }
        return scene.word(n.from() - 1).equals("to") && scene.word(n.from() - 2).equals("according")
                || scene.word(n.from() - 2).equals("to") && scene.word(n.from() - 3).equals("according");
    }
}

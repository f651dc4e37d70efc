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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who fights whom in a report: the sides that it names most, and what follows from where something happened. */
final class Sides {
    private static final Pattern SEA = Pattern.compile("(?i)\\b(?:nm|nautical|sea|gulf|strait|ocean|bab el-mandeb|bab al-mandab)\\b");

    /** Weapons that nobody is seen to fire. */
    private static final Set<String> UNSIGNED = Set.of("roadside", "ied", "ieds", "mine", "mines", "landmine", "landmines", "improvised");
    private static final Set<String> STATE_ARMS = Set.of("army", "military", "junta", "navy", "regime", "government");
    private static final Set<String> STATE_AIRCRAFT = Set.of(
            "warplane", "warplanes", "jet", "jets", "aircraft", "helicopter", "helicopters", "airstrike", "airstrikes", "bombing", "bombed", "gunship", "gunships", "plane", "planes",
            "sukhoi", "sukhois", "mig", "migs", "antonov", "antonovs", "aerial", "paraglider", "paragliders", "paramotor", "paramotors", "gyrocopter", "gyrocopters");
    private static final Set<String> AFTER_AIR = Set.of("strike", "strikes", "raid", "raids", "force", "attack", "attacks", "bombardment");
    private static final Set<String> VESSELS = Set.of(
            "vessel", "vessels", "ship", "ships", "tanker", "tankers", "bulker", "bulkers", "carrier", "freighter", "merchantman", "crew", "hull", "merchant", "seafarers", "skiffs");

    private final Map<String, Integer> named = new HashMap<>();
    private final List<War> wars;
    private final Actors actors;
    private final int year;

    Sides(Actors actors, List<Scene> scenes, int year) {
        this.wars = actors.wars(year);
        this.actors = actors;
        this.year = year;
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
        String holder = actors.holderOf(place, year);
        String best = "";
        int most = 0;
        for (War w : wars) {
            boolean atB = w.homeB().equals(holder);
            boolean atA = w.homeA().equals(holder);
            if (atA == atB || atB && !isLikely(w)) {
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

    /** Whether a report speaks of a war: one against a group in a country that is at war itself it must name. */
    private boolean isLikely(War war) {
        String state = actors.countryName(war.homeB());
        boolean stateAtWar = wars.stream().anyMatch(w -> w.sideA().equals(state) || w.sideB().equals(state));
        return war.sideB().equals(state) || !stateAtWar || named.getOrDefault(war.sideB(), 0) > 0;
    }

    /** The side at home where something happened; empty where none of the report's sides is. */
    String defenderOf(Place place) {
        String holder = actors.holderOf(place, year);
        String best = "";
        int most = 0;
        for (War w : wars) {
            if (w.homeA().equals(holder) && count(w.sideA(), w.homeA()) > most) {
                most = count(w.sideA(), w.homeA());
                best = w.sideA();
            }
            if (w.homeB().equals(holder) && count(w.sideB(), w.homeB()) > most) {
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
        return Doers.told(scene, t, actors, defenderOf(place));
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

    /** Who did it and to whom: as the sentence tells, else as follows from the place. */
    String[] of(Scene scene, Trigger t, Place place, List<Named> actors) {
        EventType type = t.rule().type();
        if (type == EventType.ALERT || type == EventType.EXPLOSION) {
            return new String[] {"", ""};
        }
        String actor = type == EventType.GROUND_CLASH ? fighter(scene, t, place, actors) : shooter(scene, t, place, actors);
        return new String[] {actor, actor.isEmpty() || actor.contains("; ") ? "" : enemyOf(actor)};
    }

    private String fighter(Scene scene, Trigger t, Place place, List<Named> actors) {
        String both = Doers.between(scene, t, actors);
        String owner = Doers.attackOwner(scene, t, actors);
        if (!both.isEmpty() || !owner.isEmpty()) {
            return both.isEmpty() ? owner : both;
        }
        String told = teller(scene, t, place, actors);
        String attacker = attackerOf(place);
        War civil = civilWarAt(place);
        if (civil != null && told.isEmpty()) {
            return inCivilWar(civil, scene, t);
        }
        return t.rule().is(Rule.Flag.DEFENDER) && !told.isEmpty() && !enemyOf(told).isEmpty() && !told.equals(attacker) ? enemyOf(told) : told.isEmpty() ? attacker : told;
    }

    private String shooter(Scene scene, Trigger t, Place place, List<Named> actors) {
        EventType type = t.rule().type();
        boolean defence = type == EventType.INTERCEPTION || type == EventType.AIR_DEFENCE;
        String told = teller(scene, t, place, actors);
        String victim = defence ? "" : Doers.victim(scene, t, actors);
        boolean sea = SEA.matcher(place.name()).find();
        String attacker = sea ? defenderOf(place) : attackerOf(place);
        String defender = sea ? "" : defenderOf(place);
        War civil = civilWarAt(place);
        if (!victim.isEmpty() && !enemyOf(victim).isEmpty() && (told.isEmpty() || told.equals(victim))) {
            return enemyOf(victim);
        }
        if (civil != null && (told.isEmpty() || attacker.isEmpty() && told.equals(civil.sideB()) && defence)) {
            return inCivilWar(civil, scene, t);
        }
        if (defence) {
            boolean foreign = told.isEmpty() || told.equals(attacker) && !defender.isEmpty() && !Doers.isDoer(scene, t, actors, told);
            return !foreign ? told : defender.isEmpty() ? ownerOf(place) : defender;
        }
        if (told.isEmpty() && scene.words().stream().anyMatch(VESSELS::contains) && !raiderAt(place).isEmpty()) {
            return raiderAt(place);
        }
        boolean own = told.equals(defender) && !attacker.isEmpty() && !Doers.isDoer(scene, t, actors, told) && !(told.equals(enemyOf(victim)) && !victim.isEmpty());
        return told.isEmpty() || own ? attacker : told;
    }

    /** The country of a place that is in no war of the time: it defends its own sky. */
    private String ownerOf(Place place) {
        return place.precision() == Precision.REGION || place.precision() == Precision.UNKNOWN || SEA.matcher(place.name()).find() ? "" : actors.countryName(actors.holderOf(place, year));
    }

    /** A militia that fires at ships from its coast: that of the place, at sea the one that the report names most; empty where there is none. */
    private String raiderAt(Place place) {
        String best = "";
        int most = 0;
        for (War w : wars) {
            boolean militia = !w.sideB().equals(actors.countryName(w.homeB()));
            int n = named.getOrDefault(w.sideB(), 0) + (place.countryCode().equals(w.homeB()) ? 1 : 0);
            if (militia && n > most && (place.countryCode().isEmpty() || place.countryCode().equals(w.homeB()))) {
                most = n;
                best = w.sideB();
            }
        }
        return best;
    }

    /** The war within a country that the report speaks of, more than of a war with others; null where it speaks of none. */
    private @Nullable War civilWarAt(Place place) {
        int foreign = named.getOrDefault(attackerOf(place), 0);
        War best = null;
        int most = 0;
        for (War w : wars) {
            if (!w.homeA().equals(w.homeB()) || !w.homeA().equals(place.countryCode())) {
                continue;
            }
            int rebels = named.getOrDefault(w.sideB(), 0);
            boolean rules = w.sideA().equals(actors.countryName(w.homeA())) || named.getOrDefault(w.sideA(), 0) > 0;
            int n = count(w.sideA(), w.homeA()) + 2 * rebels;
            if (rules && (rebels > foreign || foreign == 0) && n > most) {
                most = n;
                best = w;
            }
        }
        return best;
    }

    /** The rebels of a war; empty where the country has several and the report names none of them. */
    private String rebelsOf(War war) {
        boolean only = wars.stream().filter(w -> w.homeA().equals(war.homeA()) && w.homeB().equals(war.homeA())).count() == 1;
        return only || named.getOrDefault(war.sideB(), 0) > 0 ? war.sideB() : "";
    }

    /** Within a country the state has the aircraft and the air defences; an attack that tells no more is the other side's. */
    private String inCivilWar(War war, Scene scene, Trigger t) {
        EventType type = t.rule().type();
        if (scene.words().stream().anyMatch(UNSIGNED::contains)) {
            return "";
        }
        boolean state = type == EventType.INTERCEPTION || type == EventType.AIR_DEFENCE
                || type == EventType.STRIKE && (hasAircraft(scene)
                        || scene.words().subList(0, t.to()).stream().anyMatch(STATE_ARMS::contains));
        return state ? war.sideA() : rebelsOf(war);
    }

    private static boolean hasAircraft(Scene scene) {
        for (int i = 0; i < scene.words().size(); i++) {
            if (STATE_AIRCRAFT.contains(scene.word(i)) || scene.word(i).equals("air") && AFTER_AIR.contains(scene.word(i + 1))) {
                return true;
            }
        }
        return false;
    }
}

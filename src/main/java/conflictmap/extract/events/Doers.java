package conflictmap.extract.events;

import conflictmap.extract.events.Actors.Named;
import conflictmap.model.EventType;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which of the sides that a sentence names does what its trigger tells, and which suffers it. */
final class Doers {
    private static final Set<String> SPEECH = Set.of(
            "said", "says", "say", "told", "reported", "reports", "announced", "claimed", "claims", "confirmed", "wrote", "stated",
            "added", "according", "acknowledged", "called", "calls", "denied", "denies", "warned", "declares", "declared", "admitted");
    private static final Set<String> SELF = Set.of("it", "they", "its", "their", "we", "our");
    private static final Set<String> WITHIN = Set.of("in", "at", "on", "over", "near", "of", "against", "from", "across", "to", "between", "for");
    private static final Set<String> FAR_WITHIN = Set.of("in", "at", "on", "over", "against", "across", "from", "near");
    private static final Set<String> BLAMED = Set.of("attributed", "blamed", "ascribed");
    private static final Set<String> ATTACK = Set.of(
            "attack", "attacks", "assault", "assaults", "offensive", "advance", "attempt", "attempts", "column", "columns", "raid", "raids", "push", "incursion", "counterattack",
            "infiltration", "ambush", "sabotage", "landing");
    private static final Set<String> TARGETS = Set.of(
            "positions", "position", "troops", "forces", "fighters", "column", "columns", "convoy", "convoys", "personnel", "manpower", "headquarters", "command", "depot", "depots",
            "ammunition", "supply", "camp", "camps", "base", "bases", "launcher", "launchers", "vehicles", "equipment", "stronghold", "strongholds", "targets", "commander", "commanders",
            "gathering", "gatherings", "units", "unit", "storage", "hideout", "hideouts", "militants", "soldiers", "warehouse", "warehouses", "infrastructure", "post", "posts");
    private static final Set<String> AIMED = Set.of("on", "against", "at", "of", "hit", "struck", "bombed", "targeted", "targeting", "the", "hitting", "destroyed", "pounded", "strike", "raided");
    private static final double LEAST = -9;

    private Doers() {}

    /**
     * The side that the sentence itself names as doing it; empty where it names none.
     *
     * @param defender the side at home where it happened
     */
    static String told(Scene scene, Trigger t, List<Named> actors, String defender) {
        Named by = by(scene, t, actors);
        if (by != null) {
            return by.actor().side();
        }
        EventType type = t.rule().type();
        boolean defence = type == EventType.INTERCEPTION || type == EventType.AIR_DEFENCE;
        Named best = null;
        double most = LEAST;
        for (Named n : actors) {
            if (!n.actor().isParty() || n.from() >= t.from() || isSpeaker(scene, n) && !speaksOfItself(scene, n)) {
                continue;
            }
            boolean inPhrase = WITHIN.contains(scene.word(n.from() - 1)) || FAR_WITHIN.contains(scene.word(n.from() - 2)) && scene.word(n.from() - 1).equals("the");
            if (inPhrase && isBareCountry(scene, n)) {
                continue;
            }
            double score = -(t.from() - n.to()) * 0.4 - scene.crossing(n.to() - 1, t.from()) - (inPhrase ? 6 : 0);
            boolean home = n.actor().side().equals(defender);
            score += home == defence ? 2 : type == EventType.GROUND_CLASH ? 0 : -4;
            if (score > most) {
                most = score;
                best = n;
            }
        }
        return best == null ? "" : best.actor().side();
    }

    /** "Near Eritrea": a country that is only a place here. */
    private static boolean isBareCountry(Scene scene, Named n) {
        return scene.mentions().stream().anyMatch(s -> s.from() == n.from() && s.to() == n.to() && s.mention().isToponym()) && !scene.word(n.to()).equals("'s");
    }

    /** The actor after "by", "attributed to", "blamed on" that follows the trigger, if there is one. */
    private static @Nullable Named by(Scene scene, Trigger t, List<Named> actors) {
        for (Named n : actors) {
            int before = scene.word(n.from() - 1).equals("the") ? n.from() - 2 : n.from() - 1;
            boolean by = scene.word(before).equals("by") || scene.word(before - 1).equals("by");
            boolean blamed = BLAMED.contains(scene.word(before - 1)) && (scene.word(before).equals("to") || scene.word(before).equals("on"));
            if (n.from() >= t.to() && n.actor().isParty() && !isSpeaker(scene, n) && (by && scene.crossing(t.to() - 1, n.from()) < Clauses.CLAUSE || blamed)) {
                return n;
            }
        }
        return null;
    }

    /** Whether a side stands as the subject right before the trigger: "the Russian navy destroyed". */
    static boolean isDoer(Scene scene, Trigger t, List<Named> actors, String side) {
        return actors.stream().anyMatch(n -> n.actor().side().equals(side) && n.to() <= t.from() && t.from() - n.to() <= 3
                && scene.crossing(n.to() - 1, t.from()) < 1 && !Set.of("of", "from", "by", "against", "in").contains(scene.word(n.from() - 1)));
    }

    /** The side whose men or things are hit: "bombed RSF supply columns", "strikes on enemy personnel"; empty where none is told. */
    static String victim(Scene scene, Trigger t, List<Named> actors) {
        for (Named n : actors) {
            boolean object = TARGETS.contains(scene.word(n.to())) || TARGETS.contains(scene.word(n.to() + 1)) && !scene.word(n.to()).equals("from");
            boolean after = n.from() >= t.to() && n.from() - t.to() <= 7 && scene.crossing(t.to() - 1, n.from()) < Clauses.CLAUSE;
            boolean aimed = n.from() == t.to() || AIMED.contains(scene.word(n.from() - 1)) || AIMED.contains(scene.word(n.from() - 2));
            if (n.actor().isParty() && object && after && aimed) {
                return n.actor().side();
            }
        }
        return "";
    }

    /** The side that an attack is said to be of: "beat off an RSF ground attack", "an assault by the insurgents"; empty where it is not said. */
    static String attackOwner(Scene scene, Trigger t, List<Named> actors) {
        for (Named n : actors) {
            boolean near = scene.crossing(Math.min(t.to() - 1, n.from()), Math.max(t.from(), n.from())) < Clauses.CLAUSE;
            boolean owns = ATTACK.contains(scene.word(n.to())) || ATTACK.contains(scene.word(n.to() + 1)) && !WITHIN.contains(scene.word(n.to()));
            boolean by = scene.word(n.from() - 1).equals("by") && (ATTACK.contains(scene.word(n.from() - 2)) || ATTACK.contains(scene.word(n.from() - 3)));
            if (n.actor().isParty() && near && (owns || by)) {
                return n.actor().side();
            }
        }
        return "";
    }

    /** Both sides of a fight that is told as mutual: "between A and B"; empty where it is not. */
    static String between(Scene scene, Trigger t, List<Named> actors) {
        List<Named> after = actors.stream().filter(n -> n.actor().isParty() && n.from() >= t.to()).toList();
        for (int i = 0; i + 1 < after.size(); i++) {
            Named a = after.get(i);
            Named b = after.get(i + 1);
            boolean between = scene.word(a.from() - 1).equals("between") || scene.word(a.from() - 2).equals("between");
            boolean and = b.from() - a.to() <= 4 && scene.words().subList(a.to(), b.from()).contains("and");
            if (between && and && !a.actor().side().equals(b.actor().side())) {
                return a.actor().side() + "; " + b.actor().side();
            }
        }
        return "";
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

    /** "Hezbollah said it had fired", "the army said its air defences": the speaker is the one who did it. */
    private static boolean speaksOfItself(Scene scene, Named n) {
        for (int i = n.to(); i < Math.min(n.to() + 5, scene.words().size()); i++) {
            if (SPEECH.contains(scene.word(i))) {
                return SELF.contains(scene.word(i + 1)) || scene.word(i + 1).equals("that") && SELF.contains(scene.word(i + 2));
            }
        }
        return false;
    }
}

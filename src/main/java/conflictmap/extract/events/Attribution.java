package conflictmap.extract.events;

import conflictmap.extract.events.Actors.Named;
import conflictmap.model.Status;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who says so, and what that makes of it.
 *
 * @param source who says so; empty where the report says it in its own voice
 * @param status how far it is agreed upon
 */
record Attribution(String source, Status status) {
    private static final Set<String> VERBS = Set.of(
            "said", "says", "say", "told", "tell", "tells", "reported", "reports", "report", "announced", "announces", "claimed", "claims",
            "claim", "confirmed", "confirms", "wrote", "writes", "stated", "states", "added", "adds", "acknowledged", "posted", "declared", "declares",
            "insists", "insisted", "put", "puts", "admits", "admitted", "points", "recalled", "logged", "warned", "described", "noted", "speak", "speaks", "recorded", "records",
            "indicated", "stresses", "stressed", "clarified", "counters", "countered", "maintains", "asserted", "asserts", "briefs", "briefed", "estimates", "estimated",
            "showed", "shows", "calls", "promises", "boasted", "bragged", "alleged", "alleges", "informed", "informs", "published");
    private static final Set<String> INVERTED = Set.of("said", "says", "reported", "reports", "announced", "told", "wrote", "writes", "stated", "confirmed", "added");
    private static final Set<String> BEING = Set.of("was", "were", "been", "is", "are", "being");
    private static final Set<String> DENIALS = Set.of("denied", "denies", "deny", "rejects", "rejected", "fabrication", "refuted", "dismissed", "disputes");

    /** Those who belong to no side. */
    private static final Set<String> NEUTRAL = Set.of(
            "residents", "resident", "witnesses", "witness", "eyewitnesses", "villagers", "villager", "doctors", "doctor", "medics", "medic", "survivors", "survivor", "police",
            "neighbours", "neighbors", "correspondents", "correspondent", "volunteers", "sources", "lawmaker", "teacher", "rescuers", "hospital", "hospitals", "families",
            "operator", "leaders", "elders", "elder", "monitors", "monitor", "reporters", "reporter", "journalists", "locals", "activists", "activist", "nurse", "farmers", "mayor",
            "observatory", "network", "group", "groups", "agency", "media", "newspaper", "website", "websites", "footage", "images", "imagery", "pictures", "company",
            "firm", "union", "prosecutors", "prosecutor", "workers", "brigades", "service", "services", "mission", "embassy", "director", "priest", "bishop", "parish", "trader",
            "driver", "drivers", "captain", "committee", "association", "society", "crescent", "cross", "ambulance", "authorities", "researchers", "analysts", "channels", "broadcaster");
    /** Those who speak for a state or for its forces. */
    private static final Set<String> OFFICIAL = Set.of(
            "officials", "official", "governor", "ministry", "minister", "spokesman", "spokesperson", "spokeswoman", "army", "military", "command", "commander", "general",
            "headquarters", "staff", "government", "president", "forces", "navy", "militia", "commanders", "officer", "officers", "colonel", "junta", "regime", "troops", "pentagon", "kremlin",
            "paramilitaries", "rebels", "insurgents", "separatists", "regiment", "brigade", "battalion", "division", "administration", "defenders");
    /** Ministries and officials that count the dead and treat the hurt. */
    private static final Set<String> OF_HEALTH = Set.of("health", "civil", "rescue", "emergency", "fire", "hospital", "medical", "counter-terrorism", "un", "maritime", "local");

    private record Speaker(String name, int at, boolean party) {}

    static Attribution of(Scene scene, Trigger t, List<Named> actors, Voice voice) {
        Speaker speaker = speaker(scene, t, actors);
        boolean denied = speaker == null && scene.words().stream().anyMatch(DENIALS::contains)
                || speaker != null && denies(scene, t);
        if (speaker != null) {
            return new Attribution(speaker.name(), denied ? Status.DISPUTED : speaker.party() ? Status.CLAIMED : Status.REPORTED);
        }
        return voice.isParty() ? new Attribution(voice.name(), Status.CLAIMED) : new Attribution("", denied ? Status.DISPUTED : Status.REPORTED);
    }

    private static boolean denies(Scene scene, Trigger t) {
        for (int i = 0; i < scene.words().size(); i++) {
            if (DENIALS.contains(scene.word(i)) && !isApart(scene, t.from(), i)) {
                return true;
            }
        }
        return false;
    }

    /** The speaker nearest to a trigger of those in its part of the sentence; null where nobody is said to speak. */
    private static @Nullable Speaker speaker(Scene scene, Trigger t, List<Named> actors) {
        Speaker best = null;
        for (int i = 0; i < scene.words().size(); i++) {
            if (i >= t.from() && i < t.to() || isApart(scene, t.from(), i)) {
                continue;
            }
            Speaker s = scene.word(i).equals(":") && i < 8 && i < t.from() ? before(scene, i, actors)
                    : scene.word(i).equals("to") && scene.word(i - 1).equals("according") ? after(scene, i, actors)
                    : isSpeech(scene, i) ? ofVerb(scene, i, actors) : null;
            if (s != null && (best == null || Math.abs(s.at() - t.from()) < Math.abs(best.at() - t.from()))) {
                best = s;
            }
        }
        return best;
    }

    private static boolean isSpeech(Scene scene, int i) {
        return VERBS.contains(scene.word(i)) && !BEING.contains(scene.word(i - 1)) && !scene.word(i - 1).equals("to") && !scene.word(i - 1).equals("the");
    }

    private static @Nullable Speaker ofVerb(Scene scene, int verb, List<Named> actors) {
        Speaker left = before(scene, verb, actors);
        return left != null || !INVERTED.contains(scene.word(verb)) ? left : after(scene, verb, actors);
    }

    /** Whether a semicolon, a dash or a bar parts two words: what is said on one side is not said of the other. */
    private static boolean isApart(Scene scene, int a, int b) {
        for (int i = Math.min(a, b) + 1; i < Math.max(a, b); i++) {
            if (Set.of(";", "|").contains(scene.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** Who stands before a word of speech, its last noun first. */
    private static @Nullable Speaker before(Scene scene, int verb, List<Named> actors) {
        for (int i = verb - 1; i >= Math.max(0, verb - 7); i--) {
            Speaker s = at(scene, i, actors);
            if (s != null) {
                return s;
            }
            if (scene.cuts()[i] >= Clauses.CLAUSE && !scene.word(i).equals(")")) {
                return null;
            }
        }
        return null;
    }

    private static @Nullable Speaker after(Scene scene, int word, List<Named> actors) {
        Speaker found = null;
        for (int i = word + 1; i < Math.min(scene.words().size(), word + 7); i++) {
            Speaker s = at(scene, i, actors);
            found = found == null || s != null && !s.party() ? s == null ? found : s : found;
            if (scene.word(i).equals(",") || scene.word(i).equals(".") || scene.cuts()[i] >= Clauses.CLAUSE || found != null && Set.of("in", "of", "who", "at").contains(scene.word(i))) {
                return found;
            }
        }
        return found;
    }

    /** The speaker that a word is or belongs to. */
    private static @Nullable Speaker at(Scene scene, int i, List<Named> actors) {
        for (Named n : actors) {
            if (n.from() <= i && i < n.to()) {
                return named(scene, n);
            }
        }
        String w = scene.word(i);
        if (NEUTRAL.contains(w)) {
            boolean state = (w.equals("media") || w.equals("agency") || w.equals("broadcaster")) && (scene.word(i - 1).startsWith("state") || scene.word(i - 2).startsWith("state"));
            return new Speaker(w, i, state);
        }
        return OFFICIAL.contains(w) ? new Speaker(w, i, !isCaring(scene, i)) : null;
    }

    private static boolean isCaring(Scene scene, int i) {
        for (int k = Math.max(0, i - 3); k <= Math.min(i + 3, scene.words().size() - 1); k++) {
            if (OF_HEALTH.contains(scene.word(k))) {
                return true;
            }
        }
        return false;
    }

    /** A side by name; where a noun follows its adjective, that decides: "Israeli medics", "Iranian state media". */
    private static Speaker named(Scene scene, Named n) {
        String kind = n.actor().kind();
        boolean party = n.actor().isParty() && !kind.equals("rescue") && !kind.equals("monitor") && !kind.equals("office") || kind.equals("office") && n.actor().isParty() && !isCaring(scene, n.from());
        return new Speaker(n.actor().name(), n.from(), party);
    }
}

package conflictmap.extract.events;

import conflictmap.extract.events.Actors.Named;
import conflictmap.model.Status;
import java.util.List;
import java.util.Set;

/**
 * Who says so, and what that makes of it.
 *
 * @param source who says so; empty where the report says it in its own voice
 * @param status how far it is agreed upon
 */
record Attribution(String source, Status status) {
    private static final Set<String> VERBS = Set.of(
            "said", "says", "say", "told", "tell", "tells", "reported", "reports", "report", "announced", "announces", "claimed", "claims",
            "claim", "confirmed", "confirms", "wrote", "writes", "stated", "states", "added", "adds", "acknowledged", "posted", "declared",
            "insists", "put", "puts", "admits", "points", "recalled", "logged", "according", "warned", "described", "noted", "speak", "speaks");
    private static final Set<String> PEOPLE = Set.of(
            "residents", "witnesses", "eyewitnesses", "villagers", "doctors", "medics", "survivors", "officials", "governor", "mayor",
            "police", "neighbours", "correspondents", "correspondent", "volunteers", "sources", "lawmaker", "teacher", "rescuers", "ministry",
            "spokesman", "spokesperson", "spokeswoman", "hospital", "prosecutors", "families", "operator", "leaders", "monitors", "reporters");

    /** Those who speak for a party, unless they speak of the sick. */
    private static final Set<String> OFFICIAL = Set.of("officials", "governor", "ministry", "spokesman", "spokesperson", "spokeswoman", "officer", "commander", "general", "colonel");
    private static final Set<String> OF_THE_SICK = Set.of("health", "hospital", "medical", "rescue", "emergency", "aid", "humanitarian", "un", "ambulance", "municipal", "local", "union");
    private static final Set<String> BEING = Set.of("was", "were", "been", "is", "are", "be", "being");

    /**
     * Who says that a trigger's happening took place.
     *
     * @param own the side whose own communiqué the report is; empty where it is none
     */
    static Attribution of(Scene scene, Trigger t, List<Named> actors, String own) {
        boolean speech = scene.words().stream().anyMatch(VERBS::contains) || scene.words().size() > 2 && scene.words().indexOf(":") > 0 && scene.words().indexOf(":") < 8;
        if (!speech) {
            return own.isEmpty() ? new Attribution("", Status.REPORTED) : new Attribution(own, Status.CLAIMED);
        }
        boolean denied = scene.words().stream().anyMatch(w -> w.equals("denied") || w.equals("denies") || w.equals("rejects") || w.equals("rejected") || w.equals("fabrication"));
        Named speaker = null;
        for (Named n : actors) {
            if (speaks(scene, n.from(), n.to()) && (speaker == null || Math.abs(n.from() - t.from()) < Math.abs(speaker.from() - t.from()))) {
                speaker = n;
            }
        }
        if (speaker != null) {
            String kind = speaker.actor().kind();
            boolean party = speaker.actor().isParty() && !kind.equals("rescue") && !kind.equals("monitor");
            return new Attribution(speaker.actor().name(), denied ? Status.DISPUTED : party ? Status.CLAIMED : Status.REPORTED);
        }
        for (int i = 0; i < scene.words().size(); i++) {
            if (PEOPLE.contains(scene.word(i)) && speaks(scene, i, i + 1)) {
                boolean party = OFFICIAL.contains(scene.word(i)) && !OF_THE_SICK.contains(scene.word(i - 1)) && !OF_THE_SICK.contains(scene.word(i - 2)) && !OF_THE_SICK.contains(scene.word(i + 2));
                return new Attribution(scene.word(i), denied ? Status.DISPUTED : party || !own.isEmpty() ? Status.CLAIMED : Status.REPORTED);
            }
        }
        return new Attribution(own, denied ? Status.DISPUTED : own.isEmpty() ? Status.REPORTED : Status.CLAIMED);
    }

    private static boolean speaks(Scene scene, int from, int to) {
        for (int i = to; i < Math.min(to + 5, scene.words().size()); i++) {
            if (VERBS.contains(scene.word(i)) && !BEING.contains(scene.word(i - 1)) || scene.word(i).equals(":") && from < 6) {
                return true;
            }
            if (scene.cuts()[i] >= Clauses.CLAUSE) {
                break;
            }
        }
        for (int i = from - 1; i >= Math.max(0, from - 4); i--) {
            if (Set.of("said", "says", "according", "reported", "reports", "announced", "told").contains(scene.word(i))) {
                return true;
            }
        }
        return false;
    }
}

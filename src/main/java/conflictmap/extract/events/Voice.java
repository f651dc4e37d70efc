package conflictmap.extract.events;

import conflictmap.extract.events.Actors.Actor;
import conflictmap.extract.events.Actors.Named;
import conflictmap.extract.text.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * In whose voice a report speaks: a party's own communique calls the other side the enemy and its own troops ours.
 *
 * @param side the party; empty for a report that is nobody's
 * @param name who speaks for it
 */
record Voice(String side, String name) {
    /** A report that belongs to no party. */
    static final Voice NOBODY = new Voice("", "");

    private static final Set<String> FOE = Set.of("enemy", "enemies", "occupier", "occupiers", "invader", "invaders", "aggressor", "aggressors", "adversary");
    private static final Set<String> OURS = Set.of(
            "defenders", "soldiers", "troops", "forces", "air", "guys", "boys", "lads", "fighters", "army", "aviation", "units", "servicemen",
            "warriors", "pilots", "gunners", "crews", "defence", "defense", "mujahideen", "heroes", "navy", "drones", "artillery", "territory", "people", "region", "cities", "city");
    private static final Pattern COMMUNIQUE = Pattern.compile(
            "(?i)\\b(?:statement|communiqu[eé]|bulletin|operational (?:information|update|summary)|press (?:service|release|office|statement)|immediate release"
                    + "|general staff|information (?:office|bureau)|military media|daily (?:summary|briefing)|provides update|evening address|spokes(?:man|person|woman) of)\\b");
    /** Blocks of a report in which it says whose it is, and characters of them. */
    private static final int HEAD_BLOCKS = 3;
    private static final int HEAD = 500;
    /** Words of a party's own telling that make a report its own, at least. */
    private static final int TELLING = 2;

    /** Whether a party speaks. */
    boolean isParty() {
        return !side.isEmpty();
    }

    static Voice of(Document doc, List<Scene> scenes, Actors actors, Sides sides) {
        int telling = scenes.stream().mapToInt(Voice::ownWords).sum();
        Named head = head(doc, scenes, actors, telling);
        if (head != null) {
            return new Voice(head.actor().side(), head.actor().name());
        }
        if (telling < TELLING) {
            return NOBODY;
        }
        String foe = namedFoe(scenes, actors);
        String own = foe.isEmpty() ? sides.mostAtHome() : sides.enemyOf(foe);
        return own.isEmpty() ? NOBODY : new Voice(own, own);
    }

    /** The party that the first lines name as the one that speaks; null where they name none. */
    private static @org.jspecify.annotations.Nullable Named head(Document doc, List<Scene> scenes, Actors actors, int telling) {
        int end = doc.blocks().isEmpty() ? 0 : Math.min(HEAD, doc.blocks().get(Math.min(HEAD_BLOCKS, doc.blocks().size()) - 1).to());
        String words = doc.report().source() + "\n" + doc.report().title() + "\n" + doc.text().substring(0, end);
        boolean communique = COMMUNIQUE.matcher(words).find();
        for (Scene s : scenes) {
            if (s.sentence().block() >= HEAD_BLOCKS) {
                return null;
            }
            for (Named n : actors.in(s)) {
                boolean speaks = n.actor().isParty() && !n.actor().kind().equals("rescue") && !n.actor().kind().equals("monitor") && n.actor().name().length() > 0;
                boolean country = n.actor().name().equals(n.actor().side());
                boolean dateline = n.actor().kind().equals("media") && s.word(n.from() - 1).equals("(") && s.word(n.to()).equals(")");
                if (speaks && !country && (communique && (telling > 0 || s.sentence().block() == 0) || dateline)) {
                    return n;
                }
            }
        }
        return null;
    }

    private static int ownWords(Scene s) {
        int n = 0;
        for (int i = 0; i < s.words().size(); i++) {
            n += isFoe(s, i) || isOurs(s, i) ? 1 : 0;
        }
        return n;
    }

    private static boolean isFoe(Scene s, int i) {
        return FOE.contains(s.word(i)) && !isQuoted(s, i);
    }

    private static boolean isOurs(Scene s, int i) {
        return s.word(i).equals("our") && !isQuoted(s, i) && (OURS.contains(s.word(i + 1)) || OURS.contains(s.word(i + 2)));
    }

    /** Whether a quotation mark stands before the word and none closes before it. */
    private static boolean isQuoted(Scene s, int i) {
        int open = 0;
        for (int k = 0; k < i; k++) {
            String w = s.word(k);
            open = w.equals("“") || w.equals("«") ? 1 : w.equals("”") || w.equals("»") ? 0 : w.equals("\"") ? 1 - open : open;
        }
        return open > 0;
    }

    /** The side that stands beside a word for the foe: "the American enemy". */
    private static String namedFoe(List<Scene> scenes, Actors actors) {
        Map<String, Integer> foes = new HashMap<>();
        for (Scene s : scenes) {
            for (Named n : actors.in(s)) {
                if (n.actor().isParty() && isFoe(s, n.to())) {
                    foes.merge(n.actor().side(), 1, Integer::sum);
                }
            }
        }
        return foes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("");
    }

    /** The actors of a sentence with those that it calls ours and the enemy. */
    List<Named> in(Scene scene, List<Named> actors, Sides sides) {
        if (!isParty()) {
            return actors;
        }
        List<Named> all = new ArrayList<>(actors);
        String foe = sides.enemyOf(side);
        for (int i = 0; i < scene.words().size(); i++) {
            int at = i;
            boolean free = actors.stream().noneMatch(n -> n.actor().isParty() && n.from() <= at && at <= n.to());
            if (free && isFoe(scene, i) && !foe.isEmpty()) {
                all.add(new Named(new Actor(foe, "state_military", "", foe), i, i + 1));
            } else if (free && (scene.word(i).equals("our") || scene.word(i).equals("we")) && !isQuoted(scene, i)) {
                all.add(new Named(new Actor(name, "state_military", "", side), i, i + 1));
            }
        }
        all.sort(Comparator.comparingInt(Named::from));
        return all;
    }
}

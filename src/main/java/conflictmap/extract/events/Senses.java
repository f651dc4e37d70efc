package conflictmap.extract.events;

import conflictmap.extract.rules.WordClasses;
import conflictmap.extract.text.Block;
import conflictmap.model.EventType;
import java.util.List;
import java.util.Set;

/** Whether a trigger's words are meant as a happening: not negated, not planned, not supposed, not of another sense. */
final class Senses {
    private static final Set<String> NEGATIONS = Set.of("not", "no", "never", "none", "neither", "nor", "without", "n't", "nothing", "nobody", "cannot");
    private static final Set<String> NEGATED_OTHERWISE = Set.of(
            "casualties", "casualty", "injuries", "injured", "one", "damage", "group", "word", "comment", "details", "victims",
            "deaths", "longer", "independent", "immediate", "claim", "warning", "fewer", "less", "doubt", "idea", "information", "country");
    private static final Set<String> MODALS = Set.of(
            "would", "could", "might", "may", "should", "will", "shall", "can", "must", "wo", "'ll", "to-be");
    private static final Set<String> PLANS = Set.of(
            "plan", "ban", "bans", "banned", "proposal", "proposes", "threatened", "threatens", "threatening", "vowed", "vows", "promised", "promises", "planned", "plans", "planning",
            "preparing", "prepares", "prepared", "ready", "intends", "intended", "expected", "expects", "warned", "warns", "warning",
            "threat", "threats", "calls", "called", "call", "urged", "urges", "possible", "potential", "imminent", "feared",
            "fears", "fear", "risk", "would-be", "imagined", "hypothetical", "rehearsed", "simulated", "drill", "exercise", "exercises",
            "scheduled", "further", "future", "accumulating", "amassing", "stockpiling", "considering", "consider", "mulling", "anticipated", "allow", "refused", "refuses", "decide", "prevent", "preventing",
            "avoid", "deter", "capable", "able", "option", "options", "ordered", "authorised", "authorized", "wants", "want", "hopes");
    private static final Set<String> REACTIONS = Set.of("condemn", "condemns", "condemned", "condemning", "denounced", "denounces", "deplored", "criticised", "criticized", "welcomed", "mourned", "commemorate", "commemorated");
    private static final Set<String> NOUNS = Set.of("attack", "attacks", "strike", "strikes", "raid", "raids", "assault", "assaults", "bombardment", "barrage");
    private static final Set<String> WARDING = Set.of(
            "repelled", "repel", "repels", "repelling", "repulsed", "repulse", "repulsing", "thwarted", "thwarts", "thwarting", "foiled", "foils", "foiling",
            "averted", "intercepted", "stopped", "stop", "stopping", "prevented", "blunted", "warded");
    private static final Set<String> WARDING_OFF = Set.of(
            "beat", "beaten", "beating", "threw", "throw", "thrown", "drove", "driven", "pushed", "push", "fended", "fend", "hold", "held", "fought", "warded");
    private static final Set<String> BARGAINS = Set.of("deal", "bargain", "agreement", "accord", "balance", "chord", "tone", "compromise", "pact", "record", "snag", "pose");
    private static final Set<String> NOT_FOUGHT = Set.of("general", "hunger", "rail", "transport", "doctors", "pilots", "bus", "school", "wildcat", "sit-down", "token");
    private static final Set<String> WORKERS = Set.of(
            "teachers", "doctors", "nurses", "drivers", "workers", "pilots", "dockers", "clerks", "students", "staff", "employees", "tugmen", "miners", "crews", "operators",
            "bakers", "lecturers", "judges", "porters", "stevedores", "railwaymen", "cleaners", "civil", "unions", "union", "controllers", "journalists");
    private static final Set<String> FICTION = Set.of("thriller", "novel", "film", "movie", "game", "fake", "rumour", "rumor", "rumours", "hoax");

    private static final Set<String> NOT_DONE = Set.of("did not take place", "did not happen", "did not occur", "never took place", "never happened", "has not taken place");
    private static final Set<String> FARTHER = Set.of("north", "south", "east", "west", "up", "down", "along", "inland", "afield", "on", "away", "northeast", "northwest", "southeast", "southwest", "upstream", "downstream", "back", ",");
    private static final Set<String> TO_COME = Set.of("resume", "follow", "come", "begin", "continue", "restart", "happen", "recur", "return", "be", "spread", "start");

    private final WordClasses classes;

    Senses(WordClasses classes) {
        this.classes = classes;
    }

    /**
     * Why the trigger does not tell of something that has happened; empty where it does.
     *
     * @param warlike whether the report as a whole speaks of war
     * @param neutral whether nothing in the report speaks of sport, labour, weather, business or space
     */
    String objection(Scene scene, Trigger t, boolean warlike, boolean neutral) {
        List<String> words = scene.words();
        int from = scene.clauseFrom(t.matchFrom());
        int to = scene.clauseTo(Math.max(t.from(), t.matchTo() - 1));
        if (isQuestion(words)) {
            return "question";
        }
        if (isName(scene, t)) {
            return "a name";
        }
        if (isReaction(words, from, t)) {
            return "a reaction";
        }
        if (isWardedOff(words, t)) {
            return "warded off";
        }
        return isSupposed(words, from, t) ? "supposed"
                : isNegated(words, from, t, to) || isTakenBack(words, t) ? "negated"
                : isPlanned(words, from, t) ? "planned"
                : isOtherSense(words, from, to, t, warlike, neutral) ? "another sense" : "";
    }

    private static boolean isQuestion(List<String> words) {
        return words.getLast().equals("?") || words.size() > 1 && words.get(words.size() - 2).equals("?");
    }

    /** A capital within a sentence: the "Strike for Peace" tournament. */
    private static boolean isName(Scene scene, Trigger t) {
        if (t.from() < 2 || scene.block().kind() != Block.Kind.PARAGRAPH || !NOUNS.contains(scene.word(t.from())) || !scene.tokens().get(t.from()).isCapitalised()) {
            return false;
        }
        boolean quoted = Set.of("\"", "“").contains(scene.word(t.from() - 1));
        String before = scene.word(t.from() - (quoted ? 2 : 1));
        return Character.isLetter(before.charAt(0)) && !scene.tokens().get(t.from() - (quoted ? 2 : 1)).isCapitalised();
    }

    private static boolean isSupposed(List<String> words, int from, Trigger t) {
        String first = first(words, 0);
        boolean inverted = Set.of("should", "were", "had").contains(first) && words.size() > 2;
        if (inverted || Set.of("if", "suppose", "unless", "assuming", "imagine").contains(first)) {
            return true;
        }
        if (words.contains("?") && first.equals("could")) {
            return true;
        }
        for (int i = Math.max(0, from - 1); i < t.from(); i++) {
            if (Set.of("if", "unless", "suppose", "whether").contains(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Cairo condemned the shelling" tells of nothing new. */
    private static boolean isReaction(List<String> words, int from, Trigger t) {
        if (hasPhrase(words, Math.max(0, t.from() - 6), t.from(), "anniversary of") || hasPhrase(words, from, t.from(), "in the past that")) {
            return true;
        }
        for (int i = Math.max(from, t.from() - 6); i < t.from(); i++) {
            if (REACTIONS.contains(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** "The attack was intercepted": no strike came of it. */
    private static boolean isWardedOff(List<String> words, Trigger t) {
        boolean noun = t.rule().type() == EventType.STRIKE && (NOUNS.contains(words.get(t.from())) || NOUNS.contains(words.get(t.to() - 1)));
        for (int i = t.from() - 1; noun && i >= Math.max(0, t.from() - 6); i--) {
            if (WARDING.contains(words.get(i)) || (words.get(i).equals("back") || words.get(i).equals("off")) && i > 0 && WARDING_OFF.contains(words.get(i - 1))) {
                return true;
            }
        }
        for (int i = t.to(); noun && i < Math.min(words.size() - 1, t.to() + 9); i++) {
            if (Set.of("was", "were", "been", "is", "successfully").contains(words.get(i))
                    && Set.of("intercepted", "repelled", "foiled", "thwarted", "successfully", "averted").contains(words.get(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static String first(List<String> words, int from) {
        int i = from;
        while (i < words.size() && (!Character.isLetter(words.get(i).charAt(0)) || Set.of("and", "but", "or", "then").contains(words.get(i)))) {
            i++;
        }
        return i < words.size() ? words.get(i) : "";
    }

    private static boolean isNegated(List<String> words, int from, Trigger t, int to) {
        for (int i = from; i < Math.min(to, t.to() + 6); i++) {
            String w = words.get(i);
            boolean negation = NEGATIONS.contains(w) || w.endsWith("n't") || w.equals("denied") && i < t.from() && i + 1 < words.size() && words.get(i + 1).equals("that");
            if (!negation || i >= t.from() && i < t.to()) {
                continue;
            }
            String next = i + 1 < words.size() ? words.get(i + 1) : "";
            boolean unconfirmed = words.subList(i, Math.min(words.size(), i + 5)).stream().anyMatch(x -> Set.of("confirmed", "verified", "verify", "confirm").contains(x));
            boolean otherwise = NEGATED_OTHERWISE.contains(next) || unconfirmed || w.equals("not") && (next.equals("only") || next.equals("far"))
                    || w.equals("without") && i > t.to() || w.equals("no") && i >= t.to();
            if (!otherwise && (i < t.from() || i < t.to() + 4)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasPhrase(List<String> words, int from, int to, String phrase) {
        return (" " + String.join(" ", words.subList(Math.min(from, to), to)) + " ").contains(" " + phrase + " ");
    }

    /** "Blown up (it is not)": taken back in the same breath. */
    private static boolean isTakenBack(List<String> words, Trigger t) {
        if (NOT_DONE.stream().anyMatch(p -> hasPhrase(words, t.to(), words.size(), p))) {
            return true;
        }
        for (int i = t.to(); i < Math.min(words.size() - 2, t.to() + 9); i++) {
            if (Set.of("wrong", "false", "untrue", "unfounded").contains(words.get(i + 1)) && Set.of("was", "were", "is", "are", "proved").contains(words.get(i))) {
                return true;
            }
            if (words.get(i).equals("it") && Set.of("is", "was", "did", "had").contains(words.get(i + 1)) && words.get(i + 2).equals("not")) {
                return true;
            }
        }
        return false;
    }

    private boolean isPlanned(List<String> words, int from, Trigger t) {
        for (int i = from; i < t.from(); i++) {
            String w = words.get(i);
            String next = i + 1 < words.size() ? words.get(i + 1) : "";
            boolean maybe = (w.equals("may") || w.equals("might")) && next.equals("have") || (w.equals("could") || w.equals("can")) && next.equals("be") && isSensed(words, i + 2);
            if (MODALS.contains(w) && !maybe && !(w.equals("may") && i + 1 < words.size() && Character.isDigit(words.get(i + 1).charAt(0)))
                    && !(w.equals("may") && i > 0 && Character.isDigit(words.get(i - 1).charAt(0)))) {
                return true;
            }
            boolean named = (w.equals("call") || w.equals("calls") || w.equals("called")) && i + 1 < words.size() && !Set.of("for", "on", "upon").contains(words.get(i + 1));
            boolean order = t.rule().type() == EventType.ALERT && Set.of("ordered", "urged", "urges", "warned", "warns", "warning", "called", "calls", "possible", "imminent").contains(w);
            boolean farther = w.equals("further") && FARTHER.contains(next);
            if (PLANS.contains(w) && !order && !named && !farther && t.from() - i <= 10 && !isDone(words, i, t.from())) {
                return true;
            }
        }
        int to = Math.min(words.size(), t.to() + 5);
        for (int i = t.to(); i < Math.min(words.size() - 1, t.to() + 14) && !words.get(i).equals(";"); i++) {
            if (Set.of("is", "are", "remains", "remain", "be", "seems", "seem").contains(words.get(i))
                    && Set.of("possible", "likely", "probable", "expected", "imminent", "anticipated", "unlikely", "feared").contains(words.get(i + 1))) {
                return true;
            }
        }
        for (int i = t.to(); i < Math.min(words.size() - 1, t.to() + 8) && !words.get(i).equals(";") && !words.get(i).equals(","); i++) {
            if (MODALS.contains(words.get(i)) && TO_COME.contains(words.get(i + 1)) && !isSensed(words, i + 2)) {
                return true;
            }
        }
        boolean controlled = t.from() > 0 && words.subList(Math.max(0, t.from() - 2), t.to()).contains("controlled");
        if (controlled && t.rule().type() == EventType.EXPLOSION) {
            return true;
        }
        for (int i = t.to(); i < to; i++) {
            if (Set.of("expected", "planned", "imminent", "looming", "threatened", "feared", "ordered", "postponed").contains(words.get(i)) || words.get(i).equals("would")) {
                return true;
            }
        }
        return t.from() > 1 && words.get(t.from() - 1).equals("to") && PLANS.contains(words.get(t.from() - 2));
    }

    /** "Could be heard", "can clearly be seen": it was. */
    private static boolean isSensed(List<String> words, int at) {
        return words.subList(Math.min(at, words.size()), Math.min(at + 2, words.size())).stream()
                .anyMatch(w -> Set.of("heard", "seen", "felt", "smelt", "observed").contains(w));
    }

    /** "warned that Israel had struck" tells of a strike all the same. */
    private static boolean isDone(List<String> words, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (Set.of("had", "has", "have", "was", "were", "after", "following").contains(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isOtherSense(List<String> words, int from, int to, Trigger t, boolean warlike, boolean neutral) {
        boolean military = classes.anyIn("weapon", words, 0, words.size()) || classes.anyIn("aircraft", words, 0, words.size())
                || classes.anyIn("warparty", words, 0, words.size()) || t.rule().type() == EventType.GROUND_CLASH;
        int other = count("otherworld", words, 0, words.size());
        if (other > 0 && (!warlike || !military || other > 1)) {
            return true;
        }
        for (int i = from; i < to; i++) {
            if (FICTION.contains(words.get(i))) {
                return true;
            }
        }
        if (isWalkout(words, t)) {
            return true;
        }
        boolean plain = neutral && (t.rule().type() == EventType.AIR_DEFENCE || t.rule().type() == EventType.EXPLOSION || t.rule().type() == EventType.ALERT);
        return !warlike && !plain && kinds(words) < 2;
    }

    /** A strike of people who work. */
    private static boolean isWalkout(List<String> words, Trigger t) {
        String word = words.get(t.from());
        if (Set.of("struck", "strike", "strikes", "striking", "reached", "hit", "hits").contains(word)
                && words.subList(t.to(), Math.min(words.size(), t.to() + 4)).stream().anyMatch(BARGAINS::contains)) {
            return true;
        }
        if (!word.equals("strike") && !word.equals("strikes")) {
            return false;
        }
        String before = t.from() > 0 ? words.get(t.from() - 1) : "";
        String after = t.to() < words.size() ? words.get(t.to()) : "";
        boolean off = false;
        for (int i = Math.max(0, t.from() - 5); i < t.from(); i++) {
            off |= Set.of("off", "suspended", "ended", "join", "joined", "called").contains(words.get(i));
        }
        boolean workers = words.stream().anyMatch(WORKERS::contains) && words.stream().noneMatch(w -> Set.of("killed", "wounded", "injured", "hit", "damaged", "destroyed").contains(w));
        return off && workers || workers && (after.equals("by") || Set.of("'", "'s").contains(before)) || before.endsWith("-day") || before.endsWith("-week") || before.endsWith("-hour") || before.equals("'") || NOT_FOUGHT.contains(before)
                || Set.of("announced", "called", "over", "ballot", "action").contains(after) && !before.matches("air|drone|missile|rocket|israeli|russian|an");
    }

    /** How many kinds of military words stand in a sentence. */
    private int kinds(List<String> words) {
        int n = 0;
        for (String name : List.of("weapon", "aircraft", "warparty", "warword")) {
            n += classes.anyIn(name, words, 0, words.size()) ? 1 : 0;
        }
        return n;
    }

    private int count(String name, List<String> words, int from, int to) {
        int n = 0;
        for (int i = from; i < to; i++) {
            n += classes.match(name, words, i) > 0 ? 1 : 0;
        }
        return n;
    }

}

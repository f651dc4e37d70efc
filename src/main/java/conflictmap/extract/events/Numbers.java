package conflictmap.extract.events;

import conflictmap.model.CountRange;
import conflictmap.model.Counts;
import conflictmap.model.EventType;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers of weapons and of people hurt, with what stands before them: "at least 14", "fewer than thirty". */
final class Numbers {
    private static final List<String> WORDS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
            "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty");
    private static final String NUMBER = "(?<least>at least|more than|over|no fewer than|no less than|upwards of|up to|fewer than|less than|about|around|some|nearly|almost|roughly)?\\s*"
            + "\\b(?<n>\\d{1,3}(?:,\\d{3})+|(?!(?:19|20)\\d\\d\\b)\\d{1,5}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|a dozen|dozen)\\b(?<more>\\s+or more)?";
    private static final String PEOPLE = "(?:\\s+(?:other\\s+|more\\s+)?(?:of them\\s+)?(?:\\p{L}+\\s+){0,2}?(?:people|civilians|persons|residents|workers|soldiers|women|men|children|sailors|patients|Palestinians|Israelis|journalists|members|fighters|guards|passengers|others|volunteers|conscripts|dead woman))?";
    private static final Pattern KILLED = pattern(NUMBER + PEOPLE + "\\s+(?:\\p{L}+\\s+){0,2}?(?:were\\s+|was\\s+|are\\s+|have been\\s+|had been\\s+)?(?:killed|dead|died|perished|martyred|lost their lives|martyrs)\\b|\\b(?:killed|killing|kills|kill|claimed|claiming|martyred)\\s+" + NUMBER.replace("<least>", "<least2>").replace("<n>", "<n2>").replace("<more>", "<more2>"));
    private static final Pattern INJURED = pattern(NUMBER + PEOPLE + "\\s+(?:\\p{L}+\\s+){0,2}?(?:were\\s+|was\\s+|are\\s+|received\\s+)?(?:wounded|injured|hurt|injuries)\\b|\\b(?:wounded|wounding|injured|injuring|wounds|injures|hurt)\\s+" + NUMBER.replace("<least>", "<least2>").replace("<n>", "<n2>").replace("<more>", "<more2>"));
    private static final Pattern WEAPONS = pattern(NUMBER + "\\s+(?:of (?:the|its|their)\\s+)?(?:\\p{L}[\\p{L}-]*\\s+){0,3}?(?:missiles?|drones?|rockets?|shells?|projectiles?|UAVs?|bombs?|mortar rounds|warheads?|decoys|aircraft|Tomahawks)\\b");

    private Numbers() {}

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The numbers told in a stretch of text, for a happening of a type. */
    static Counts in(String text, EventType type) {
        CountRange weapons = type == EventType.LAUNCH || type == EventType.INTERCEPTION ? first(WEAPONS, text) : null;
        boolean harms = type == EventType.STRIKE || type == EventType.GROUND_CLASH || type == EventType.EXPLOSION;
        return new Counts(
                type == EventType.LAUNCH ? weapons : null,
                type == EventType.INTERCEPTION ? weapons : null,
                harms ? first(KILLED, text) : null,
                harms ? first(INJURED, text) : null);
    }

    private static @Nullable CountRange first(Pattern pattern, String text) {
        Matcher m = pattern.matcher(text);
        if (!m.find()) {
            return null;
        }
        boolean second = m.group("n") == null;
        String n = second ? m.group("n2") : m.group("n");
        String before = second ? m.group("least2") : m.group("least");
        boolean more = (second ? m.group("more2") : m.group("more")) != null;
        int value = value(n.toLowerCase(Locale.ROOT));
        String least = before == null ? "" : before.toLowerCase(Locale.ROOT);
        return switch (least) {
            case "at least", "more than", "over", "no fewer than", "no less than", "upwards of" -> CountRange.atLeast(value);
            case "up to", "fewer than", "less than" -> CountRange.atMost(value);
            default -> more ? CountRange.atLeast(value) : CountRange.exactly(value);
        };
    }

    private static int value(String n) {
        return switch (n) {
            case "dozen", "a dozen" -> 12;
            case "thirty" -> 30;
            case "forty" -> 40;
            case "fifty" -> 50;
            default -> Character.isDigit(n.charAt(0)) ? Integer.parseInt(n.replace(",", "")) : Math.max(1, WORDS.indexOf(n));
        };
    }

    /** The counts of both, those of the first where both tell one. */
    static Counts joined(Counts a, Counts b) {
        return new Counts(
                a.fired() == null ? b.fired() : a.fired(),
                a.intercepted() == null ? b.intercepted() : a.intercepted(),
                a.killed() == null ? b.killed() : a.killed(),
                a.injured() == null ? b.injured() : a.injured());
    }
}

package conflictmap.checks;

import conflictmap.model.ConflictEvent;
import conflictmap.model.CountRange;
import conflictmap.model.Counts;
import conflictmap.model.EventType;
import conflictmap.model.Precision;
import conflictmap.model.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds numbers of people killed whose parts are more than all of them, and salvos of which more was shot down than fired. */
final class Casualties {
    private static final List<String> WORDS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
            "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty");
    private static final String NUMBER = "(?<n>\\d{1,3}(?:,\\d{3})+|\\d{1,5}|(?:" + String.join("|", WORDS) + ")\\b)";
    private static final String PERSON = "(?:people|civilians|persons|residents|workers|soldiers|troops|officers|women|men|children|minors|boys|girls|"
            + "infants|babies|police|policemen|medics|doctors|paramedics|journalists|fighters|militants|guards|passengers|sailors|students|"
            + "woman|man|child|boy|girl|infant|baby|soldier|officer|civilian|medic|doctor|journalist|fighter|guard)";
    private static final Pattern ALL = pattern(
            NUMBER + "\\s+(?:\\p{L}+\\s+){0,3}?(?:were\\s+|was\\s+|have been\\s+|had been\\s+)?(?:killed|dead|died|deaths|martyred)\\b");
    private static final Pattern KILLING = pattern("\\b(?:kill(?:ed|ing|s)|claim(?:ed|ing)\\s+the\\s+lives\\s+of)\\s+(?:at\\s+least\\s+|up\\s+to\\s+)?" + NUMBER);
    private static final Pattern PARTS = pattern("\\b(?:including|among\\s+(?:them|the\\s+dead|those\\s+killed)|of\\s+(?:whom|them)|comprising)\\b");
    private static final Pattern PART = pattern(NUMBER + "(?:\\s+\\p{L}[\\p{L}-]*){0,2}?\\s+" + PERSON + "\\b");
    private static final Pattern OTHER_HARM = pattern("\\b(?:injur|wound|hurt|missing|arrest|detain|displac|captur|rescu)");

    private Casualties() {}

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /** Parts within a sentence: "killed 10 people, including 6 women and 7 children". */
    static List<Finding> in(Passage passage) {
        String text = passage.text();
        Matcher parts = PARTS.matcher(text);
        if (!parts.find()) {
            return List.of();
        }
        int[] all = all(text.substring(0, parts.start()));
        int end = end(text, parts.end());
        int sum = 0;
        int n = 0;
        Matcher part = PART.matcher(text).region(parts.end(), end);
        while (part.find()) {
            sum += value(part.group("n"));
            n++;
        }
        return all[0] < 0 || n == 0 || sum <= all[0] ? List.of()
                : List.of(passage.finding(Finding.Kind.CASUALTIES, all[1], end, String.valueOf(all[0]), String.valueOf(sum)));
    }

    /** The last number of killed told, and where; -1 where there is none, or the parts are of those who were harmed otherwise. */
    private static int[] all(String before) {
        int[] found = {-1, 0};
        int at = -1;
        for (Pattern pattern : List.of(ALL, KILLING)) {
            Matcher m = pattern.matcher(before);
            while (m.find()) {
                if (m.end() > at) {
                    at = m.end();
                    found = new int[] {value(m.group("n")), m.start()};
                }
            }
        }
        return at >= 0 && OTHER_HARM.matcher(before.substring(at)).find() ? new int[] {-1, 0} : found;
    }

    /** Where the parts of the killed end: before the clause that tells of other harm. */
    private static int end(String text, int from) {
        int end = text.length();
        int semicolon = text.indexOf(';', from);
        end = semicolon < 0 ? end : semicolon;
        Matcher harm = OTHER_HARM.matcher(text).region(from, end);
        if (!harm.find()) {
            return end;
        }
        int comma = text.lastIndexOf(',', harm.start());
        int and = text.lastIndexOf(" and ", harm.start());
        int clause = Math.max(comma, and);
        return clause > from ? clause : harm.start();
    }

    private static int value(String n) {
        return Character.isDigit(n.charAt(0)) ? Integer.parseInt(n.replace(",", "")) : WORDS.indexOf(n.toLowerCase(Locale.ROOT));
    }

    /** The killed of a whole area and day against those of its towns, and the weapons shot down against those fired. */
    static List<Finding> of(Reading reading) {
        List<Finding> findings = new ArrayList<>();
        for (ConflictEvent e : reading.events()) {
            Counts counts = e.counts();
            if (exceeds(counts.intercepted(), counts.fired())) {
                findings.add(finding(Finding.Kind.SALVO, e, List.of(), lowest(counts.intercepted()), highest(counts.fired())));
            }
            CountRange killed = counts.killed();
            if (killed != null && killed.highest() != null && isWide(e)) {
                List<ConflictEvent> parts = reading.events().stream().filter(part -> isPart(part, e)).toList();
                int sum = parts.stream().mapToInt(part -> lowest(part.counts().killed())).sum();
                if (sum > killed.highest()) {
                    findings.add(finding(Finding.Kind.CASUALTIES, e, parts, killed.highest(), sum));
                }
            }
        }
        return findings;
    }

    private static boolean exceeds(@Nullable CountRange a, @Nullable CountRange b) {
        return a != null && b != null && a.lowest() != null && b.highest() != null && a.lowest() > b.highest();
    }

    private static int lowest(@Nullable CountRange range) {
        return range == null || range.lowest() == null ? 0 : range.lowest();
    }

    private static int highest(@Nullable CountRange range) {
        return range == null || range.highest() == null ? 0 : range.highest();
    }

    private static boolean isWide(ConflictEvent e) {
        return e.place().precision().compareTo(Precision.ADMIN) >= 0 && e.place().precision() != Precision.UNKNOWN && harms(e);
    }

    private static boolean harms(ConflictEvent e) {
        return e.type() == EventType.STRIKE || e.type() == EventType.EXPLOSION || e.type() == EventType.GROUND_CLASH;
    }

    private static boolean isPart(ConflictEvent part, ConflictEvent whole) {
        boolean inside = whole.place().areaId().startsWith("country:")
                ? part.place().countryCode().equals(whole.place().countryCode())
                : part.place().position() != null && whole.place().position() != null
                        && part.place().position().distanceM(whole.place().position()) <= whole.place().radiusM();
        return harms(part) && part.place().precision().isPoint() && inside && part.counts().killed() != null
                && !part.when().start().isBefore(whole.when().start()) && !part.when().end().isAfter(whole.when().end());
    }

    private static Finding finding(Finding.Kind kind, ConflictEvent event, List<ConflictEvent> others, int one, int other) {
        List<String> ids = new ArrayList<>(List.of(event.id()));
        others.forEach(o -> ids.add(o.id()));
        var told = event.evidence().getFirst();
        return new Finding(kind, told.reportId(), told.from(), told.to(), ids, List.of(String.valueOf(one), String.valueOf(other)));
    }
}

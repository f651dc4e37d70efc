package conflictmap.extract.time;

import static conflictmap.extract.time.TimeWords.ZONE;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times of the clock in digits and in words. */
final class ClockRules {
    private static final int I = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String MERIDIEM = "[ap]\\.?m\\b\\.?";
    private static final String BEFORE = "(?:(?<slack>(?i:shortly\\s+before|just\\s+before|minutes\\s+before|before|shortly\\s+after|just\\s+after|minutes\\s+past|a\\s+few\\s+minutes\\s+past|after|"
            + "at\\s+about|at\\s+around|around|about|roughly|approximately|some\\s+time\\s+around|approx\\.|circa|ca\\.|c\\.|close\\s+to|towards?|near|since|from|until|till|by|as\\s+of|up\\s+to))\\s+)?";
    private static final String HOURS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
    private static final Map<String, Integer> PAST = Map.of(
            "half past", 30, "quarter past", 15, "quarter to", -15, "ten to", -10, "twenty to", -20, "five to", -5,
            "ten past", 10, "twenty past", 20, "five past", 5, "half after", 30);

    private ClockRules() {}

    static void addTo(TimeFinder.Adder adder) {
        adder.add(Pattern.compile(
                "\\b(?:between|from)\\s+(?<a>\\d{1,2})(?:[:.](?<am>\\d\\d))?\\s*(?<ax>" + MERIDIEM + ")?\\s+(?:and|to|until|till)\\s+(?<b>\\d{1,2})(?:[:.](?<bm>\\d\\d))?\\s*(?<bx>" + MERIDIEM + ")?(?!\\d|\\s+(?:" + TimeWords.MONTH + "|people|missiles|drones))(?:\\s*(?<zone>" + ZONE + "))?", Pattern.UNICODE_CASE),
                ClockRules::range);
        adder.add(Pattern.compile("\\b" + BEFORE + "(?<h>[01]\\d|2[0-3])(?<m>[0-5]\\d)\\s*(?:(?<zone>GMT|UTC|Z)\\b|hrs\\b|hours\\b)"),
                m -> clock(m, "clock.military", named(m, "zone")));
        adder.add(Pattern.compile("(?<=\\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) )(?<h>[01]\\d|2[0-3])(?<m>[0-5]\\d)\\b(?!\\s*-)"),
                m -> clock(m, "clock.log", null));
        adder.add(Pattern.compile("(?<![\\d.])\\b?" + BEFORE + "(?<h>[01]?\\d|2[0-4])[:](?<m>[0-5]\\d)(?!\\d)(?:\\s*(?<x>" + MERIDIEM + "))?(?:\\s*\\(?(?<zone>" + ZONE + "))?"),
                m -> clock(m, "clock.colon", named(m, "zone")));
        adder.add(Pattern.compile("(?<![\\d.])" + BEFORE + "\\b(?<h>\\d{1,2})(?:[:.](?<m>[0-5]\\d))?\\s*(?<x>" + MERIDIEM + ")(?:\\s*\\(?(?<zone>" + ZONE + "))?"),
                m -> clock(m, "clock.meridiem", named(m, "zone")));
        adder.add(Pattern.compile(BEFORE + "\\b(?<h>\\d{1,2})\\s+o['’]clock(?:\\s+in\\s+the\\s+(?<x>morning|afternoon|evening))?", I),
                m -> clock(m, "clock.oclock", null));
        adder.add(Pattern.compile("\\b(?:between|from)\\s+(?<a>" + HOURS + ")\\s+(?:and|to|until|till)\\s+(?<b>" + HOURS + ")\\s+(?:o['’]clock\\s+)?(?:(?:in|of)\\s+the\\s+(?<x>morning|afternoon|evening)|at\\s+night)\\b", I),
                ClockRules::rangeInWords);
        adder.add(Pattern.compile(BEFORE + "\\b(?<past>half|quarter|ten|twenty|five)\\s+(?<way>past|to|after)\\s+(?<w>" + HOURS + ")\\b(?:\\s+(?:in|of)\\s+the\\s+(?<x>morning|afternoon|evening))?", I),
                ClockRules::words);
        adder.add(Pattern.compile(BEFORE + "\\b(?<w>" + HOURS + ")\\s+(?:o['’]clock\\s+)?(?:in|of)\\s+the\\s+(?<x>morning|afternoon|evening)\\b", I),
                ClockRules::words);
        adder.add(Pattern.compile("\\bhalf\\s+an\\s+hour\\s+after\\s+midnight\\b", I),
                m -> at(m, "clock.midnight", LocalTime.of(0, 30), TimeHint.Slack.ABOUT));
        adder.add(Pattern.compile("\\b(?:shortly\\s+after|just\\s+after|minutes\\s+after)\\s+midnight\\b", I),
                m -> new TimeHint.Clock(m.start(), m.end(), "clock.midnight", LocalTime.MIDNIGHT, LocalTime.of(2, 0), null, TimeHint.Slack.EXACT));
        adder.add(Pattern.compile("\\b(?:at|by|around|about|shortly\\s+before|shortly\\s+after|until)\\s+noon\\b", I),
                m -> at(m, "clock.noon", LocalTime.NOON, slack(m.group().toLowerCase(Locale.ROOT).replaceFirst("\\s+noon$", ""))));
    }

    private static @Nullable String named(MatchResult m, String group) {
        return m.namedGroups().containsKey(group) ? m.group(group) : null;
    }

    private static TimeHint at(MatchResult m, String rule, LocalTime t, TimeHint.Slack slack) {
        return new TimeHint.Clock(m.start(), m.end(), rule, t, t, null, slack);
    }

    private static @Nullable TimeHint clock(MatchResult m, String rule, @Nullable String zone) {
        LocalTime t = time(m.group("h"), named(m, "m"), named(m, "x"));
        return t == null ? null : new TimeHint.Clock(m.start(), m.end(), rule, t, t, zone == null ? null : ZoneName.of(zone), slack(named(m, "slack")));
    }

    private static @Nullable TimeHint words(MatchResult m) {
        int hour = hour(m.group("w"));
        String part = m.group("x");
        LocalTime t = LocalTime.of(hour % 12 + (part != null && !part.equalsIgnoreCase("morning") ? 12 : 0), 0);
        String past = named(m, "past");
        if (past != null) {
            t = t.plusMinutes(PAST.getOrDefault((past + " " + m.group("way")).toLowerCase(Locale.ROOT), 0));
        }
        boolean rough = m.group("slack") != null;
        return at(m, past == null ? "clock.words" : "clock.past", t, rough ? slack(m.group("slack")) : past == null ? TimeHint.Slack.ABOUT : TimeHint.Slack.EXACT);
    }

    private static @Nullable TimeHint range(MatchResult m) {
        String ax = m.group("ax");
        String bx = m.group("bx");
        if (m.group("am") == null && m.group("bm") == null && ax == null && bx == null) {
            return null;
        }
        LocalTime a = time(m.group("a"), m.group("am"), ax == null ? bx : ax);
        LocalTime b = time(m.group("b"), m.group("bm"), bx);
        String zone = m.group("zone");
        return a == null || b == null ? null
                : new TimeHint.Clock(m.start(), m.end(), "clock.range", a, b, zone == null ? null : ZoneName.of(zone), TimeHint.Slack.EXACT);
    }

    private static TimeHint rangeInWords(MatchResult m) {
        String part = m.group("x");
        int a = hour(m.group("a"));
        int b = hour(m.group("b"));
        boolean late = part != null ? !part.equalsIgnoreCase("morning") : a >= 6 && a != 12;
        int start = a % 12 + (late ? 12 : 0);
        int end = b % 12 + (late && b > a && b != 12 ? 12 : 0);
        return new TimeHint.Clock(m.start(), m.end(), "clock.range", LocalTime.of(start, 0), LocalTime.of(end, 0), null, TimeHint.Slack.EXACT);
    }

    private static int hour(String word) {
        return 1 + java.util.List.of(HOURS.split("\\|")).indexOf(word.toLowerCase(Locale.ROOT));
    }

    private static @Nullable LocalTime time(String hours, @Nullable String minutes, @Nullable String half) {
        int h = Integer.parseInt(hours);
        int min = minutes == null ? 0 : Integer.parseInt(minutes);
        if (half != null) {
            if (h < 1 || h > 12) {
                return null;
            }
            boolean morning = Character.toLowerCase(half.charAt(0)) == 'a' && !half.equalsIgnoreCase("afternoon") || half.equalsIgnoreCase("morning");
            h = h % 12 + (morning ? 0 : 12);
        }
        return h > 24 || min > 59 ? null : LocalTime.of(h % 24, min);
    }

    private static TimeHint.Slack slack(@Nullable String word) {
        if (word == null) {
            return TimeHint.Slack.EXACT;
        }
        String w = word.toLowerCase(Locale.ROOT);
        if (w.endsWith("before") || w.startsWith("toward")) {
            return TimeHint.Slack.BEFORE;
        }
        if (w.endsWith("after") || w.endsWith("past")) {
            return TimeHint.Slack.AFTER;
        }
        return switch (w) {
            case "since", "from" -> TimeHint.Slack.SINCE;
            case "until", "till", "by", "as of", "up to" -> TimeHint.Slack.UNTIL;
            default -> TimeHint.Slack.ABOUT;
        };
    }
}

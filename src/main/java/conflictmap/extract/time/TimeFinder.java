package conflictmap.extract.time;

import static conflictmap.extract.time.TimeWords.MONTH;
import static conflictmap.extract.time.TimeWords.NUMBER;
import static conflictmap.extract.time.TimeWords.WEEKDAY;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the expressions of time in a stretch of text; where two overlap, the earlier rule of the list wins. */
public final class TimeFinder {
    private record Rule(Pattern pattern, int[] needed, Reader read) {}

    /** Makes a hint of a match, or null where the match is none after all. */
    interface Reader {
        @Nullable TimeHint read(MatchResult m);
    }

    private static final int I = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    /** What an ordinal may count other than the days of a month. */
    private static final String COUNTED_THING = "days?|nights?|weeks?|months?|years?|century|floor|storey|anniversary|time|attempt|straight|consecutive|successive|brigade|division|"
            + "regiment|battalion|army|corps|fleet|separate|mechani[sz]ed|motori[sz]ed|motor|tank|airborne|air|assault|guards?|infantry|artillery|mountain|armou?red|rifle|district|"
            + "street|avenue|round|package|session|meeting|summit|parallel|congress|kilomet\\w+|minute|hour|wave|birthday|salvo|vessel|ship";
    private static final List<Rule> RULES = new ArrayList<>();
    private static final Sieve SIEVE = new Sieve();

    static {
        dates();
        ClockRules.addTo(TimeFinder::rule);
        shifts();
        stretches();
        days();
        parts();
    }

    private TimeFinder() {}

    /** The expressions between two indices of the text, in its order, none overlapping another. */
    public static List<TimeHint> find(String text, int from, int to) {
        List<TimeHint> found = new ArrayList<>();
        if (!TimeWords.mayTellTime(text, from, to)) {
            return found;
        }
        Sieve.Look look = SIEVE.at(text, from, to);
        for (Rule rule : RULES) {
            if (!look.passes(rule.needed)) {
                continue;
            }
            Matcher m = rule.pattern.matcher(text).region(from, to).useTransparentBounds(true);
            while (m.find()) {
                boolean free = found.stream().noneMatch(h -> h.from() < m.end() && m.start() < h.to());
                TimeHint hint = free ? rule.read.read(m.toMatchResult()) : null;
                if (hint != null) {
                    found.add(hint);
                }
            }
        }
        found.sort(Comparator.comparingInt(TimeHint::from));
        return found;
    }

    /** How a family of rules adds one of its own. */
    interface Adder {
        void add(Pattern pattern, Reader read);
    }

    private static void rule(String regex, Reader read) {
        rule(Pattern.compile(regex, I), read);
    }

    private static void rule(Pattern pattern, Reader read) {
        RULES.add(new Rule(pattern, SIEVE.add(pattern.pattern()), read));
    }

    /** The patterns of all rules. */
    static List<Pattern> patterns() {
        return RULES.stream().map(Rule::pattern).toList();
    }

    private static void dates() {
        rule("\\b((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)\\b", m -> date(m, "date.iso", null, m.group(2), m.group(3), null, m.group(1)));
        rule("\\b(\\d{1,2})\\.(\\d{1,2})\\.((?:19|20)\\d\\d)\\b", m -> date(m, "date.dotted", null, m.group(2), m.group(1), null, m.group(3)));
        rule("(?:\\b(" + WEEKDAY + "),?\\s+)?(?:the\\s+)?\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s*(?:[–/-]|to|and|until)\\s*(\\d{1,2})(?:st|nd|rd|th)?)?\\s+(?:of\\s+)?\\b(" + MONTH + ")(?:,?\\s+((?:19|20)\\d\\d)\\b)?",
                m -> date(m, "date.day-month", m.group(1), m.group(4), m.group(2), m.group(3), m.group(5)));
        rule("(?:\\b(" + WEEKDAY + "),?\\s+)?\\b(" + MONTH + ")\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b(?![:.]\\d)(?:\\s*(?:[–-]|to|and)\\s*(\\d{1,2})(?:st|nd|rd|th)?\\b(?![:.]\\d))?(?:,?\\s+((?:19|20)\\d\\d)\\b)?",
                m -> date(m, "date.month-day", m.group(1), m.group(2), m.group(3), m.group(4), m.group(5)));
        rule("(?:\\b(" + WEEKDAY + "),?\\s+|\\b(?:on|by|since|until|from|of)\\s+(?=the))the\\s+(\\d{1,2})(?:st|nd|rd|th)\\b(?!-|\\s+(?:" + COUNTED_THING + ")\\b)",
                m -> ordinal(m));
        rule("\\b(" + MONTH + ")\\s+(?:of\\s+)?((?:19|20)\\d\\d)\\b|\\b(" + MONTH + ")\\s+(last)\\s+year\\b",
                m -> new TimeHint.Month(m.start(), m.end(), "month.year",
                        TimeWords.month(m.group(1) == null ? m.group(3) : m.group(1)), m.group(2) == null ? -1 : Integer.parseInt(m.group(2))));
        rule("\\b(?:in|last|since|the|until|during|of|by)\\s+((?:late\\s+|early\\s+|mid-?)?(?-i:" + MONTH + "))(?=[\\s,.;)])(?!\\s*\\d)",
                m -> new TimeHint.Month(m.start(), m.end(), "month",
                        TimeWords.month(m.group(1).replaceFirst("(?i)^(?:late\\s+|early\\s+|mid-?)", "")), 0));
        rule("(?<![\\d.,$€£])\\b(?:in|since|of|the|from|until|during|after|,)\\s*((?:19|20)\\d\\d)(?:s\\b)?(?![\\d,.:]\\d|\\s*(?:people|metres|meters|missiles|drones|homes|GMT|UTC|hrs|hours))\\b",
                m -> new TimeHint.Month(m.start(), m.end(), "year", 0, Integer.parseInt(m.group(1))));
    }

    private static @Nullable TimeHint date(MatchResult m, String rule, @Nullable String weekday, String month, String day, @Nullable String endDay, @Nullable String year) {
        int mon = Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : TimeWords.month(month);
        int d = Integer.parseInt(day);
        int end = endDay == null ? d : Integer.parseInt(endDay);
        if (mon < 1 || mon > 12 || d < 1 || d > 31 || end < d || end > 31) {
            return null;
        }
        return new TimeHint.Date(m.start(), m.end(), rule, weekday == null ? null : TimeWords.weekday(weekday), mon, d, end, year == null ? 0 : Integer.parseInt(year));
    }

    /** "On the 16th": the month is the one that fits. */
    private static @Nullable TimeHint ordinal(MatchResult m) {
        int day = Integer.parseInt(m.group(2));
        return day < 1 || day > 31 ? null
                : new TimeHint.Date(m.start(), m.end(), "date.ordinal", m.group(1) == null ? null : TimeWords.weekday(m.group(1)), 0, day, day, 0);
    }

    private static void shifts() {
        rule("\\b(" + NUMBER + ")?\\s*\\b(second|minute|hour|day|night|week)s?\\s+(later|afterwards?|after\\s+that|earlier|before(?!\\s+\\w+\\s+(?:hit|struck|fell))|ago|previously)\\b",
                TimeFinder::shift);
        rule("\\b(?:a\\s+little\\s+later|shortly\\s+afterwards?|moments\\s+later|soon\\s+afterwards?|almost\\s+at\\s+the\\s+same\\s+(?:moment|time)|at\\s+the\\s+same\\s+time|within\\s+hours|within\\s+minutes)\\b",
                m -> new TimeHint.Shift(m.start(), m.end(), "shift.soon", Duration.ZERO, Duration.ofHours(m.group().toLowerCase(Locale.ROOT).contains("hours") ? 6 : 1)));
    }

    private static @Nullable TimeHint shift(MatchResult m) {
        String unit = m.group(2).toLowerCase(Locale.ROOT);
        String way = m.group(3).toLowerCase(Locale.ROOT);
        double[] n = m.group(1) == null ? new double[] {1, 6} : TimeWords.number(m.group(1));
        if (m.group(1) == null && !Character.isLetter(m.group().charAt(0))) {
            return null;
        }
        boolean back = way.startsWith("earlier") || way.startsWith("before") || way.startsWith("ago") || way.startsWith("prev");
        if (unit.equals("day") || unit.equals("night") || unit.equals("week")) {
            int days = (int) Math.round(n[0]) * (unit.equals("week") ? 7 : 1) * (back ? -1 : 1);
            return new TimeHint.Day(m.start(), m.end(), "day.counted", days,
                    way.equals("ago") || way.equals("earlier") ? TimeHint.Base.PUBLISHED : TimeHint.Base.TOLD);
        }
        long seconds = unit.equals("hour") ? 3600 : unit.equals("minute") ? 60 : 1;
        Duration least = Duration.ofSeconds(Math.round(n[0] * seconds));
        Duration most = Duration.ofSeconds(Math.round(n[1] * seconds));
        return back ? new TimeHint.Shift(m.start(), m.end(), "shift.earlier", most.negated(), least.negated())
                : new TimeHint.Shift(m.start(), m.end(), "shift.later", least, most);
    }

    private static void stretches() {
        rule("\\b(?:past|last|previous)\\s+(" + NUMBER + "|twenty-four)?\\s*-?(hour|day)s?\\b",
                m -> {
                    double n = m.group(1) == null ? 1 : m.group(1).equalsIgnoreCase("twenty-four") ? 24 : TimeWords.number(m.group(1))[1];
                    boolean hours = m.group(2).toLowerCase(Locale.ROOT).startsWith("h");
                    return new TimeHint.Past(m.start(), m.end(), "past.hours", Duration.ofHours(Math.round(hours ? n : n * 24)));
                });
        rule("\\b(?:entered|entering|enters|into|for|in)\\s+(?:a|its|the|their)\\s+(" + TimeWords.ORDINAL + ")\\s+(?:straight\\s+|consecutive\\s+|successive\\s+)?(?:day|night)\\b",
                m -> new TimeHint.Past(m.start(), m.end(), "past.ordinal-day", Duration.ofDays(TimeWords.ordinal(m.group(1)))));
        rule("(?<!day\\s)\\b(?:past|last|this|the)\\s+week\\b", m -> new TimeHint.Past(m.start(), m.end(), "past.week", Duration.ofDays(7)));
        rule("\\b(?:over|at|during|on)\\s+the\\s+(?:opening\\s+|past\\s+|last\\s+)?weekend\\b|\\blast\\s+weekend\\b",
                m -> new TimeHint.Weekend(m.start(), m.end(), "weekend"));
        rule("\\bsince(?=\\s+(?:early\\s+|the\\s+|this\\s+|late\\s+|yesterday|last\\s+night|midnight|noon|" + WEEKDAY + "|\\d{1,2}\\s+[A-Z]|[A-Z][a-z]+\\s+\\d|morning|dawn))",
                m -> new TimeHint.Since(m.start(), m.end(), "since"));
    }

    private static void days() {
        rule("\\b(?:(last|this|next|previous|coming|following)\\s+)?(" + WEEKDAY + ")s?\\b(?:\\s+(last\\s+week|(?:a\\s+)?week\\s+ago))?",
                m -> {
                    String which = m.group(1) == null ? "" : m.group(1).toLowerCase(Locale.ROOT);
                    int weeks = m.group(3) != null ? -1 : which.equals("next") || which.equals("coming") ? 1 : 0;
                    return new TimeHint.Weekday(m.start(), m.end(), "weekday", TimeWords.weekday(m.group(2)), weeks);
                });
        day("day.before", "\\bthe\\s+(?:day|evening|night)\\s+before(?:\\s+yesterday)?\\b|\\bthe\\s+previous\\s+(?:day|evening|night)\\b|\\ba\\s+day\\s+(?:before|earlier)\\b", -1, TimeHint.Base.TOLD);
        day("day.after", "\\b(?:the\\s+)?(?:next|following)\\s+(?=day|morning|evening|afternoon)(?:day)?|\\bthe\\s+day\\s+after\\b", 1, TimeHint.Base.TOLD);
        day("day.same", "\\b(?:on\\s+)?(?:the\\s+)?same\\s+(?:day\\b|(?=morning|night|evening|afternoon))", 0, TimeHint.Base.TOLD);
        day("day.that", "\\b(?:the\\s+)?following\\s+(?=night)|\\b(?:on\\s+)?that\\s+(?:same\\s+)?(?:day\\b|(?=morning|night|evening|afternoon))", 0, TimeHint.Base.TOLD);
        day("day.yesterday", "\\byesterday\\b", -1, TimeHint.Base.PUBLISHED);
        day("day.last-night", "\\blast\\s+(?=night|evening)", -1, TimeHint.Base.PUBLISHED);
        day("day.today", "\\b(?:today|this\\s+(?=morning|afternoon|evening|noon)|(?=tonight))", 0, TimeHint.Base.PUBLISHED);
    }

    private static void day(String name, String regex, int days, TimeHint.Base base) {
        rule(regex, m -> m.end() > m.start() ? new TimeHint.Day(m.start(), m.end(), name, days, base) : null);
    }

    private static void parts() {
        part(PartOfDay.OVERNIGHT, "\\bovernight\\b|\\b(?:the|past|last)\\s+night\\s+to\\s+today\\b|\\bin\\s+the\\s+night\\s+of\\b|\\bover\\s+(?:the\\s+)?(?:past\\s+|last\\s+)?night\\b|\\b(?:past|during\\s+the|throughout\\s+the)\\s+night\\b");
        part(PartOfDay.SMALL_HOURS, "\\b(?:small|early)\\s+hours\\b|\\bafter\\s+midnight\\b|\\bmiddle\\s+of\\s+the\\s+night\\b");
        part(PartOfDay.EARLY, "\\b(?:pre-?dawn|before\\s+(?:dawn|sunrise|daybreak|first\\s+light|breakfast))\\b");
        part(PartOfDay.DAWN, "\\b(?:dawn(?:\\s+prayer)?|first\\s+light|daybreak|sunrise|crack\\s+of\\s+dawn)\\b");
        part(PartOfDay.LATE_NIGHT, "\\blate\\s+(?:(?:that|at|in\\s+the)\\s+)?(?:night|evening)\\b|\\bbefore\\s+midnight\\b");
        part(PartOfDay.MIDNIGHT, "\\b(?:at|around|about|towards?|near|close\\s+to)\\s+midnight\\b|(?<=since\\s)midnight\\b");
        part(PartOfDay.MIDDAY, "\\b(?:lunch-?time|mid-?day|mid-?morning|towards\\s+noon)\\b");
        part(PartOfDay.DUSK, "\\b(?:dusk|sunset|nightfall|sundown)\\b");
        part(PartOfDay.EARLY, "\\bearly\\s+(?:in\\s+the\\s+)?(?=on\\b|morning|today|" + WEEKDAY + "|[A-Z][a-z]+\\s+\\d)(?:morning\\b)?");
        part(PartOfDay.LATE_NIGHT, "\\blate\\s+(?:on\\s+)?(?=" + WEEKDAY + "\\s+night\\b)");
        part(PartOfDay.LATE, "\\blate\\s+(?:on\\s+)?(?=" + WEEKDAY + "|today|yesterday)");
        part(PartOfDay.MORNING, "(?<!good\\s)\\bmorning\\b(?!\\s+(?:briefing|show))");
        part(PartOfDay.AFTERNOON, "\\bafternoon\\b");
        part(PartOfDay.EVENING, "(?<!good\\s)\\bevening\\b(?!\\s+bulletin)");
        part(PartOfDay.NIGHT, "(?<!good\\s)\\b(?:night|tonight)\\b(?!\\s*(?:club|vision|-))");
    }

    private static void part(PartOfDay part, String regex) {
        String name = "part." + part.name().toLowerCase(Locale.ROOT).replace('_', '-');
        rule(regex, m -> m.end() > m.start() ? new TimeHint.Part(m.start(), m.end(), name, part) : null);
    }
}

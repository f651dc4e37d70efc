package conflictmap.extract.time;

import conflictmap.extract.text.Block;
import conflictmap.extract.text.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A report that goes through days one by one: "27 July. ...", "12 March – ...", "Day 3 (14 May): ...". */
public final class Chronology {
    /** Entries that make a chronology of a report, at least. */
    private static final int ENTRIES = 3;
    /** Characters in which an entry must have named its day. */
    private static final int LEAD = 48;
    private static final Pattern BEFORE = Pattern.compile("\\W*(?:(?i:day|week|entry)\\s+\\w{1,6}\\W+|\\d{1,2}(?:\\.\\d{1,2})*[.)]?\\s+)?(?:(?i:on|late|early|by|from)\\s+)?");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final String AFTER = ".:;,–—-|)]\t\n\r";

    private Chronology() {}

    /** The day that a block sets before its first words; null where it sets none. */
    public static TimeHint.@Nullable Date lead(Document doc, Block block) {
        int to = Math.min(block.to(), block.from() + LEAD);
        List<TimeHint> hints = TimeFinder.find(doc.text(), block.from(), to);
        if (hints.isEmpty() || !(hints.getFirst() instanceof TimeHint.Date d) || d.month() == 0
                || !BEFORE.matcher(doc.text().substring(block.from(), d.from())).matches()) {
            return null;
        }
        int after = d.to();
        while (after < block.to() && doc.text().charAt(after) == ' ') {
            after++;
        }
        return after >= block.to() || AFTER.indexOf(doc.text().charAt(after)) >= 0 ? d : null;
    }

    /** The year that a report names before its first entry, for entries that name none; that of {@code today} where it names none. */
    static int year(Document doc, LocalDate today) {
        int head = 0;
        while (head < doc.blocks().size() && lead(doc, doc.blocks().get(head)) == null) {
            head++;
        }
        String above = doc.report().title() + "\n" + (head < doc.blocks().size() ? doc.text().substring(0, doc.blocks().get(head).from()) : "");
        int year = 0;
        for (Matcher m = YEAR.matcher(above); m.find();) {
            int named = Integer.parseInt(m.group());
            year = named <= today.getYear() ? Math.max(year, named) : year;
        }
        return year == 0 ? today.getYear() : year;
    }

    /**
     * The first day of a chronology; null where the report is none.
     *
     * @param today the last day that it may tell of
     */
    static @Nullable LocalDate since(Document doc, LocalDate today) {
        int year = year(doc, today);
        int entries = 0;
        int others = 0;
        LocalDate first = today;
        for (Block block : doc.blocks()) {
            TimeHint.Date d = lead(doc, block);
            LocalDate day = d == null ? null : TimeFrame.day(d.year() > 0 ? d.year() : year, d.month(), d.day());
            if (d != null && day != null && d.year() == 0 && day.isAfter(today.plusDays(31))) {
                day = day.minusYears(1);
            }
            entries += day == null ? 0 : 1;
            others += day == null && block.kind() != Block.Kind.HEADING ? 1 : 0;
            first = day != null && day.isBefore(first) ? day : first;
        }
        return entries >= ENTRIES && entries >= others / 2 ? first : null;
    }
}

package conflictmap.ingest.tables;

import conflictmap.model.EventRow;
import conflictmap.model.EventTable;
import conflictmap.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Where the rows of a table gather: events, rows that are wrong, and the count of those that are no events. */
final class Intake {
    /** So many problems are kept; the others are counted. */
    static final int MOST_PROBLEMS = 1000;

    private final String file;
    private final EventTable.Builder table;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> skipped = new TreeMap<>();
    private final Map<String, Integer> remarks = new TreeMap<>();
    private final List<String> once = new ArrayList<>();
    private final Known known = new Known();
    private int left;
    private int more;

    /**
     * For a file.
     *
     * @param file the file, as problems name it
     * @param name what the table is called
     */
    Intake(String file, String name) {
        this.file = file;
        this.table = new EventTable.Builder(name);
    }

    String name() {
        return table.name();
    }

    /** Takes a row that a filler has filled, as its fault tells. */
    void take(RowFiller filler, int line, int fields) {
        String fault = filler.fault(fields);
        if (fault != null) {
            leaveOut(line, fault);
            return;
        }
        String reason = filler.skipped();
        if (reason == null) {
            add(filler.row());
            if (filler.isAssumed()) {
                remark("rows do not tell what happened and are shown as " + filler.row().type.label().toLowerCase(Locale.ROOT));
            }
        } else {
            skip(reason);
        }
    }

    /** Takes a row; one whose identifier another had gets its line behind it, so that rows do not collapse into one. */
    void add(EventRow row) {
        if (row.id.isEmpty()) {
            row.id = table.name() + ":" + row.line;
        }
        if (!known.add(row.id)) {
            row.id += ":" + row.line;
            remark("rows bear an identifier that another row bears");
        }
        table.add(row);
    }

    void leaveOut(int line, String fault) {
        left++;
        problem("table.row", line, fault + "; the row is left out");
    }

    /** Lists something that is wrong without a row being left out. */
    void problem(String code, int line, String message) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(new Problem(code, file, line, message));
        } else {
            more++;
        }
    }

    /** A row that is good and no event. */
    void skip(String reason) {
        skipped.merge(reason, 1, Integer::sum);
    }

    /** A row of which something was assumed. */
    void remark(String what) {
        remarks.merge(what, 1, Integer::sum);
    }

    /** Something that people should know of the whole table. */
    void remarkOnce(String what) {
        once.add(what);
    }

    TableReading reading() {
        List<Problem> all = new ArrayList<>(problems);
        if (more > 0) {
            all.add(new Problem("table.more", file, 0, number(more) + " more problems are not listed"));
        }
        int passed = skipped.values().stream().mapToInt(i -> i).sum();
        if (passed > 0) {
            all.add(new Problem(TableReading.SUMMARY, file, 0, number(passed) + " rows are left out, since the map does not show what they tell: "
                    + listed(skipped)));
        }
        once.forEach(what -> all.add(new Problem(TableReading.SUMMARY, file, 0, what)));
        if (!remarks.isEmpty()) {
            all.add(new Problem(TableReading.SUMMARY, file, 0, listed(remarks)));
        }
        return new TableReading(table.build(), all, left, passed);
    }

    private static String listed(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> number(entry.getValue()) + " " + entry.getKey())
                .collect(Collectors.joining(", "));
    }

    private static String number(int n) {
        return String.format(Locale.ROOT, "%,d", n);
    }

    /** Identifiers that were seen, by 64 bits of each: among a million the odds of a mistake are one in ten millions. */
    private static final class Known {
        private long[] slots = new long[1 << 12];
        private int size;

        boolean add(String id) {
            long hash = 1_125_899_906_842_597L;
            for (int i = 0; i < id.length(); i++) {
                hash = (hash ^ id.charAt(i)) * 0x9E3779B97F4A7C15L;
                hash ^= hash >>> 29;
            }
            if (2 * ++size > slots.length) {
                grow();
            }
            return put(hash == 0 ? 1 : hash);
        }

        private boolean put(long hash) {
            int slot = (int) hash & slots.length - 1;
            while (slots[slot] != 0) {
                if (slots[slot] == hash) {
                    return false;
                }
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = hash;
            return true;
        }

        private void grow() {
            long[] old = slots;
            slots = new long[2 * old.length];
            for (long hash : old) {
                if (hash != 0) {
                    put(hash);
                }
            }
        }
    }
}

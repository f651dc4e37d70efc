package conflictmap.export.memory;

import conflictmap.model.EventTable;
import conflictmap.model.Report;
import conflictmap.timeline.EventIndex;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * By what data can be known again: a hash of all events, and one of each report and table that they come from.
 *
 * @param events how many events there are, whatever the filter
 * @param hash of all events, in whatever order they came; empty where it is not to be told
 * @param parts reports and tables; at most {@value #MOST_PARTS}
 * @param more how many parts there are besides
 */
public record DataPrint(int events, String hash, List<Part> parts, int more) {
    /** No data. */
    public static final DataPrint NONE = new DataPrint(0, "", List.of(), 0);
    /** So many parts are named, so that a picture of a great many reports stays small. */
    public static final int MOST_PARTS = 300;
    /** Hexadecimal digits of a hash: half of SHA-256, which is plenty to tell files apart. */
    private static final int DIGITS = 32;

    public DataPrint {
        parts = List.copyOf(parts);
    }

    /** What a part is. */
    public enum Kind {
        REPORT,
        TABLE
    }

    /**
     * A report or table.
     *
     * @param name its title or id, for people
     * @param hash empty where it is not to be told
     */
    public record Part(Kind kind, String name, String hash) {}

    /**
     * The print of data.
     *
     * @param all all their events, whatever the filter
     */
    public static DataPrint of(List<Report> reports, List<EventTable> tables, EventIndex all) {
        List<Part> parts = new ArrayList<>();
        reports.forEach(report -> parts.add(
                new Part(Kind.REPORT, report.title().isEmpty() ? report.id() : report.title(), hash(report))));
        tables.forEach(table -> parts.add(new Part(Kind.TABLE, table.name(), hash(table))));
        int named = Math.min(parts.size(), MOST_PARTS);
        return new DataPrint(all.size(), all.size() == 0 ? "" : hash(all), parts.subList(0, named), parts.size() - named);
    }

    /**
     * The same without the hashes of events and of tables, from which it might be worked out where a few of them were.
     *
     * @param name a part's name as it may be told
     */
    public DataPrint told(UnaryOperator<String> name) {
        return new DataPrint(events, "", parts.stream().map(part -> new Part(
                part.kind, name.apply(part.name), part.kind == Kind.TABLE ? "" : part.hash)).toList(), more);
    }

    /** The parts that other data do not have. */
    public List<Part> missingIn(DataPrint other) {
        Set<String> there = new HashSet<>();
        other.parts.forEach(part -> there.add(part.kind + part.hash));
        // what has no hash cannot be known again
        return parts.stream().filter(part -> !part.hash.isEmpty() && !there.contains(part.kind + part.hash)).toList();
    }

    /** Whether other data are known to have other events. */
    public boolean differsFrom(DataPrint other) {
        return !hash.isEmpty() && !hash.equals(other.hash);
    }

    /** The hash of a report: of its words. */
    public static String hash(Report report) {
        return hex(sha256().digest(report.text().getBytes(StandardCharsets.UTF_8)));
    }

    /** The hash of a table: of all its rows' times, places and types. */
    public static String hash(EventTable table) {
        return hash(EventIndex.of(table));
    }

    /** The sum of the rows' hashes, which their order does not change. */
    private static String hash(EventIndex index) {
        MessageDigest digest = sha256();
        ByteBuffer row = ByteBuffer.allocate(4 * Long.BYTES + 3);
        long high = 0;
        long low = 0;
        for (int i = 0; i < index.size(); i++) {
            row.clear();
            row.putLong(index.startMillis(i)).putLong(index.endMillis(i)).putDouble(index.lat(i)).putDouble(index.lon(i));
            row.put((byte) index.type(i).ordinal()).put((byte) index.status(i).ordinal()).put((byte) index.precision(i).ordinal());
            ByteBuffer hashed = ByteBuffer.wrap(digest.digest(row.array()));
            high += hashed.getLong();
            low += hashed.getLong();
        }
        return hex(ByteBuffer.allocate(2 * Long.BYTES).putLong(high).putLong(low).array());
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes).substring(0, DIGITS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("each Java has SHA-256", e);
        }
    }
}

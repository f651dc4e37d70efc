package conflictmap.project;

import conflictmap.model.EventRow;
import conflictmap.model.EventTable;
import conflictmap.model.EventType;
import conflictmap.model.Precision;
import conflictmap.model.Status;
import conflictmap.model.TimePrecision;
import conflictmap.model.Weapon;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * The rows of a table in blocks of {@value #ROWS}, some eighty bytes a row; each block can be read without the others.
 * A block has the number of its rows, the words that it uses (each with its length in four bytes, as UTF-8), and then the
 * rows: their numbers, codes and numbers of words, and their id. All numbers have their high byte first.
 */
final class TableBlocks {
    /** Rows of a block; the last one has fewer. */
    static final int ROWS = 32_768;

    /** As files number them, in this order; new ones come last. */
    private static final EventType[] TYPES = EventType.values();
    private static final Status[] STATUSES = Status.values();
    private static final Precision[] PRECISIONS = Precision.values();
    private static final Weapon[] WEAPONS = Weapon.values();
    private static final TimePrecision[] TIME_PRECISIONS = TimePrecision.values();

    private TableBlocks() {}

    /** How many blocks a table has; an empty one has none. */
    static int count(int rows) {
        return (rows + ROWS - 1) / ROWS;
    }

    /** The bytes of a block, from 0. */
    static byte[] write(EventTable table, int block) {
        int from = block * ROWS;
        int to = Math.min(from + ROWS, table.size());
        var words = new LinkedHashMap<String, Integer>();
        var rowBytes = new ByteArrayOutputStream((to - from) * 90);
        var all = new ByteArrayOutputStream();
        try {
            var rows = new DataOutputStream(rowBytes);
            var row = new EventRow();
            for (int i = from; i < to; i++) {
                table.fill(i, row);
                write(row, rows, words);
            }
            var out = new DataOutputStream(all);
            out.writeInt(to - from);
            out.writeInt(words.size());
            for (String word : words.keySet()) {
                writeText(word, out);
            }
            rowBytes.writeTo(out);
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory can't be written", e);
        }
        return all.toByteArray();
    }

    private static void write(EventRow row, DataOutputStream out, Map<String, Integer> words) throws IOException {
        out.writeLong(row.startMs);
        out.writeLong(row.endMs);
        out.writeDouble(row.lat);
        out.writeDouble(row.lon);
        for (int n : new int[] {row.line, row.radiusM, row.geonameId, row.firedLowest, row.firedHighest, row.interceptedLowest,
            row.interceptedHighest, row.killedLowest, row.killedHighest, row.injuredLowest, row.injuredHighest}) {
            out.writeInt(n);
        }
        out.writeLong(row.publishedMs);
        out.writeDouble(row.confidence);
        out.writeByte(row.weapon.ordinal());
        out.writeByte(row.type.ordinal());
        out.writeByte(row.status.ordinal());
        out.writeByte(row.precision.ordinal());
        out.writeByte(row.timePrecision.ordinal());
        for (String word : new String[] {row.place, row.areaId, row.country, row.actor, row.target, row.source,
            row.subType, row.attribution, row.zone, KeptJson.rest(row)}) {
            Integer known = words.get(word);
            if (known == null) {
                known = words.size();
                words.put(word, known);
            }
            out.writeInt(known);
        }
        writeText(row.id, out);
        writeText(row.note, out);
    }

    /**
     * Adds the rows of a block.
     *
     * @throws IOException if the bytes are not those of a block; the rows before the fault are added
     */
    static void read(byte[] bytes, EventTable.Builder into) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(bytes));
        int rows = in.readInt();
        int wordCount = in.readInt();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < wordCount; i++) {
            words.add(readText(in));
        }
        var row = new EventRow();
        try {
            for (int i = 0; i < rows; i++) {
                read(in, words, row);
                into.add(row);
            }
        } catch (IndexOutOfBoundsException e) {
            throw new IOException("a row has a code that this version does not know", e);
        }
    }

    private static void read(DataInputStream in, List<String> words, EventRow row) throws IOException {
        row.startMs = in.readLong();
        row.endMs = in.readLong();
        row.lat = in.readDouble();
        row.lon = in.readDouble();
        row.line = in.readInt();
        row.radiusM = in.readInt();
        row.geonameId = in.readInt();
        row.firedLowest = in.readInt();
        row.firedHighest = in.readInt();
        row.interceptedLowest = in.readInt();
        row.interceptedHighest = in.readInt();
        row.killedLowest = in.readInt();
        row.killedHighest = in.readInt();
        row.injuredLowest = in.readInt();
        row.injuredHighest = in.readInt();
        row.publishedMs = in.readLong();
        row.confidence = in.readDouble();
        row.weapon = WEAPONS[in.readUnsignedByte()];
        row.type = TYPES[in.readUnsignedByte()];
        row.status = STATUSES[in.readUnsignedByte()];
        row.precision = PRECISIONS[in.readUnsignedByte()];
        row.timePrecision = TIME_PRECISIONS[in.readUnsignedByte()];
        row.place = words.get(in.readInt());
        row.areaId = words.get(in.readInt());
        row.country = words.get(in.readInt());
        row.actor = words.get(in.readInt());
        row.target = words.get(in.readInt());
        row.source = words.get(in.readInt());
        row.subType = words.get(in.readInt());
        row.attribution = words.get(in.readInt());
        row.zone = words.get(in.readInt());
        KeptJson.rest(words.get(in.readInt()), row);
        row.id = readText(in);
        row.note = readText(in);
    }

    private static void writeText(String text, DataOutputStream out) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    private static String readText(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IOException("a text is longer than its block");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    /** CRC-32 of a block's bytes. */
    static long checksum(byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }
}

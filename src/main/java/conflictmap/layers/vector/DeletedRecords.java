package conflictmap.layers.vector;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** The records of a dBASE table that are marked as deleted: editors leave them until the table is packed. */
final class DeletedRecords {
    private static final int HEADER_BYTES = 32;

    private final BitSet deleted = new BitSet();

    /** @param table the table; null where there is none, and a damaged one deletes nothing */
    DeletedRecords(@Nullable Path table) throws IOException {
        if (table == null) {
            return;
        }
        try (FileChannel in = FileChannel.open(table)) {
            ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
            if (in.read(header, 0) == HEADER_BYTES) {
                read(in, header.getInt(4), header.getShort(8) & 0xFFFF, header.getShort(10) & 0xFFFF);
            }
        }
    }

    private void read(FileChannel in, int records, int headerBytes, int recordBytes) throws IOException {
        ByteBuffer mark = ByteBuffer.allocate(1);
        for (int i = 0; i < records && in.read(mark.clear(), headerBytes + (long) i * recordBytes) == 1; i++) {
            deleted.set(i, mark.get(0) == '*');
        }
    }

    boolean contains(int record) {
        return deleted.get(record);
    }
}

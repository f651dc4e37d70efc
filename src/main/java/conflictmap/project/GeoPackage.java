package conflictmap.project;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Values as the GeoPackage standard (OGC 12-128r17) writes them. */
final class GeoPackage {
    /** WGS 84. */
    private static final int SRS = 4326;
    private static final byte LITTLE_ENDIAN_WITHOUT_BOX = 1;
    private static final int WKB_POINT = 1;

    private GeoPackage() {}

    /** A point: the eight bytes of clause 2.1.3, and then well-known binary; null where there is none. */
    static byte @Nullable [] point(double latDeg, double lonDeg) {
        if (Double.isNaN(latDeg) || Double.isNaN(lonDeg)) {
            return null;
        }
        return ByteBuffer.allocate(29).order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 'G').put((byte) 'P').put((byte) 0).put(LITTLE_ENDIAN_WITHOUT_BOX).putInt(SRS)
                .put((byte) 1).putInt(WKB_POINT).putDouble(lonDeg).putDouble(latDeg).array();
    }

    /** An instant as DATETIME: UTC, to the millisecond; null before the year 0 and after 9999, which it can't say. */
    static @Nullable String utc(Instant t) {
        try {
            return utc(t.toEpochMilli());
        } catch (ArithmeticException e) {
            return null;
        }
    }

    /** The same of milliseconds since 1970. */
    static @Nullable String utc(long ms) {
        if (ms < -62_167_219_200_000L || ms >= 253_402_300_800_000L) {
            return null;
        }
        var t = LocalDateTime.ofEpochSecond(Math.floorDiv(ms, 1000L), 0, ZoneOffset.UTC);
        byte[] text = "0000-00-00T00:00:00.000Z".getBytes(StandardCharsets.US_ASCII);
        put(text, 4, t.getYear());
        put(text, 7, t.getMonthValue());
        put(text, 10, t.getDayOfMonth());
        put(text, 13, t.getHour());
        put(text, 16, t.getMinute());
        put(text, 19, t.getSecond());
        put(text, 23, (int) Math.floorMod(ms, 1000L));
        return new String(text, StandardCharsets.US_ASCII);
    }

    private static void put(byte[] text, int end, int number) {
        int rest = number;
        for (int i = end - 1; rest > 0; i--) {
            text[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
    }
}

package conflictmap.render;

import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;

/**
 * Many stamps at once, in arrays, the first on top: a newer event covers an older one. The arrays may be longer than
 * the count, and belong to the mark until the next frame is asked for.
 *
 * @param stamps the drawings that are used
 * @param x middle of each, pixels of the frame
 * @param y middle of each, pixels of the frame
 * @param stamp which of the drawings each is
 * @param alpha opacity of each, an unsigned byte, 0 to 255
 * @param count how many there are
 */
@SuppressWarnings("ArrayRecordComponent") // a batch, compared by its text only
public record Sprites(List<Stamp> stamps, float[] x, float[] y, byte[] stamp, byte[] alpha, int count) implements Mark {
    /** The most drawings that one batch may use. */
    public static final int MOST_STAMPS = 256;

    public Sprites {
        stamps = List.copyOf(stamps);
        if (stamps.size() > MOST_STAMPS) {
            throw new IllegalArgumentException("more than " + MOST_STAMPS + " drawings in a batch: " + stamps.size());
        }
    }

    /** One stamp, wholly opaque. */
    public static Sprites one(Stamp stamp, double x, double y) {
        return new Sprites(
                List.of(stamp), new float[] {(float) x}, new float[] {(float) y}, new byte[1], new byte[] {-1}, 1);
    }

    /** The drawing of one. */
    public Stamp stampOf(int i) {
        return stamps.get(stamp[i] & 0xFF);
    }

    @Override
    public String text() {
        var lines = new StringJoiner("\n");
        for (int i = 0; i < count; i++) {
            lines.add(stampOf(i).text() + " alpha=" + (alpha[i] & 0xFF) + " x=" + Inks.number(x[i]) + " y=" + Inks.number(y[i]));
        }
        return lines.toString();
    }

    /** A batch that is still growing. */
    static final class Builder {
        private final List<Stamp> stamps = new java.util.ArrayList<>();
        private final java.util.Map<Stamp, Integer> numbers = new java.util.HashMap<>();
        private float[] x = new float[64];
        private float[] y = new float[64];
        private byte[] stamp = new byte[64];
        private byte[] alpha = new byte[64];
        private int count;

        /** Adds one beneath those that are there; what would be one drawing too many takes the last one's. */
        void add(Stamp drawing, double atX, double atY, double opacity) {
            if (count == x.length) {
                x = Arrays.copyOf(x, 2 * count);
                y = Arrays.copyOf(y, 2 * count);
                stamp = Arrays.copyOf(stamp, 2 * count);
                alpha = Arrays.copyOf(alpha, 2 * count);
            }
            int number = numbers.computeIfAbsent(drawing, d -> {
                if (stamps.size() < MOST_STAMPS) {
                    stamps.add(d);
                }
                return stamps.size() - 1;
            });
            x[count] = (float) atX;
            y[count] = (float) atY;
            stamp[count] = (byte) number;
            alpha[count++] = (byte) Math.clamp(Math.rint(opacity * 255), 0, 255);
        }

        Sprites done() {
            return new Sprites(stamps, x, y, stamp, alpha, count);
        }
    }
}

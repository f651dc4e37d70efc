package conflictmap.export.picture;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A PNG file that is written row by row (ISO/IEC 15948), since the writer that comes with Java wants the whole picture
 * in memory: eight bits a channel, three channels. Close it for the file to be complete.
 */
final class PngFile implements AutoCloseable {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    /** Filters of the standard, that have a number each. */
    private static final int FILTERS = 3;
    private static final int CHUNK = 1 << 16;

    private final DataOutputStream out;
    private final int width;
    private final Deflater deflater = new Deflater(6);
    private final byte[] packed = new byte[CHUNK];
    private byte[] row;
    private byte[] above;
    private final byte[][] filtered;

    /**
     * Begins a file.
     *
     * @param dotsPerInch how large it is on paper
     */
    PngFile(OutputStream out, int width, int height, double dotsPerInch) throws IOException {
        this.out = new DataOutputStream(out);
        this.width = width;
        row = new byte[3 * width];
        above = new byte[3 * width];
        filtered = new byte[FILTERS][3 * width + 1];
        this.out.write(SIGNATURE);
        var header = new ByteArrayOutputStream();
        var data = new DataOutputStream(header);
        data.writeInt(width);
        data.writeInt(height);
        data.write(new byte[] {8, 2, 0, 0, 0});
        chunk("IHDR", header.toByteArray(), header.size());
        chunk("sRGB", new byte[1], 1);
        var dots = new ByteArrayOutputStream();
        var perMetre = new DataOutputStream(dots);
        int metre = (int) Math.rint(dotsPerInch / 0.0254);
        perMetre.writeInt(metre);
        perMetre.writeInt(metre);
        perMetre.write(1);
        chunk("pHYs", dots.toByteArray(), dots.size());
    }

    /** Writes text under a keyword; before the first row. */
    void text(String keyword, String text) throws IOException {
        var data = new ByteArrayOutputStream();
        data.write(keyword.getBytes(StandardCharsets.ISO_8859_1));
        data.write(new byte[5]); // end of the keyword, not packed, no language, no translation
        data.write(text.getBytes(StandardCharsets.UTF_8));
        chunk("iTXt", data.toByteArray(), data.size());
    }

    /** Writes rows of pixels, {@code 0xRRGGBB}. */
    void rows(int[] rgb, int rows) throws IOException {
        for (int y = 0; y < rows; y++) {
            for (int x = 0, i = 0; x < width; x++) {
                int pixel = rgb[y * width + x];
                row[i++] = (byte) (pixel >> 16);
                row[i++] = (byte) (pixel >> 8);
                row[i++] = (byte) pixel;
            }
            deflater.setInput(best());
            drain();
            byte[] last = above;
            above = row;
            row = last;
        }
    }

    /** The row by the filter that leaves the least: what is left beside, above, and of Paeth's guess (1991). */
    private byte[] best() {
        int[] sums = new int[FILTERS];
        byte[] sub = filtered[0];
        byte[] up = filtered[1];
        byte[] paeth = filtered[2];
        sub[0] = 1;
        up[0] = 2;
        paeth[0] = 4;
        for (int i = 0; i < row.length; i++) {
            int left = i < 3 ? 0 : row[i - 3] & 255;
            int top = above[i] & 255;
            int corner = i < 3 ? 0 : above[i - 3] & 255;
            sub[i + 1] = (byte) (row[i] - left);
            up[i + 1] = (byte) (row[i] - top);
            paeth[i + 1] = (byte) (row[i] - guess(left, top, corner));
            sums[0] += Math.abs(sub[i + 1]);
            sums[1] += Math.abs(up[i + 1]);
            sums[2] += Math.abs(paeth[i + 1]);
        }
        int best = sums[1] <= sums[0] ? 1 : 0;
        return filtered[sums[2] < sums[best] ? 2 : best];
    }

    private static int guess(int left, int top, int corner) {
        int p = left + top - corner;
        int a = Math.abs(p - left);
        int b = Math.abs(p - top);
        int c = Math.abs(p - corner);
        return a <= b && a <= c ? left : b <= c ? top : corner;
    }

    private void drain() throws IOException {
        for (int n = deflater.deflate(packed); n > 0; n = deflater.deflate(packed)) {
            chunk("IDAT", packed, n);
        }
    }

    private void chunk(String type, byte[] data, int length) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(name);
        crc.update(data, 0, length);
        out.writeInt(length);
        out.write(name);
        out.write(data, 0, length);
        out.writeInt((int) crc.getValue());
    }

    /** Completes what is left of the pixels and the file; does not close the stream. */
    void finish() throws IOException {
        deflater.finish();
        drain();
        chunk("IEND", new byte[0], 0);
        out.flush();
    }

    @Override
    public void close() {
        deflater.end();
    }
}

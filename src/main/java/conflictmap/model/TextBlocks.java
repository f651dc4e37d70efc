package conflictmap.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Many texts in the order in which they came, in UTF-8, compressed in blocks: the notes of a table take about a third
 * of their letters. The block that was asked for last is kept, so that texts read in their order are read fast.
 */
final class TextBlocks {
    /** Letters a block: one text out of it is had in some 0.1 ms. */
    private static final int BLOCK = 32_768;

    private final List<byte[]> blocks;
    /** First text of each block. */
    private final int[] firstText;
    /** Where each text begins in its block, and after the last text of all where that ends. */
    private final int[] begin;
    /** Bytes of each block. */
    private final int[] length;
    private final int size;
    private volatile @Nullable Open open;

    /** A block that was read. */
    private record Open(int block, byte[] bytes) {}

    private TextBlocks(Builder from) {
        from.close();
        blocks = List.copyOf(from.blocks);
        firstText = from.firstText.stream().mapToInt(i -> i).toArray();
        length = from.length.stream().mapToInt(i -> i).toArray();
        size = from.size;
        begin = Arrays.copyOf(from.begin, size);
    }

    /** Takes one text after the other. */
    static final class Builder {
        private final List<byte[]> blocks = new ArrayList<>();
        private final List<Integer> firstText = new ArrayList<>();
        private final List<Integer> length = new ArrayList<>();
        private byte[] block = new byte[2 * BLOCK];
        private byte[] pressed = new byte[BLOCK];
        private int end;
        private int first;
        private int size;
        private int[] begin = new int[1024];

        /** How many texts there are. */
        int size() {
            return size;
        }

        void add(String text) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            if (end >= BLOCK) {
                close();
            }
            if (size == begin.length) {
                begin = Arrays.copyOf(begin, 2 * size);
            }
            if (end + utf8.length > block.length) {
                block = Arrays.copyOf(block, Math.max(2 * block.length, end + utf8.length));
            }
            begin[size++] = end;
            System.arraycopy(utf8, 0, block, end, utf8.length);
            end += utf8.length;
        }

        private void close() {
            if (first == size) {
                return;
            }
            var deflater = new Deflater(Deflater.BEST_SPEED, true);
            deflater.setInput(block, 0, end);
            deflater.finish();
            int count = 0;
            while (!deflater.finished()) {
                if (count == pressed.length) {
                    pressed = Arrays.copyOf(pressed, 2 * count);
                }
                count += deflater.deflate(pressed, count, pressed.length - count);
            }
            deflater.end();
            blocks.add(Arrays.copyOf(pressed, count));
            firstText.add(first);
            length.add(end);
            first = size;
            end = 0;
        }

        TextBlocks build() {
            return new TextBlocks(this);
        }
    }

    /** The text of a number; empty beyond the last. */
    String text(int number) {
        if (number >= size) {
            return "";
        }
        int at = Arrays.binarySearch(firstText, number);
        return text(number, at < 0 ? -at - 2 : at);
    }

    /** Visits the texts that are not empty in the order in which they came, each with the row of its number. */
    void forEach(int[] rows, ObjIntConsumer<String> visitor) {
        int block = 0;
        for (int i = 0; i < size; i++) {
            while (block + 1 < firstText.length && firstText[block + 1] <= i) {
                block++;
            }
            String text = text(i, block);
            if (!text.isEmpty()) {
                visitor.accept(text, rows[i]);
            }
        }
    }

    private String text(int number, int block) {
        Open last = open;
        if (last == null || last.block != block) {
            last = new Open(block, inflated(block));
            open = last;
        }
        int afterBlock = block + 1 < firstText.length ? firstText[block + 1] : size;
        int to = number + 1 < afterBlock ? begin[number + 1] : last.bytes.length;
        return new String(last.bytes, begin[number], to - begin[number], StandardCharsets.UTF_8);
    }

    private byte[] inflated(int block) {
        byte[] bytes = new byte[length[block]];
        var inflater = new Inflater(true);
        try {
            inflater.setInput(blocks.get(block));
            int at = 0;
            while (at < bytes.length) {
                int count = inflater.inflate(bytes, at, bytes.length - at);
                if (count == 0) {
                    throw new IllegalStateException("a block of notes ends early");
                }
                at += count;
            }
            return bytes;
        } catch (DataFormatException e) {
            throw new IllegalStateException("a block of notes was not made by this class", e);
        } finally {
            inflater.end();
        }
    }
}

package conflictmap.packed;

/**
 * A 64-bit hash of a string that may come in pieces: {@code end(add(add(START, "ab"), "c"))} is that of "abc". FNV-1a
 * over the characters, mixed at the end as in MurmurHash3, so that its upper bits are as good as its lower ones.
 */
public final class TextHash {
    /** Of the empty string, before {@link #end}. */
    public static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private TextHash() {}

    /** After a further piece. */
    public static long add(long hash, String piece) {
        return add(hash, piece, 0, piece.length());
    }

    /** After a further piece, the characters between two indices. */
    public static long add(long hash, String text, int from, int to) {
        long h = hash;
        for (int i = from; i < to; i++) {
            h = (h ^ text.charAt(i)) * PRIME;
        }
        return h;
    }

    /** After a further character. */
    public static long add(long hash, char c) {
        return (hash ^ c) * PRIME;
    }

    /** After the last piece. */
    public static long end(long hash) {
        long h = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return h ^ (h >>> 33);
    }

    /** Of a whole string. */
    public static long of(String text) {
        return end(add(START, text));
    }
}

package conflictmap.ingest.documents.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Glyphs from left to right, as text in reading order: where letters run from right to left they are turned, and numbers
 * and Latin words among them are turned back, which undoes what the Unicode bidirectional algorithm did.
 */
final class VisualOrder {
    private static final String JOINERS = ".,:/-−٫٬";
    private static final String OPENING = "([{«";
    private static final String CLOSING = ")]}»";

    private VisualOrder() {}

    /** Whether more letters run from right to left than the other way. */
    static boolean isRightToLeft(String text) {
        long right = text.codePoints().filter(VisualOrder::isRight).count();
        return right > text.codePoints().filter(VisualOrder::isLeft).count();
    }

    private static boolean isRight(int c) {
        byte d = Character.getDirectionality(c);
        return d == Character.DIRECTIONALITY_RIGHT_TO_LEFT || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static boolean isLeft(int c) {
        return Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }

    private static boolean isDigit(int c) {
        byte d = Character.getDirectionality(c);
        return d == Character.DIRECTIONALITY_EUROPEAN_NUMBER || d == Character.DIRECTIONALITY_ARABIC_NUMBER;
    }

    /** The text of glyphs, each of which stands for some characters. */
    static String logical(List<String> glyphs) {
        String joined = String.join("", glyphs);
        if (joined.codePoints().noneMatch(VisualOrder::isRight)) {
            return joined;
        }
        List<String> pieces = new ArrayList<>(glyphs);
        if (isRightToLeft(joined)) {
            turn(pieces);
            return String.join("", pieces);
        }
        for (int from = 0; from < pieces.size(); from++) {
            if (isRight(pieces.get(from).codePointAt(0))) {
                int to = runOfRight(pieces, from);
                turn(pieces.subList(from, to));
                from = to - 1;
            }
        }
        return String.join("", pieces);
    }

    /** The end of letters from right to left and of what is neither between them. */
    private static int runOfRight(List<String> pieces, int from) {
        int end = from + 1;
        for (int i = from + 1; i < pieces.size() && !isLeft(pieces.get(i).codePointAt(0)); i++) {
            end = isRight(pieces.get(i).codePointAt(0)) ? i + 1 : end;
        }
        return end;
    }

    private static void turn(List<String> pieces) {
        Collections.reverse(pieces);
        for (int from = 0; from < pieces.size(); from++) {
            int c = pieces.get(from).codePointAt(0);
            if (isLeft(c) || isDigit(c)) {
                int to = runOfLeft(pieces, from);
                Collections.reverse(pieces.subList(from, to));
                from = to - 1;
            }
        }
        mirror(pieces);
    }

    /** The end of a Latin phrase or of a number, whose digits single marks may part. */
    private static int runOfLeft(List<String> pieces, int from) {
        boolean letters = false;
        int end = from;
        for (int i = from; i < pieces.size(); i++) {
            int c = pieces.get(i).codePointAt(0);
            if (isRight(c)) {
                break;
            }
            if (isLeft(c) && (letters || i == end)) {
                letters = true;
                end = i + 1;
            } else if (isDigit(c) && (letters || i == end || i == end + 1 && JOINERS.indexOf(pieces.get(end).codePointAt(0)) >= 0)) {
                end = i + 1;
            }
        }
        return Math.max(end, from + 1);
    }

    /** Brackets that were drawn mirrored open and close the wrong way round: the first one closes. */
    private static void mirror(List<String> pieces) {
        int first = -1;
        for (int i = 0; i < pieces.size() && first < 0; i++) {
            first = OPENING.contains(pieces.get(i)) || CLOSING.contains(pieces.get(i)) ? i : -1;
        }
        if (first < 0 || OPENING.contains(pieces.get(first)) || pieces.stream().noneMatch(OPENING::contains)) {
            return;
        }
        for (int i = 0; i < pieces.size(); i++) {
            int open = OPENING.indexOf(pieces.get(i));
            int close = CLOSING.indexOf(pieces.get(i));
            pieces.set(i, open >= 0 ? CLOSING.substring(open, open + 1) : close >= 0 ? OPENING.substring(close, close + 1) : pieces.get(i));
        }
    }
}

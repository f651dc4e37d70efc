package conflictmap.extract.text;

import conflictmap.model.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a report into blocks, sentences and tokens, in time linear in its length. */
public final class TextSplitter {
    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");
    private static final Pattern BULLET = Pattern.compile("\\s*(?:[-–—*•·▪■●◦‣►▶✔]|\\(?\\d{1,2}[.)]|\\p{So})\\s+\\S.*");
    private static final Pattern ROW = Pattern.compile(".*\\S(?:\\t+|\\s*\\|\\s*| {2,})\\S.*");
    private static final String TERMINATORS = ".!?…";
    private static final String CLOSERS = "\"”’»)]";
    /** A whole row of marks; looked at from its start only, so that a long one is gone through once. */
    private static final Pattern MARKS = Pattern.compile("(?<![.!?…\"”’»)\\]])[.!?…\"”’»)\\]]++(?=\\s)");
    private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}.]+)\\.$");
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "st", "gen", "lt", "col", "maj", "capt", "sgt", "brig", "adm", "gov", "sen", "rep",
            "prof", "rev", "hon", "pres", "no", "nos", "vs", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
            "sept", "oct", "nov", "dec", "approx", "inc", "ltd", "co", "corp", "cf", "e.g", "i.e", "a.m", "p.m", "fig",
            "u.s", "u.k", "u.n", "d.c", "ft", "mt", "av", "ave", "blvd", "vol", "para", "art", "spc", "pvt", "cpl");
    private static final int HEADING_MAX = 90;
    private static final int WRAP_MIN = 48;
    /** Characters of the longest sentence; what is longer is none, and is cut to keep the work on each piece small. */
    private static final int SENTENCE_MAX = 6_000;

    private TextSplitter() {}

    /** The report's text, cut. */
    public static Document split(Report report) {
        String text = report.text();
        List<Block> blocks = blocks(text);
        List<Sentence> sentences = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        for (int b = 0; b < blocks.size(); b++) {
            for (int[] span : sentenceSpans(text, blocks.get(b))) {
                List<Token> words = Tokenizer.tokens(text, span[0], span[1]);
                if (!words.isEmpty()) {
                    sentences.add(new Sentence(span[0], span[1], tokens.size(), tokens.size() + words.size(), b));
                    tokens.addAll(words);
                }
            }
        }
        return new Document(report, blocks, sentences, tokens);
    }

    private static List<Block> blocks(String text) {
        List<Block> lines = lines(text);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Block line = lines.get(i);
            Block last = blocks.isEmpty() ? null : blocks.getLast();
            if (last != null && isWrapped(text, last, line)) {
                blocks.set(blocks.size() - 1, new Block(last.kind(), last.from(), line.to(), last.line(), last.afterBlank()));
            } else {
                blocks.add(line);
            }
        }
        blocks.replaceAll(b -> isHeading(text, b) ? new Block(Block.Kind.HEADING, b.from(), b.to(), b.line(), b.afterBlank()) : b);
        return blocks;
    }

    private static List<Block> lines(String text) {
        List<Block> lines = new ArrayList<>();
        Matcher m = LINE.matcher(text);
        int line = 1;
        int counted = 0;
        boolean afterBlank = true;
        while (m.find()) {
            int breaks = lineBreaks(text, counted, m.start());
            line += breaks;
            counted = m.start();
            int from = skipBlanks(text, m.start(), m.end());
            int to = dropBlanks(text, from, m.end());
            if (from == to) {
                afterBlank = true;
                continue;
            }
            String words = text.substring(from, to);
            Block.Kind kind = BULLET.matcher(words).matches() ? Block.Kind.BULLET
                    : ROW.matcher(words).matches() ? Block.Kind.ROW : Block.Kind.PARAGRAPH;
            lines.add(new Block(kind, from, to, line, afterBlank || breaks > 1));
            afterBlank = false;
        }
        return lines;
    }

    private static int lineBreaks(String text, int from, int to) {
        int n = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n')) {
                n++;
            }
        }
        return n;
    }

    private static int skipBlanks(String text, int from, int to) {
        int i = from;
        while (i < to && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int dropBlanks(String text, int from, int to) {
        int i = to;
        while (i > from && isBlank(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == 0;
    }

    /** A line that an editor broke: the one before is long and unfinished, this one goes on in lower case. */
    private static boolean isWrapped(String text, Block last, Block line) {
        return !line.afterBlank()
                && line.kind() == Block.Kind.PARAGRAPH
                && last.kind() != Block.Kind.ROW
                && last.to() - last.from() >= WRAP_MIN
                && ".!?:;…\"”".indexOf(text.charAt(last.to() - 1)) < 0
                && Character.isLowerCase(text.codePointAt(line.from()));
    }

    private static boolean isHeading(String text, Block b) {
        return b.kind() == Block.Kind.PARAGRAPH
                && b.to() - b.from() <= HEADING_MAX
                && ".!?…\"”,;".indexOf(text.charAt(b.to() - 1)) < 0;
    }

    private static List<int[]> sentenceSpans(String text, Block block) {
        List<int[]> spans = new ArrayList<>();
        int from = block.from();
        Matcher m = MARKS.matcher(text).region(block.from(), block.to());
        m.useTransparentBounds(true);
        while (m.find()) {
            int next = skipBlanks(text, m.end(), block.to());
            if (next < block.to() && isSentenceEnd(text, from, lastMark(text, m.start(), m.end()), m.end(), next)) {
                addSpan(text, from, m.end(), spans);
                from = next;
            }
        }
        if (from < block.to()) {
            addSpan(text, from, block.to(), spans);
        }
        return spans;
    }

    /** Where in a row of marks the last one begins: full stops and the like, with what closes a quotation after them. */
    private static int lastMark(String text, int from, int to) {
        int i = to;
        while (i > from && CLOSERS.indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        boolean closes = i < to;
        while (i > from && TERMINATORS.indexOf(text.charAt(i - 1)) >= 0 && !(closes && text.charAt(i - 1) == '…')) {
            i--;
        }
        return i;
    }

    private static void addSpan(String text, int from, int to, List<int[]> spans) {
        int at = from;
        while (to - at > SENTENCE_MAX) {
            int cut = dropToBlank(text, at, at + SENTENCE_MAX);
            spans.add(new int[] {at, dropBlanks(text, at, cut)});
            at = skipBlanks(text, cut, to);
        }
        spans.add(new int[] {at, to});
    }

    /** Index of the last blank before {@code to}; where there is none, {@code to} itself, not within a character. */
    private static int dropToBlank(String text, int from, int to) {
        for (int i = to; i > from; i--) {
            if (isBlank(text.charAt(i))) {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
    }

    private static boolean isSentenceEnd(String text, int from, int start, int end, int next) {
        String mark = text.substring(start, end);
        if (mark.indexOf('.') < 0 && mark.indexOf('!') < 0 && mark.indexOf('?') < 0 && mark.indexOf('…') < 0) {
            return start > from && ".!?…".indexOf(text.charAt(start - 1)) >= 0 && startsSentence(text, next);
        }
        if (!startsSentence(text, next)) {
            return false;
        }
        Matcher word = LAST_WORD.matcher(text.substring(Math.max(from, start - 12), start + 1));
        if (mark.equals(".") && word.find()) {
            String w = word.group(1).toLowerCase(Locale.ROOT);
            boolean initial = w.length() == 1 || w.length() == 3 && w.charAt(1) == '.';
            boolean clock = w.equals("a.m") || w.equals("p.m");
            return clock ? startsCapital(text, next) : !initial && !ABBREVIATIONS.contains(w);
        }
        return true;
    }

    private static boolean startsSentence(String text, int i) {
        int c = text.codePointAt(i);
        return !Character.isLowerCase(c) && (Character.isLetterOrDigit(c) || "\"“‘'«(–—-[•*".indexOf(c) >= 0
                || Character.getType(c) == Character.OTHER_SYMBOL);
    }

    private static boolean startsCapital(String text, int i) {
        int c = text.codePointAt(i);
        return Character.isUpperCase(c) || "\"“‘".indexOf(c) >= 0;
    }
}

package conflictmap.ingest.documents.pdf;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the glyphs of one page after the other: those that run as most of the page does, each once. */
final class PageGlyphs extends PDFTextStripper {
    private static final int MAX_GLYPHS = 200_000;
    /** Baselines closer than this, in font sizes, are one. */
    private static final double SAME_LINE = 0.45;
    /** Gaps wider than this, in font sizes, are a space. */
    private static final double SPACE = 0.17;
    /** Gaps wider than this, in font sizes, may lie between columns. */
    private static final double WIDE = 0.9;

    private final Map<Float, List<Glyph>> byDirection = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private int count;

    PageGlyphs() throws IOException {
        super();
        setStartPage(0); // pages are handed in one by one, not counted
        output = Writer.nullWriter();
    }

    /** The rows of a page from top to bottom. */
    List<Row> rows(PDPage page) throws IOException {
        byDirection.clear();
        seen.clear();
        count = 0;
        processPage(page);
        List<Glyph> glyphs = byDirection.values().stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
        return rows(glyphs);
    }

    @Override
    protected void processTextPosition(TextPosition t) {
        String text = t.getUnicode();
        if (text == null || text.isEmpty() || ++count > MAX_GLYPHS) {
            return;
        }
        double size = Math.max(1, t.getFontSizeInPt());
        String place = text + Math.round(t.getXDirAdj() / size * 4) + "/" + Math.round(t.getYDirAdj() / size * 4) + "/" + t.getDir();
        if (seen.add(place)) {
            byDirection.computeIfAbsent(t.getDir(), d -> new ArrayList<>())
                    .add(new Glyph(t.getXDirAdj(), t.getYDirAdj(), t.getWidthDirAdj(), size, plain(text), false));
        }
    }

    /** Ligatures and presentation forms as the letters that they show. */
    private static String plain(String text) {
        boolean presented = text.chars().anyMatch(c -> c >= 0xFB00 && c <= 0xFDFF || c >= 0xFE70 && c <= 0xFEFF);
        return presented ? Normalizer.normalize(text, Normalizer.Form.NFKC).strip() : text;
    }

    private static List<Row> rows(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        Set<Long> inked = new HashSet<>();
        glyphs.stream().filter(g -> !g.text().isBlank()).forEach(g -> inked.add(Math.round(g.y())));
        sorted.removeIf(g -> g.text().isBlank() && !inked.contains(Math.round(g.y())));
        sorted.sort(Comparator.comparingDouble(Glyph::y));
        List<Row> rows = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        for (Glyph g : sorted) {
            if (!line.isEmpty() && g.y() - line.getFirst().y() > SAME_LINE * Math.max(g.size(), line.getFirst().size())) {
                rows.add(row(line));
                line.clear();
            }
            line.add(g);
        }
        if (!line.isEmpty()) {
            rows.add(row(line));
        }
        rows.removeIf(row -> row.chunks().isEmpty());
        return rows;
    }

    private static Row row(List<Glyph> line) {
        List<Chunk> chunks = new ArrayList<>();
        List<Glyph> run = new ArrayList<>();
        line.sort(Comparator.comparingDouble(Glyph::x));
        boolean spaced = false;
        for (Glyph glyph : line) {
            if (glyph.text().isBlank()) {
                spaced = true;
                continue;
            }
            Glyph g = glyph.after(spaced);
            spaced = false;
            Glyph last = run.isEmpty() ? null : run.getLast();
            if (last != null && isMark(g) && g.x() < last.right()) {
                run.set(run.size() - 1, last.with(g.text()));
                continue;
            }
            if (last != null && g.x() - last.right() > WIDE * Math.max(g.size(), last.size())) {
                chunks.add(chunk(run));
                run.clear();
            }
            run.add(g);
        }
        if (!run.isEmpty()) {
            chunks.add(chunk(run));
        }
        return new Row(chunks);
    }

    private static boolean isMark(Glyph g) {
        return Character.getType(g.text().codePointAt(0)) == Character.NON_SPACING_MARK;
    }

    private static Chunk chunk(List<Glyph> run) {
        List<String> pieces = new ArrayList<>();
        double size = 0;
        for (int i = 0; i < run.size(); i++) {
            Glyph g = run.get(i);
            if (i > 0 && (g.spaced() && g.x() > run.get(i - 1).right() - SPACE * g.size() / 2 || g.x() - run.get(i - 1).right() > SPACE * g.size())) {
                pieces.add(" ");
            }
            pieces.add(g.text());
            size = Math.max(size, g.size());
        }
        return new Chunk(run.getFirst().x(), run.getLast().right(), run.getFirst().y(), size, VisualOrder.logical(pieces));
    }
}

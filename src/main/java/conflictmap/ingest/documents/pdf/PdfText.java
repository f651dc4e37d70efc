package conflictmap.ingest.documents.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The words of a PDF in reading order: column by column, without what repeats at the top and foot of its pages,
 * paragraphs parted by blank lines.
 */
public final class PdfText {
    /** Pages that are read. */
    public static final int MAX_PAGES = 2_000;

    private PdfText() {}

    /**
     * Reads all pages, at most {@value #MAX_PAGES}; empty where there are pictures only.
     *
     * @throws IOException if a page is damaged
     */
    public static String of(PDDocument document) throws IOException {
        var glyphs = new PageGlyphs();
        List<List<Row>> pages = new ArrayList<>();
        List<Double> heights = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            if (pages.size() == MAX_PAGES) {
                break;
            }
            boolean lying = page.getRotation() % 180 != 0;
            heights.add((double) (lying ? page.getCropBox().getWidth() : page.getCropBox().getHeight()));
            pages.add(glyphs.rows(page));
        }
        pages = RunningHeads.dropped(pages, heights);
        var paragraphs = new Paragraphs(pages);
        for (List<Row> page : pages) {
            Columns.blocks(page).forEach(paragraphs::add);
        }
        return paragraphs.text();
    }
}

package conflictmap.ingest.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFEndnote;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;

/** Word documents (DOCX): paragraphs, tables with a row on a line, and footnotes at the end. */
public final class DocxImporter implements Importer {
    private static final Pattern NOTE_MARKS = Pattern.compile("\\[(?:footnote|endnote)Ref:\\d+\\]");
    private static final long MAX_PART = 64L << 20;

    @Override
    public String name() {
        return "Word (DOCX)";
    }

    @Override
    public boolean accepts(Content file) {
        return isWord(file);
    }

    static boolean isWord(Content file) {
        if (!file.begins(ZipImporter.MARK)) {
            return false;
        }
        String head = new String(file.head(), StandardCharsets.ISO_8859_1);
        return file.ends(".docx", ".docm", ".dotx") || head.contains("[Content_Types].xml") && head.contains("word/");
    }

    @Override
    public void read(Content file, Found found) throws IOException {
        ZipSecureFile.setMaxEntrySize(MAX_PART);
        try (var word = new XWPFDocument(new ByteArrayInputStream(file.bytes()))) {
            List<String> paragraphs = new ArrayList<>();
            body(word, paragraphs);
            for (XWPFFootnote note : word.getFootnotes()) {
                body(note, paragraphs);
            }
            for (XWPFEndnote note : word.getEndnotes()) {
                body(note, paragraphs);
            }
            String text = String.join("\n\n", paragraphs);
            if (!text.isBlank()) {
                found.add(facts(word.getProperties()).document(text));
            }
        }
    }

    private static Facts facts(POIXMLProperties properties) {
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        return new Facts().title(core.getTitle(), "the document's Title")
                .source(properties.getExtendedProperties().getCompany(), "the document's Company")
                .source(core.getCreator(), "the document's Author")
                .published(time(core.getCreated()), "the document's date of creation")
                .published(time(core.getModified()), "the document's date of change");
    }

    private static @Nullable OffsetDateTime time(@Nullable Date date) {
        return date == null ? null : date.toInstant().atOffset(ZoneOffset.UTC);
    }

    private static void body(IBody body, List<String> paragraphs) {
        for (IBodyElement element : body.getBodyElements()) {
            String text = switch (element) {
                case XWPFParagraph p -> paragraph(p);
                case XWPFTable t -> table(t);
                case XWPFSDT s -> s.getContent().getText();
                default -> "";
            };
            if (!text.isBlank()) {
                paragraphs.add(text.strip());
            }
        }
    }

    private static String paragraph(XWPFParagraph p) {
        String text = NOTE_MARKS.matcher(p.getParagraphText()).replaceAll("").replace("\u00ad", "").replace('\u00a0', ' ');
        return p.getNumID() == null || text.isBlank() ? text : "- " + text.strip();
    }

    private static String table(XWPFTable table) {
        List<String> rows = new ArrayList<>();
        for (XWPFTableRow row : table.getRows()) {
            List<String> cells = new ArrayList<>();
            for (XWPFTableCell cell : row.getTableCells()) {
                List<String> paragraphs = new ArrayList<>();
                body(cell, paragraphs);
                cells.add(String.join(" ", paragraphs).replace('\n', ' '));
            }
            rows.add(String.join(" | ", cells).strip());
        }
        return String.join("\n", rows);
    }
}

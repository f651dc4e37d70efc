package conflictmap.ingest.documents;

import conflictmap.ingest.documents.pdf.PdfText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Calendar;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** PDF: the words in reading order; a scan without words is named as such. */
public final class PdfImporter implements Importer {
    private static final int MARK_WITHIN = 1024;
    /** What programs write where nobody gave a title. */
    private static final Pattern NO_TITLE = Pattern.compile("(?i)\\s*(untitled.*|microsoft (word|powerpoint) - .*|document\\s*\\d*|.*\\.(docx?|pdf|html?|indd))\\s*");

    @Override
    public String name() {
        return "PDF";
    }

    @Override
    public boolean accepts(Content file) {
        byte[] head = file.head();
        return new String(head, 0, Math.min(MARK_WITHIN, head.length), StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    @Override
    public void read(Content file, Found found) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.bytes(), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            String text = PdfText.of(pdf);
            if (text.isBlank()) {
                throw new BadDocumentException("pdf.scan", "the PDF has " + pdf.getNumberOfPages() + " pages and no text: it is a scan or a picture; run it through text recognition (OCR) first");
            }
            if (pdf.getNumberOfPages() > PdfText.MAX_PAGES) {
                found.problem("pdf.pages", 0, "only the first " + PdfText.MAX_PAGES + " pages are read; split it");
            }
            found.add(facts(pdf).document(text));
        } catch (InvalidPasswordException e) {
            throw new BadDocumentException("pdf.password", "the PDF needs a password; save it without");
        }
    }

    private static Facts facts(PDDocument pdf) throws IOException {
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        var facts = new Facts();
        if (metadata != null) {
            try (InputStream xmp = metadata.exportXMPMetadata()) {
                facts = Xmp.facts(xmp, title -> !NO_TITLE.matcher(title).matches());
            }
        }
        PDDocumentInformation info = pdf.getDocumentInformation();
        String title = info.getTitle();
        return facts.title(title == null || NO_TITLE.matcher(title).matches() ? null : title, "the PDF's Title")
                .source(info.getAuthor(), "the PDF's Author")
                .published(time(info.getCreationDate()), "the PDF's CreationDate")
                .published(time(info.getModificationDate()), "the PDF's ModDate");
    }

    private static @Nullable OffsetDateTime time(@Nullable Calendar calendar) {
        return calendar == null ? null : calendar.toInstant().atZone(calendar.getTimeZone().toZoneId()).toOffsetDateTime();
    }
}

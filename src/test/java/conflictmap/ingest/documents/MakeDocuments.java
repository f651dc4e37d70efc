package conflictmap.ingest.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Makes those of the test documents that libraries make; run by hand with the folder as its argument. */
final class MakeDocuments {
    private static final String XMP = """
            <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/"
             prism:publicationDate="2025-06-15T09:00:00+03:00">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">Night attacks</rdf:li></rdf:Alt></dc:title>
            <dc:publisher><rdf:Bag><rdf:li>Danube Courier</rdf:li></rdf:Bag></dc:publisher>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>
            """;

    private MakeDocuments() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        word(folder.resolve("report.docx"));
        pdf(folder.resolve("xmp.pdf"), XMP, Optional.empty());
        pdf(folder.resolve("info.pdf"), "", Optional.empty());
        pdf(folder.resolve("password.pdf"), "", Optional.of("secret"));
        scan(folder.resolve("scan.pdf"));
        byte[] whole = Files.readAllBytes(folder.resolve("info.pdf"));
        Files.write(folder.resolve("truncated.pdf"), Arrays.copyOf(whole, 200));
        byte[] docx = Files.readAllBytes(folder.resolve("report.docx"));
        Files.write(folder.resolve("truncated.docx"), Arrays.copyOf(docx, docx.length / 2));
    }

    private static void word(Path to) throws IOException {
        try (var word = new XWPFDocument(); OutputStream out = Files.newOutputStream(to)) {
            word.getProperties().getCoreProperties().setTitle("Situation report 12");
            word.getProperties().getCoreProperties().setCreator("A. Analyst");
            word.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(Instant.parse("2025-06-15T06:00:00Z"))));
            word.getProperties().getExtendedProperties().getUnderlyingProperties().setCompany("River Monitor");
            word.createParagraph().createRun().setText("Situation report 12");
            var first = word.createParagraph();
            first.createRun().setText("On 14 June 2025 artillery hit Kupiansk");
            XWPFFootnote note = word.createFootnote();
            note.createParagraph().createRun().setText("According to the regional administration.");
            first.addFootnoteReference(note);
            first.createRun().setText(", wounding two people.");
            XWPFTable table = word.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Place");
            table.getRow(0).getCell(1).setText("Killed");
            table.getRow(1).getCell(0).setText("Nikopol");
            table.getRow(1).getCell(1).setText("1");
            var item = word.createParagraph();
            item.setNumID(BigInteger.ONE);
            item.createRun().setText("Rail traffic was stopped.");
            word.createParagraph().createRun().setText("בלילה נפלה רקטה ליד חיפה.");
            word.write(out);
        }
    }

    private static void pdf(Path to, String xmp, Optional<String> password) throws IOException {
        try (var pdf = new PDDocument()) {
            var created = new GregorianCalendar(TimeZone.getTimeZone("GMT+03:00"));
            created.setTimeInMillis(Instant.parse("2025-06-15T05:00:00Z").toEpochMilli());
            pdf.getDocumentInformation().setTitle("Evening summary");
            pdf.getDocumentInformation().setAuthor("Levant Wire");
            pdf.getDocumentInformation().setCreationDate(created);
            if (!xmp.isEmpty()) {
                pdf.getDocumentCatalog().setMetadata(new PDMetadata(pdf, new ByteArrayInputStream(xmp.getBytes(StandardCharsets.UTF_8))));
            }
            page(pdf, List.of("A rocket landed near Tyre in southern Lebanon on Satur-", "day. Nobody was hurt."));
            if (password.isPresent()) {
                pdf.protect(new StandardProtectionPolicy(password.get(), password.get(), new AccessPermission()));
            }
            pdf.save(to.toFile());
        }
    }

    private static void page(PDDocument pdf, List<String> lines) throws IOException {
        var page = new PDPage(PDRectangle.A5);
        pdf.addPage(page);
        try (var content = new PDPageContentStream(pdf, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 12);
            content.setLeading(15);
            content.newLineAtOffset(50, 500);
            for (String line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }

    private static void scan(Path to) throws IOException {
        try (var pdf = new PDDocument()) {
            var page = new PDPage(PDRectangle.A5);
            pdf.addPage(page);
            try (var content = new PDPageContentStream(pdf, page)) {
                content.addRect(50, 50, 200, 200);
                content.fill();
            }
            pdf.save(to.toFile());
        }
    }

    /** A PDF of a few hundred kilobytes whose one page unpacks to gigabytes. */
    static byte[] bomb() throws IOException {
        try (var pdf = new PDDocument(); var bytes = new ByteArrayOutputStream()) {
            var page = new PDPage(PDRectangle.A5);
            pdf.addPage(page);
            COSStream stream = pdf.getDocument().createCOSStream();
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                byte[] operators = "(aaaaaaaaaaaaaaaa)".repeat(1 << 12).getBytes(StandardCharsets.US_ASCII);
                for (int i = 0; i < 4_000; i++) {
                    out.write(operators);
                }
            }
            ((COSDictionary) page.getCOSObject()).setItem(COSName.CONTENTS, stream);
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }
}

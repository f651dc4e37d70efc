package conflictmap;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.ingest.documents.Document;
import conflictmap.ingest.documents.DocumentFiles;
import conflictmap.ingest.documents.Imported;
import conflictmap.jobs.ChildJvm;
import conflictmap.jobs.Progress;
import conflictmap.model.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What real files of each format give, read by the program's own child. */
class DocumentsTest {
    static final Path FOLDER = Path.of("src/test/resources/documents");
    private static final DocumentFiles FILES = new DocumentFiles.Formats(
            Importers.ALL, ChildJvm.Program.of(ReadDocuments.class.getName(), DocumentFiles.HEAP_MB), DocumentFiles.LIMIT).reader();

    @AfterAll
    static void close() {
        FILES.close();
    }

    private static Imported read(String name) throws InterruptedException {
        return FILES.read(FOLDER.resolve(name), Progress.NONE);
    }

    private static Document only(String name) throws InterruptedException {
        Imported imported = read(name);
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.documents()).hasSize(1);
        return imported.documents().getFirst();
    }

    /** A report a line: part, title, source, publication; then where from. */
    private static String told(Document d) {
        return String.join(" | ", d.part(), d.title(), d.source(), String.valueOf(d.published()), d.origin().words());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            article.html ~ Drone hits grain store in Izmail | Danube Courier | 2025-06-15T07:30+03:00 | publication time from <meta article:published_time>; source from <meta og:site_name>; title from <meta og:title>
            json-ld.html ~ Rocket lands near Tyre, nobody hurt | Levant Wire | 2025-06-14T18:05Z | publication time from JSON-LD datePublished; source from JSON-LD publisher; title from JSON-LD headline
            time-element.html ~ Shells on Nikopol |  | 2025-06-13T12:00Z | publication time from <time datetime>, which names a day only; taken as noon UTC; title from <h1>
            windows-1251.html ~ Сводка за 14 июня |  | null | title from <title>
            latin1-undeclared.html ~ Tyr |  | null | title from <title>; characters taken for Windows-1252
            plain.eml ~ Rocket near Tyre – update | Levant Wire – Desk | 2025-06-14T21:06:58+03:00 | publication time from the mail's Date; source from the mail's From; title from the mail's Subject
            html-only.eml ~ Night summary | News, Desk | 2025-06-15T05:00-04:00 | publication time from the mail's Date; source from the mail's From; title from the mail's Subject
            feed-rdf.xml ~ Roquette près de Tyr | Le Fil | 2025-06-14T20:00+02:00 | publication time from the item's <date>; source from the feed's <title>; title from the item's <title>
            report.docx ~ Situation report 12 | River Monitor | 2025-06-15T06:00Z | publication time from the document's date of creation; source from the document's Company; title from the document's Title
            info.pdf ~ Evening summary | Levant Wire | 2025-06-15T08:00+03:00 | publication time from the PDF's CreationDate; source from the PDF's Author; title from the PDF's Title
            xmp.pdf ~ Night attacks | Danube Courier | 2025-06-15T09:00+03:00 | publication time from XMP publicationDate; source from XMP dc:publisher; title from XMP dc:title
            plain-utf8.txt ~ |  | null |
            plain-windows-1251.txt ~ |  | null | characters taken for Windows-1251
            """)
    void takesWhatTheFileSaysOfItselfAndTellsFromWhere(String name, String expected) throws InterruptedException {
        assertThat(told(only(name)).replaceFirst("^[^|]*\\|", "").strip()).isEqualTo(expected.strip());
    }

    @Test
    void aPageIsItsArticleWithoutWhatStandsRoundIt() throws InterruptedException {
        assertThat(only("article.html").text()).isEqualTo("""
                Drone hits grain store in Izmail

                A drone struck a grain warehouse in Izmail on Saturday,
                wounding one watchman, the regional administration said.

                The warehouse on Saturday.

                Air defence shot down eleven further drones over the Odesa region. Debris damaged several roofs.

                Place | Killed
                Izmail | 0
                Nikopol | 1

                - Rail traffic stopped for six hours.
                - Power was cut in two villages.""");
    }

    @Test
    void twoColumnsAreReadOneAfterTheOtherWithWordsWholeAndWithoutRunningHeads() throws InterruptedException {
        String text = only("columns.pdf").text();
        assertThat(text).startsWith("Night attacks on the river towns\n\nOvernight on 14 June 2025 a drone struck a grain warehouse in Izmail, setting fire to two storage buildings and")
                .contains("reported intermittent electricity failures. Representatives of the distribution company acknowledged the malfunctioning transformers")
                .contains("Anti-aircraft fire was heard for an hour.\n\nIn the Kharkiv region")
                .endsWith("commanders anticipated intensified bombardments.")
                .doesNotContain("Observer Weekly").doesNotContain("Issue 12").doesNotContain("- 1 -").doesNotContain("- 2 -");
        assertThat(text.split("\n\n")).hasSize(10);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            hebrew.pdf ~ ב-14 ביוני 2025 נפלה רקטה ליד קריית שמונה (בגליל העליון). שני בני אדם נפצעו קל. דובר אמר כי 12.5 דונם נשרפו. סוכנות Reuters דיווחה על אזעקות נוספות בחיפה.
            arabic.pdf ~ في 14 حزيران 2025 سقط صاروخ قرب مدينة صور في لبنان. أصيب شخصان بجروح طفيفة، وقال الدفاع المدني إن الحريق أخمد.
            persian.pdf ~ شامگاه ۲۴ خرداد ۱۴۰۴ پهپادی در نزدیکی کرمانشاه سرنگون شد.
            """)
    void whatRunsFromRightToLeftIsInReadingOrder(String name, String paragraph) throws InterruptedException {
        assertThat(only(name).text()).contains("\n\n" + paragraph);
    }

    @Test
    void wordsOfTablesAndFootnotesOfAWordDocumentAreThere() throws InterruptedException {
        assertThat(only("report.docx").text()).isEqualTo("""
                Situation report 12

                On 14 June 2025 artillery hit Kupiansk, wounding two people.

                Place | Killed
                Nikopol | 1

                - Rail traffic was stopped.

                בלילה נפלה רקטה ליד חיפה.

                According to the regional administration.""");
    }

    @Test
    void aMailIsItsPlainTextWithQuotedLinesMarkedAndWithoutSignature() throws InterruptedException {
        assertThat(only("plain.eml").text().replace("\r", "")).isEqualTo("""
                A rocket landed near Tyre in southern Lebanon on Saturday evening – nobody was hurt.

                On Friday the desk wrote:
                > Two drones were shot down over Haifa.""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            multipart.eml ~ page.html: A rocket landed in a field; attached mail 1: A guided bomb hit Borova; : A drone struck a café in Izmail
            box.mbox ~ mail 1: A rocket landed near Tyre; mail 2: Two drones were shot down
            feed.rss ~ item 1: Drone hits grain store in; item 2: Shells on Nikopol kill one; item 3: Undated
            feed.atom ~ item 1: Rocket near Tyre; item 2: Drones over Haifa
            broken-feed.rss ~ item 1: Good item
            reports.jsonl ~ line 1: A rocket landed near Tyre; line 2: Shells fell on Nikopol.; line 6: A bomb hit Borova.
            bundle.zip ~ week/article.html: Drone hits grain store in; week/plain.eml: A rocket landed near Tyre; week/сводка.txt: 14 июня 2025 года ракета; inner.zip/note.txt: A guided bomb hit Borova
            wrong-ending.pdf ~ : This is no PDF but
            """)
    void aFileOfManyReportsGivesEach(String name, String expected) throws InterruptedException {
        List<String> parts = read(name).documents().stream().map(d -> d.part() + ": "
                + Stream.of(d.text().lines().findFirst().orElse("").split(" ")).limit(5).collect(Collectors.joining(" "))).toList();
        assertThat(expected.split("; ")).hasSameSizeAs(parts);
        for (int i = 0; i < parts.size(); i++) {
            assertThat(expected.split("; ")[i].strip()).startsWith(parts.get(i));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            empty.txt ~ report.empty
            empty-page.html ~ report.empty
            picture.png ~ report.binary
            old-word.doc ~ report.kind
            rich.rtf ~ report.kind
            table.xlsx ~ report.kind
            password.pdf ~ pdf.password
            scan.pdf ~ pdf.scan
            truncated.pdf ~ report.damaged
            truncated.docx ~ report.damaged
            truncated.zip ~ report.damaged
            bomb.zip ~ zip.bomb
            bad-entities.rss ~ feed.damaged
            broken-feed.rss ~ feed.damaged
            feed.rss ~ feed.item
            box.mbox ~ mail.empty
            bundle.zip ~ zip.nested zip.path report.binary
            reports.jsonl ~ jsonl.line jsonl.line jsonl.date
            no-such-file.pdf ~ report.missing
            """)
    void whatCannotBeReadIsNamed(String name, String codes) throws InterruptedException {
        List<Problem> problems = read(name).problems();
        assertThat(problems.stream().map(Problem::code).collect(Collectors.joining(" "))).isEqualTo(codes == null ? "" : codes);
        assertThat(problems).allSatisfy(p -> assertThat(p.source()).startsWith(FOLDER.resolve(name).toString()));
    }
}

package conflictmap.export.slides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import conflictmap.export.Quotes;
import conflictmap.jobs.Progress;
import conflictmap.model.Reading;
import conflictmap.render.Frame;
import conflictmap.render.Furniture;
import conflictmap.render.Papers;
import conflictmap.render.Picture;
import conflictmap.render.SymbolLayer;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.Extent;
import conflictmap.timeline.Window;
import conflictmap.viewmodel.Samples;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlidesTest {
    private static final List<Reading> READINGS = List.of(Samples.night(), Samples.day());
    private static final EventIndex INDEX = EventIndex.of(READINGS.stream().flatMap(r -> r.events().stream()).toList());
    private static final Frame LOOK = new Frame(
            Papers.frame(33, 45, 4, 330, 206).view(), Papers.NOW, Window.of(Duration.ofDays(1)), Samples.TEHRAN, conflictmap.render.Theme.LIGHT, null);
    private static final SlidePlan PLAN = new SlidePlan(new Quotes(READINGS, List.of()));

    @TempDir
    Path folder;

    private static Picture map(EventIndex index) {
        var symbols = new SymbolLayer(index, id -> Optional.empty());
        return new Picture(List.of(Papers.ground(new Color(0xDDEEEE)), symbols, new Furniture(symbols)));
    }

    private static List<Slide> days() {
        return PLAN.days(INDEX, Extent.of(INDEX).core(), LOOK);
    }

    private Path written(String title, List<Slide> slides) throws IOException, InterruptedException {
        Path file = folder.resolve("slides.pptx");
        new PptxExport("Conflict Map test", "").write(title, slides, slide -> map(slide.index()), file, Progress.NONE);
        return file;
    }

    @Test
    void aSlideADayTellsWhatBeganThenInTheWordsOfTheReports() {
        List<Slide> slides = days();
        assertThat(slides).extracting(Slide::title).containsExactly("Friday 13 June 2025", "Saturday 14 June 2025");
        assertThat(slides.getFirst().lines()).anyMatch(line -> line.contains("missile site at Kermanshah") && line.endsWith("— Example Agency"));
        assertThat(slides.getLast().notes()).hasSize(5).anyMatch(note -> note.contains("shot down seven drones near Zanjan") && note.contains("(Example Agency, Night of strikes"));
        assertThat(slides.getLast().sources()).containsExactly("Example Agency", "Sample Wire");
        assertThat(slides.getLast().frame().now().atZone(Samples.TEHRAN).toLocalDate()).hasToString("2025-06-14");
    }

    @Test
    void aSlideOfAStopTellsItsTextFirst() {
        Slide slide = PLAN.stop("The first night", "Listen to the sirens.\n\nThen look north.", "Ask who heard them.", INDEX, LOOK.at(INDEX.lastEnd()));
        assertThat(slide.title()).isEqualTo("The first night");
        assertThat(slide.lines()).startsWith("Listen to the sirens.", "Then look north.");
        assertThat(slide.notes()).startsWith("Ask who heard them.");
        assertThat(slide.lines()).anyMatch(line -> line.matches("\\d+ events?: .*"));
    }

    @Test
    void whatATeacherChangesStandsInTheLayoutsOwnPlaces() throws Exception {
        try (InputStream in = Files.newInputStream(written("Two days", days())); var show = new XMLSlideShow(in)) {
            assertThat(show.getPageSize()).isEqualTo(new java.awt.Dimension(960, 540));
            assertThat(show.getSlides()).hasSize(3);
            XSLFSlide slide = show.getSlides().get(1);
            assertThat(slide.getTitle()).isEqualTo("Friday 13 June 2025");
            assertThat(Stream.of(slide.getPlaceholders()).map(XSLFTextShape::getTextType)).contains(Placeholder.TITLE, Placeholder.BODY);
            assertThat(slide.getShapes()).filteredOn(XSLFPictureShape.class::isInstance).singleElement()
                    .satisfies(p -> assertThat(((XSLFPictureShape) p).getPlaceholder()).isEqualTo(Placeholder.PICTURE));
            assertThat(slide.getSlideLayout().getName()).isNotBlank();
            String notes = Stream.of(slide.getNotes().getPlaceholders()).map(XSLFTextShape::getText).collect(Collectors.joining("\n"));
            assertThat(notes).contains("killing at least 14 people", "Sources: Example Agency");
        }
    }

    @Test
    void libreOfficeMakesAPageOfEach() throws Exception {
        assumeTrue(isThere("soffice"), "LibreOffice is not installed: whether it opens the slides is not tried");
        Path file = written("Two days", days());
        Process office = new ProcessBuilder("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless",
                "--convert-to", "pdf", "--outdir", folder.toString(), file.toString())
                .redirectOutput(folder.resolve("said").toFile()).redirectErrorStream(true).start();
        assertThat(office.waitFor(120, TimeUnit.SECONDS)).isTrue();
        try (PDDocument pages = Loader.loadPDF(folder.resolve("slides.pdf").toFile())) {
            assertThat(pages.getNumberOfPages()).isEqualTo(3);
            assertThat(pages.getPage(1).getMediaBox().getWidth() / pages.getPage(1).getMediaBox().getHeight()).isEqualTo(16 / 9f, org.assertj.core.api.Assertions.within(0.01f));
            assertThat(new PDFTextStripper().getText(pages)).contains("Two days", "Friday 13 June 2025", "Kermanshah on Friday");
        }
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator)).anyMatch(dir -> Files.isExecutable(Path.of(dir, program)));
    }

    @Test
    void cancelledItLeavesTheOldFile() throws Exception {
        Path file = folder.resolve("slides.pptx");
        Files.writeString(file, "old");
        int[] asked = {0};
        var stopped = new Progress() {
            @Override
            public void report(double done, String what) {}

            @Override
            public boolean isCancelled() {
                return asked[0]++ >= 2;
            }
        };
        assertThatThrownBy(() -> new PptxExport("test", "").write("", days(), slide -> map(slide.index()), file, stopped)).isInstanceOf(InterruptedException.class);
        assertThat(file).hasContent("old");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}

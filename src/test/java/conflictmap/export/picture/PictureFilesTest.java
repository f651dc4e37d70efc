package conflictmap.export.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import conflictmap.basemap.Basemap;
import conflictmap.basemap.Pile;
import conflictmap.export.memory.Memory;
import conflictmap.export.memory.PictureState;
import conflictmap.export.safe.PersonNames;
import conflictmap.export.safe.Publishable;
import conflictmap.export.safe.SafeToPublish;
import conflictmap.geo.GeoBox;
import conflictmap.geo.MapProjection;
import conflictmap.geo.Viewport;
import conflictmap.jobs.Progress;
import conflictmap.model.ConflictEvent;
import conflictmap.model.EventType;
import conflictmap.model.Status;
import conflictmap.render.Depiction;
import conflictmap.render.Frame;
import conflictmap.render.Papers;
import conflictmap.render.Picture;
import conflictmap.render.SymbolLayer;
import conflictmap.render.Theme;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.Happenings;
import conflictmap.timeline.Window;
import conflictmap.viewmodel.Samples;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files of whole maps, read back by others than those that wrote them. */
class PictureFilesTest {
    private static final Path HOME = Path.of(System.getProperty("conflictmap.home", "."));
    private static final GeoBox BOX = new GeoBox(42, 26, 60, 40);
    private static final PictureState.Page PAGE = new PictureState.Page("Strikes & <alerts>", "Two nights in June");
    /**
     * Pixels are compared in blocks of three by three, since the PNG's names stand at whole pixels: mean difference of a
     * channel, of 255, between shapes as others draw them and the PNG; share of blocks that differ by more than a fifth.
     */
    private static final int BLOCK = 3;
    private static final double MEAN = 3.0;
    private static final double FAR = 0.01;

    private static Basemap basemap;
    private static Picture picture;
    private static EventIndex events;

    @TempDir
    Path folder;

    @BeforeAll
    static void open() throws IOException, InterruptedException {
        basemap = Basemap.open(HOME.resolve("maps"));
        List<ConflictEvent> all = new ArrayList<>(Samples.night().events());
        all.add(Happenings.event("p", EventType.STRIKE, Happenings.ISFAHAN_PROVINCE, "2025-06-14T01:00:00Z", Duration.ofHours(1)));
        all.add(Happenings.event("l", EventType.ALERT, Happenings.TABRIZ, Happenings.TEHRAN, "2025-06-14T01:00:00Z", Duration.ofHours(1), Status.CLAIMED));
        events = EventIndex.of(all);
        picture = Pile.paper(basemap, new SymbolLayer(events, basemap), Progress.NONE);
    }

    private static Frame frame(MapProjection way, Theme theme) {
        var view = Viewport.fitting(BOX, way.fittedTo(BOX), 900, 640, 0);
        return new Frame(view, Instant.parse("2025-06-15T00:00:00Z"), Window.of(Duration.ofDays(2)), ZoneId.of("Asia/Tehran"), theme, null)
                .graticule(true);
    }

    private static Provenance from() {
        return new Provenance("Conflict Map test", "type:strike", List.of(Samples.night().report()), List.of(), events);
    }

    private static Publishable all() {
        return from().publishable(SafeToPublish.NOTHING, PersonNames.NONE);
    }

    private static PictureWish wish(PictureFormat format, double scale) {
        return new PictureWish(format, PageSize.A5.landscape(), scale, PAGE, true, SafeToPublish.NOTHING);
    }

    private Path written(PictureFormat format, Frame frame) throws IOException, InterruptedException {
        Path file = folder.resolve("map." + format.code());
        wish(format, 1).export(frame, from(), PersonNames.NONE).write(picture, List.of(frame), file, Progress.NONE);
        return file;
    }

    @Test
    void aMapAloneIsTheScreenPixelForPixel() throws Exception {
        Frame frame = frame(MapProjection.MERCATOR, Theme.LIGHT);
        Path file = folder.resolve("map.png");
        PictureWish.asShown(900, 640).export(frame, from(), PersonNames.NONE).write(picture, List.of(frame), file, Progress.NONE);
        var screen = new BufferedImage(900, 640, BufferedImage.TYPE_INT_RGB);
        picture.paint(screen, 1, frame);
        assertThat(Papers.pixels(ImageIO.read(file.toFile()))).isEqualTo(Papers.pixels(screen));
    }

    @ParameterizedTest
    @EnumSource(MapProjection.class)
    void stripsAreTheWholePixelForPixel(MapProjection way) throws Exception {
        Frame frame = frame(way, Theme.DARK).as(way == MapProjection.CONIC ? Depiction.DENSITY : Depiction.SYMBOLS);
        StillExport export = wish(PictureFormat.PNG, 3).export(frame, from(), PersonNames.NONE);
        Path file = folder.resolve("map.png");
        export.write(picture, List.of(frame), file, Progress.NONE);
        BufferedImage read = ImageIO.read(file.toFile());
        assertThat(read.getWidth() * read.getHeight()).isGreaterThan(3_500_000); // more than a strip
        assertThat(Papers.pixels(read)).isEqualTo(Papers.pixels(export.painted(picture, frame, 3)));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void svgIsWellFormedItsTextIsTextAndItLooksLikeThePng(Theme theme) throws Exception {
        Frame frame = frame(theme == Theme.PRINT ? MapProjection.CONIC : MapProjection.MERCATOR, theme);
        Path file = written(PictureFormat.SVG, frame);
        var parsed = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        List<String> texts = new ArrayList<>();
        var found = parsed.getElementsByTagName("text");
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        assertThat(texts).contains("Strikes & <alerts>", "Two nights in June", "Sources: Example Agency.", "Tehran", "Strike", "IRAN");
        assertThat(Files.readString(file)).contains("@font-face").doesNotContain("<!DOCTYPE");
        run("xmllint", List.of("xmllint", "--noout", file.toString()));
        Path png = folder.resolve("svg.png");
        Path fonts = Files.writeString(folder.resolve("fonts.conf"), "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig><dir>"
                + HOME.resolve("src/main/resources/fonts").toAbsolutePath() + "</dir><cachedir>" + folder.resolve("cache") + "</cachedir></fontconfig>");
        int width = PageSize.A5.landscape().widthPx();
        run("rsvg-convert", List.of("env", "FONTCONFIG_FILE=" + fonts, "rsvg-convert", "-w", "" + width, file.toString(), "-o", png.toString()));
        assertLikePng(ImageIO.read(png.toFile()), frame);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void pdfIsOnePageItsTextIsTextAndItLooksLikeThePng(Theme theme) throws Exception {
        Frame frame = frame(theme == Theme.PRINT ? MapProjection.CONIC : MapProjection.MERCATOR, theme);
        Path file = written(PictureFormat.PDF, frame);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Strikes & <alerts>");
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Strikes & <alerts>", "Two nights in June", "Sources: Example Agency.", "Tehran", "Strike", "Interception");
            assertLikePng(new PDFRenderer(document).renderImageWithDPI(0, 96), frame);
            assertThat(fonts(document)).isNotEmpty().allSatisfy(font -> assertThat(font.isEmbedded()).isTrue());
        }
    }

    private static List<PDFont> fonts(PDDocument document) throws IOException {
        List<PDFont> all = new ArrayList<>();
        var resources = document.getPage(0).getResources();
        for (var name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject form) {
                for (var font : form.getResources().getFontNames()) {
                    all.add(form.getResources().getFont(font));
                }
            }
        }
        return all;
    }

    private static void assertLikePng(BufferedImage drawn, Frame frame) {
        BufferedImage png = wish(PictureFormat.PNG, 1).export(frame, from(), PersonNames.NONE).painted(picture, frame, 1);
        int width = Math.min(png.getWidth(), drawn.getWidth());
        int height = Math.min(png.getHeight(), drawn.getHeight());
        assertThat(Math.abs(drawn.getWidth() - png.getWidth()) + Math.abs(drawn.getHeight() - png.getHeight())).isLessThan(4);
        long sum = 0;
        long far = 0;
        int blocks = (width / BLOCK) * (height / BLOCK);
        for (int y = 0; y + BLOCK <= height; y += BLOCK) {
            for (int x = 0; x + BLOCK <= width; x += BLOCK) {
                int most = 0;
                for (int shift = 0; shift <= 16; shift += 8) {
                    int difference = Math.abs(mean(png, x, y, shift) - mean(drawn, x, y, shift));
                    sum += difference;
                    most = Math.max(most, difference);
                }
                far += most > 51 ? 1 : 0;
            }
        }
        assertThat(sum / (3.0 * blocks)).as("mean difference").isLessThan(MEAN);
        assertThat((double) far / blocks).as("share of blocks far off").isLessThan(FAR);
    }

    private static int mean(BufferedImage image, int left, int top, int shift) {
        int sum = 0;
        for (int y = top; y < top + BLOCK; y++) {
            for (int x = left; x < left + BLOCK; x++) {
                sum += image.getRGB(x, y) >> shift & 255;
            }
        }
        return sum / (BLOCK * BLOCK);
    }

    @ParameterizedTest
    @EnumSource(PictureFormat.class)
    void eachFormatRemembersWhatItWasMadeOf(PictureFormat format) throws Exception {
        Frame frame = frame(MapProjection.CONIC, Theme.PRINT);
        PictureState state = Memory.in(written(format, frame), Progress.NONE).orElseThrow();
        assertThat(state.frame()).isEqualTo(frame);
        assertThat(state).isEqualTo(from().state(frame, PAGE, all()));
        assertThat(state.filter()).isEqualTo("type:strike");
        assertThat(state.data().hash()).hasSize(32);
    }

    @ParameterizedTest
    @EnumSource(PictureFormat.class)
    void whatWasCancelledLeavesNothingBehind(PictureFormat format) throws IOException {
        Frame frame = frame(MapProjection.MERCATOR, Theme.LIGHT);
        Path file = Files.writeString(folder.resolve("map." + format.code()), "before");
        for (int after : new int[] {0, 1, 3}) {
            var progress = new Progress() {
                private int asked;

                @Override
                public void report(double done, String what) {}

                @Override
                public boolean isCancelled() {
                    return asked++ >= after;
                }
            };
            assertThatThrownBy(() -> wish(format, 3).export(frame, from(), PersonNames.NONE).write(picture, List.of(frame), file, progress))
                    .isInstanceOf(InterruptedException.class);
            assertThat(file).hasContent("before");
            assertThat(folder.toFile().list()).containsExactly(file.getFileName().toString());
        }
    }

    @Test
    void aSafePictureSaysSoAndHasNoPinAndNoName() throws Exception {
        SafeToPublish safe = new SafeToPublish(50_000, true, Set.of("Example Agency"));
        EventIndex coarse = new Publishable(safe, from().sourceOf(), PersonNames.NONE).events(events);
        Picture map = Pile.paper(basemap, new SymbolLayer(coarse, basemap), Progress.NONE);
        Frame frame = frame(MapProjection.MERCATOR, Theme.LIGHT);
        Path file = folder.resolve("safe.svg");
        new PictureWish(PictureFormat.SVG, PageSize.A5.landscape(), 1, PAGE, true, safe)
                .export(frame, from(), PersonNames.NONE).write(map, List.of(frame), file, Progress.NONE);
        String svg = Files.readString(file);
        assertThat(svg).contains(">Safe to publish: places known to 50 km only, names of persons left out, 1 source not named.<")
                .contains(">Within the ring<").doesNotContain("Example Agency").doesNotContain("Night of strikes");
        PictureState state = Memory.in(file, Progress.NONE).orElseThrow();
        assertThat(state.safe()).isEqualTo(new PictureState.Safe(50_000, true, 1));
        assertThat(state.data().hash()).isEmpty();
    }

    /** Runs another program; a machine without it skips what follows, and says so. */
    private void run(String name, List<String> command) throws IOException, InterruptedException {
        boolean there = Stream.of(System.getenv("PATH").split(File.pathSeparator, -1)).anyMatch(dir -> Files.isExecutable(Path.of(dir, name)));
        assumeTrue(there, name + " is not installed: what it reads is not checked");
        Path log = folder.resolve(name + ".log");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
    }
}

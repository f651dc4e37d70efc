package conflictmap.export.safe;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.export.Quotes;
import conflictmap.export.data.DataExport;
import conflictmap.export.data.DataFormat;
import conflictmap.export.data.EventData;
import conflictmap.export.film.Film;
import conflictmap.export.film.FilmExport;
import conflictmap.export.film.FilmFormat;
import conflictmap.export.film.FilmPlan;
import conflictmap.export.film.FilmWish;
import conflictmap.export.film.Movies;
import conflictmap.export.memory.Memory;
import conflictmap.export.memory.PictureState;
import conflictmap.export.picture.PageSize;
import conflictmap.export.picture.PictureFormat;
import conflictmap.export.picture.PictureWish;
import conflictmap.export.picture.Provenance;
import conflictmap.export.picture.Sheet;
import conflictmap.export.slides.PptxExport;
import conflictmap.export.slides.SlidePlan;
import conflictmap.jobs.Progress;
import conflictmap.model.Claim;
import conflictmap.model.ConflictEvent;
import conflictmap.model.Reading;
import conflictmap.model.Report;
import conflictmap.model.TimeRange;
import conflictmap.project.ProjectFile;
import conflictmap.render.Frame;
import conflictmap.render.Papers;
import conflictmap.render.Picture;
import conflictmap.render.SymbolLayer;
import conflictmap.timeline.EventIndex;
import conflictmap.viewmodel.Samples;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What must not get out is looked for in the bytes of each format, in its packed parts too. */
class SafeFilesTest {
    private static final String PERSON = "Mira Example";
    private static final PersonNames MIRA = text -> {
        int at = text.indexOf(PERSON);
        return at < 0 ? List.of() : List.of(new PersonNames.Span(at, at + PERSON.length()));
    };
    private static final SafeToPublish SAFE = new SafeToPublish(25_000, true, Set.of("Example Agency"));

    private final Reading hidden = Samples.night();
    private final Reading told = telling(Samples.day());
    private final EventIndex all = EventIndex.of(events());
    private final Quotes quotes = new Quotes(List.of(hidden, told), List.of(), SAFE, MIRA);
    private final Provenance from = new Provenance("Conflict Map test", "", List.of(hidden.report(), told.report()), List.of(), all);
    private final Frame look = Papers.frame(34, 45, 4, 640, 480).at(all.lastEnd());

    @TempDir
    Path folder;

    /** The same report, which names a person and the other source wherever it can. */
    private static Reading telling(Reading reading) {
        Report r = reading.report();
        String title = PERSON + " to Example Agency: " + r.title();
        String text = r.text().replace("medics said", PERSON + " told Example Agency");
        return new Reading(new Report(r.id(), title, r.source(), r.published(), text), reading.toponyms(), reading.events(), reading.problems());
    }

    private List<ConflictEvent> events() {
        List<ConflictEvent> events = new ArrayList<>(hidden.events());
        for (ConflictEvent e : told.events()) {
            events.add(new ConflictEvent(e.id(), e.type(), e.place(), hidden.events().getFirst().place(), e.when(), e.actor(), e.targetActor(), e.weapon(),
                    PERSON + " told Example Agency", e.status(), e.counts(), e.confidence(), e.evidence(), List.of(new Claim("Sample Wire", e), new Claim("Example Agency", hidden.events().getFirst()))));
        }
        return events;
    }

    private Picture map(EventIndex index) {
        return new Picture(List.of(new SymbolLayer(index, area -> Optional.empty())));
    }

    @ParameterizedTest
    @EnumSource(DataFormat.class)
    void data(DataFormat format) throws Exception {
        Path file = folder.resolve("events" + format.ending());
        new DataExport(ProjectFile::pack)
                .write(new EventData(all, quotes, true), format, file, Progress.NONE);
        assertNothingGotOut(Files.readAllBytes(file));
        assertThat(text(Files.readAllBytes(file))).contains("Safe to publish: places known to 25 km only").contains("Sample Wire");
    }

    @ParameterizedTest
    @EnumSource(PictureFormat.class)
    void pictures(PictureFormat format) throws Exception {
        var wish = new PictureWish(format, PageSize.of(640, 480), 1, PictureState.Page.BARE, true, SAFE);
        Path file = folder.resolve("map." + format.code());
        wish.export(look, from, MIRA).write(map(quotes.publishable().events(all)), List.of(look), file, Progress.NONE);
        assertNothingGotOut(Files.readAllBytes(file));
        assertThat(Memory.in(file, Progress.NONE).orElseThrow().safe()).isEqualTo(SAFE.told());
        if (format == PictureFormat.PDF) {
            try (var pdf = Loader.loadPDF(file.toFile())) {
                String words = new PDFTextStripper().getText(pdf);
                assertNothingGotOut(words.getBytes(StandardCharsets.UTF_8));
                assertThat(words).contains("Safe to publish").contains("Sample Wire");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = FilmFormat.class, names = {"MP4", "WEBM", "GIF"})
    void films(FilmFormat format) throws Exception {
        var range = new TimeRange(told.events().getFirst().when().range().start(), all.lastEnd());
        var stop = new FilmPlan.Stop(all.lastEnd(), "A scene that " + PERSON + " told Example Agency of", Duration.ofSeconds(1));
        var wish = new FilmWish(format, FilmWish.even(320, 240), new FilmPlan(range, Duration.ofSeconds(20), 5, List.of(stop)), true, SAFE);
        Sheet sheet = wish.sheet(look.theme(), from);
        Film film = wish.film(sheet.frame(look), sheet, all, quotes);
        Path file = folder.resolve("map." + format.extension());
        new FilmExport(Movies.CACHE, format, 5).remembering(wish.state(look, from, quotes))
                .write(map(quotes.publishable().events(all)), film, file, Progress.NONE);
        assertNothingGotOut(Files.readAllBytes(file));
        film.shots().forEach(shot -> assertNothingGotOut(shot.caption().getBytes(StandardCharsets.UTF_8)));
        assertThat(film.shots().stream().map(Film.Shot::caption).distinct())
                .contains("A scene that [name] told [source] of").anyMatch(caption -> caption.contains("Sample Wire"));
        assertThat(sheet.map().height).as("room for the line that says so").isLessThan(240);
        if (format == FilmFormat.MP4) {
            assertThat(Memory.in(file, Progress.NONE).orElseThrow().safe()).isEqualTo(SAFE.told());
        }
    }

    @Test
    void slides() throws Exception {
        Path file = folder.resolve("map.pptx");
        var plan = new SlidePlan(quotes);
        var slides = new ArrayList<>(plan.days(all, new TimeRange(all.event(0).when().range().start(), all.lastEnd()), look));
        slides.add(plan.stop(PERSON, "What " + PERSON + " told", "Ask Example Agency", all, look));
        new PptxExport("test", SAFE.label()).write("Two nights", slides, slide -> map(slide.index()), file, Progress.NONE);
        assertNothingGotOut(Files.readAllBytes(file));
        assertThat(text(Files.readAllBytes(file))).contains("Sample Wire").contains("Safe to publish: places known to 25 km only");
    }

    /** Looks through a file, and through the files within it, for names and for where events really were. */
    private void assertNothingGotOut(byte[] bytes) {
        String text = text(bytes);
        assertThat(text).doesNotContainIgnoringCase("Example Agency").doesNotContainIgnoringCase(PERSON).doesNotContainIgnoringCase("example%20agency");
        for (ConflictEvent e : all.events()) {
            var at = e.place().position();
            assertThat(at).isNotNull();
            for (double degrees : new double[] {at.latDeg(), at.lonDeg()}) {
                assertThat(text).doesNotContainPattern("(?<![\\d.])" + String.format(Locale.ROOT, "%.2f", degrees).replace(".", "\\.") + "0*(?!\\d)");
                for (ByteOrder order : List.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN)) {
                    var raw = ByteBuffer.allocate(8).order(order).putDouble(degrees).array();
                    assertThat(text).doesNotContain(new String(raw, StandardCharsets.ISO_8859_1));
                }
            }
        }
    }

    /** All bytes as letters, those of packed files unpacked. */
    private static String text(byte[] bytes) {
        var text = new StringBuilder(new String(bytes, StandardCharsets.ISO_8859_1));
        if (bytes.length > 2 && bytes[0] == 'P' && bytes[1] == 'K') {
            try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    text.append('\n').append(entry.getName()).append('\n').append(text(zip.readAllBytes()));
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        return text.toString();
    }
}

package conflictmap.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.extract.Corpus;
import conflictmap.ingest.Ingest;
import conflictmap.ingest.tables.EventTables;
import conflictmap.jobs.Jobs;
import conflictmap.model.ConflictEvent;
import conflictmap.model.EventType;
import conflictmap.model.Reading;
import conflictmap.model.Report;
import conflictmap.model.Weapon;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkingTest {
    private static final String TEXT = "Officials met in Tehran. Drones struck an oil depot in Isfahan on Tuesday night, killing three people. Talks go on.\n";

    private final Desk desk = new Desk(Jobs.inline(), new IngestReader(new Ingest(Corpus::extractor), () -> EventTables.OWN), new DotMaps(),
            Samples.EXPORTS);

    private void open(String text) {
        var report = new Report("r", "", "", OffsetDateTime.parse("2025-06-19T08:00Z"), text);
        desk.take(new Reader.Batch(List.of(new Reading(report, List.of(), List.of(), List.of())), List.of()));
        desk.selection().open(desk.shelf().readings().getFirst());
    }

    private String marked() {
        var span = desk.marking().spanProperty().get();
        return span == null ? "" : desk.selection().readingProperty().get().report().text().substring(span.from(), span.to());
    }

    @Test
    void wordsAndSentencesAreMarkedByKeys() {
        open(TEXT);
        desk.marking().word(1);
        assertThat(marked()).isEqualTo("Officials");
        desk.marking().word(1);
        desk.marking().extend(1);
        assertThat(marked()).isEqualTo("met in");
        desk.marking().extend(-1);
        desk.marking().extend(-1);
        assertThat(marked()).isEqualTo("met");
        desk.marking().word(-1);
        desk.marking().word(-1);
        assertThat(marked()).isEqualTo("Officials");
        desk.marking().sentence(1);
        assertThat(marked()).isEqualTo("Drones struck an oil depot in Isfahan on Tuesday night, killing three people.");
        desk.marking().sentence(1);
        desk.marking().sentence(1);
        assertThat(marked()).isEqualTo("Talks go on.");
        desk.marking().sentence(-1);
        assertThat(marked()).startsWith("Drones");
    }

    @Test
    void whiteSpaceIsNotMarkedAndAnotherReportBeginsAnew() {
        open(TEXT);
        desk.marking().mark(TEXT.indexOf(" oil "), TEXT.indexOf(" oil ") + 5);
        assertThat(marked()).isEqualTo("oil");
        desk.marking().mark(TEXT.indexOf("depot") + 5, TEXT.indexOf("oil"));
        assertThat(marked()).as("from right to left").isEqualTo("oil depot");
        desk.marking().mark(9, 10);
        assertThat(marked()).isEmpty();
        desk.marking().wordAt(3);
        assertThat(marked()).isEqualTo("Officials");
        desk.marking().mark(-5, 9_999);
        assertThat(marked()).isEqualTo(TEXT.strip());
        desk.selection().clear();
        assertThat(desk.marking().spanProperty().get()).isNull();
    }

    @Test
    void markedWordsBecomeAnEventByTheRulesAndAreItsEvidence() {
        open(TEXT);
        desk.marking().sentence(1);
        desk.marking().sentence(1);
        String words = marked();
        desk.marking().make();
        ConflictEvent made = desk.selection().eventProperty().get();
        assertThat(made.type()).isEqualTo(EventType.STRIKE);
        assertThat(made.weapon()).isEqualTo(Weapon.DRONE);
        assertThat(made.place().name()).isEqualTo("Isfahan");
        assertThat(made.when().start().toLocalDate()).isEqualTo("2025-06-17");
        assertThat(made.counts().killed().lowest()).isEqualTo(3);
        assertThat(made.evidence()).singleElement().satisfies(e -> {
            assertThat(TEXT.substring(e.from(), e.to())).isEqualTo(words);
            assertThat(e.rule()).isEqualTo("by-hand");
        });
        assertThat(desk.edits().undoName()).contains("add an event in Isfahan");
        assertThat(marked()).isEmpty();
        desk.edits().undo();
        assertThat(desk.shelf().allEvents()).isEmpty();
    }

    @Test
    void wordsThatTellTheRulesNothingBecomeAnEventAllTheSame() {
        open(TEXT);
        desk.marking().sentence(1);
        desk.marking().make();
        assertThat(desk.selection().eventProperty().get().evidence().getFirst().trigger()).isEqualTo("Officials met in Tehran.");
        desk.marking().make();
        assertThat(desk.shelf().allEvents()).as("nothing is marked").hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"شنّت طائرات مسيّرة هجوماً على أصفهان, true", "7 رحاب, true", "טילים פגעו בתל אביב, true", "پهپادها به انبار نفت اصفهان حمله کردند, true",
        "Drones struck أصفهان, false", "12.06.2025 (Tehran), false", "123, false", "Київ, false"})
    void theFirstLetterTellsTheDirection(String text, boolean isRightToLeft) {
        assertThat(TextMark.isRightToLeft(text)).isEqualTo(isRightToLeft);
    }

    @Test
    void marksAreThoseOfTheReportAndTheShortestGoesFirst() {
        Reading night = Samples.night();
        List<TextMark> marks = TextMark.of(night, List.of(night.events().get(2), Samples.day().events().getFirst()));
        assertThat(marks).singleElement().satisfies(m -> assertThat(night.report().text().substring(m.from(), m.to())).startsWith("The army said it had shot down"));
        assertThat(TextMark.eventAt(marks, marks.getFirst().from()).id()).isEqualTo("n3");
        assertThat(TextMark.eventAt(marks, marks.getFirst().to())).isNull();
        var within = new TextMark(marks.getFirst().from() + 4, marks.getFirst().from() + 8, night.events().getFirst());
        assertThat(TextMark.eventAt(List.of(marks.getFirst(), within), within.from()).id()).isEqualTo("n1");
    }
}

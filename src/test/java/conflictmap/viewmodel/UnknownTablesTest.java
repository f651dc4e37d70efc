package conflictmap.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.extract.Corpus;
import conflictmap.ingest.Ingest;
import conflictmap.ingest.tables.EventTables;
import conflictmap.jobs.Jobs;
import conflictmap.model.EventType;
import conflictmap.model.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnknownTablesTest {
    private static final List<String> ROLES = MappingDraft.roles();
    private static final String ROWS = """
            When it was,Breite,Laenge,What,Where
            14/06/2025,35.69,51.42,Drone strike on a depot,Tehran
            15/06/2025,32.65,51.67,Air strike,Isfahan
            soon,32.65,51.67,Air strike,Isfahan
            16/06/2025,95,51.67,Air strike,Nowhere
            """;

    @TempDir
    Path folder;

    private Desk desk() {
        var mappings = new KeptMappings(UnknownTablesTest::tables, folder.resolve("kept").resolve("mappings.json"));
        return new Desk(Jobs.inline(), new IngestReader(new Ingest(Corpus::extractor), UnknownTablesTest::tables, mappings), new DotMaps(),
                Samples.EXPORTS);
    }

    private static EventTables tables() {
        try {
            return EventTables.load(Path.of("data"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String name, String rows) throws IOException {
        return Files.writeString(folder.resolve(name), rows);
    }

    private static MappingDraft explained(Desk desk) {
        MappingDraft draft = desk.incoming().unknown().draftProperty().get();
        draft.setRole(0, ROLES.indexOf("date or start"));
        draft.setRole(1, ROLES.indexOf("latitude"));
        draft.setRole(2, ROLES.indexOf("longitude"));
        draft.setRole(3, ROLES.indexOf("type"));
        draft.setRole(4, ROLES.indexOf("place"));
        draft.setLayout(MappingDraft.layouts().indexOf("14/6/2025"));
        return draft;
    }

    @Test
    void anUnknownTableIsAskedAboutTriedBroughtInAndRemembered() throws Exception {
        Desk desk = desk();
        desk.add(List.of(file("odd.csv", ROWS)));
        assertThat(desk.shelf().allEvents()).isEmpty();
        MappingDraft draft = desk.incoming().unknown().draftProperty().get();
        assertThat(draft.name()).isEqualTo("odd.csv");
        assertThat(draft.rows()).hasSize(4);
        assertThat(draft.missing()).containsExactly("date or start", "longitude");
        desk.incoming().unknown().confirm();
        assertThat(desk.incoming().unknown().draftProperty().get()).as("something is missing").isSameAs(draft);
        explained(desk);
        assertThat(draft.missing()).isEmpty();
        MappingDraft.Trial trial = draft.trialProperty().get();
        assertThat(trial.events()).isEqualTo(2);
        assertThat(trial.failing()).isEqualTo(2);
        assertThat(trial.first()).extracting(e -> e.place().name()).containsExactly("Tehran", "Isfahan");
        assertThat(trial.problems()).extracting(Problem::line).containsExactly(4, 5);
        desk.incoming().unknown().confirm();
        assertThat(desk.incoming().unknown().draftProperty().get()).isNull();
        assertThat(desk.shelf().allEvents()).hasSize(2);
        assertThat(desk.incoming().accounts().get()).singleElement().satisfies(account -> {
            assertThat(account.fate()).isEqualTo(Account.Fate.PART);
            assertThat(account.notes()).first().asString().startsWith("The columns are read as you said: type is “What”, date or start is “When it was”");
        });

        Desk later = desk();
        later.add(List.of(file("other.csv", "Where,What,Laenge,Breite,When it was\nQom,Air strike,50.88,34.64,20/06/2025\n")));
        assertThat(later.incoming().unknown().draftProperty().get()).as("the same columns in another order").isNull();
        assertThat(later.shelf().allEvents()).singleElement().satisfies(e -> {
            assertThat(e.place().name()).isEqualTo("Qom");
            assertThat(e.type()).isEqualTo(EventType.STRIKE);
        });
        assertThat(later.incoming().accounts().get().getFirst().notes()).first().asString().startsWith("The columns are read as you said before: ");

        later.incoming().unknown().list();
        assertThat(later.incoming().unknown().remembered()).singleElement().satisfies(r -> assertThat(r.words()).contains("latitude is “Breite”"));
        later.incoming().unknown().forget(later.incoming().unknown().remembered().getFirst());
        assertThat(later.incoming().unknown().remembered()).isEmpty();
        later.add(List.of(file("third.csv", ROWS)));
        assertThat(later.incoming().unknown().draftProperty().get()).isNotNull();
    }

    @Test
    void tablesAreAskedAboutOneAfterTheOtherAndCanBeLeftOut() throws Exception {
        Desk desk = desk();
        desk.add(List.of(file("a.csv", ROWS), file("b.csv", ROWS.replace("Breite", "B")), file("note.txt", "Missiles hit Tehran on 14 June 2025.")));
        assertThat(desk.shelf().readings()).hasSize(1);
        assertThat(desk.incoming().unknown().draftProperty().get().name()).isEqualTo("a.csv");
        desk.incoming().unknown().skip();
        assertThat(desk.shelf().problems()).extracting(Problem::code).contains("table.columns");
        assertThat(desk.incoming().unknown().draftProperty().get().name()).isEqualTo("b.csv");
        explained(desk);
        desk.incoming().unknown().confirm();
        assertThat(desk.incoming().unknown().draftProperty().get()).isNull();
        assertThat(desk.shelf().project().tables()).hasSize(1);
    }

    @Test
    void whatIsSaidOfOneHoldsForAllWithTheSameColumns() throws Exception {
        Desk desk = desk();
        desk.add(List.of(file("a.csv", ROWS), file("b.csv", ROWS.replace("35.69", "35.70")), file("c.csv", ROWS.replace("Breite", "B"))));
        explained(desk);
        desk.incoming().unknown().confirm();
        assertThat(desk.incoming().unknown().draftProperty().get().name()).isEqualTo("c.csv");
        assertThat(desk.shelf().project().tables()).hasSize(2);
        assertThat(desk.incoming().accounts().get()).extracting(Account::events).containsExactly(2, 2);
    }

    @Test
    void whatIsLeftOutIsLeftOutWithAllOfTheSameColumnsAndAccountedFor() throws Exception {
        Desk desk = desk();
        desk.add(List.of(file("a.csv", ROWS), file("b.csv", ROWS.replace("35.69", "35.70")), file("c.csv", ROWS.replace("Breite", "B"))));
        desk.incoming().unknown().skip();
        assertThat(desk.incoming().unknown().draftProperty().get().name()).isEqualTo("c.csv");
        desk.incoming().unknown().skip();
        assertThat(desk.incoming().unknown().draftProperty().get()).isNull();
        assertThat(desk.incoming().accounts().get()).hasSize(3).allSatisfy(account -> {
            assertThat(account.fate()).isEqualTo(Account.Fate.NONE);
            assertThat(account.problems()).singleElement().satisfies(p -> assertThat(p.message()).startsWith("nobody said what its columns are"));
        });
        desk.add(List.of(folder.resolve("a.csv")));
        assertThat(desk.incoming().unknown().draftProperty().get()).as("who adds it again is asked again").isNotNull();
    }

    @Test
    void aTableThatIsKnownIsNotAskedAboutAndOneThatIsGoneIsTold() throws Exception {
        Desk desk = desk();
        desk.add(List.of(Path.of("src/test/resources/tables/acled.csv"), folder.resolve("gone.csv"), file("empty.csv", "")));
        assertThat(desk.incoming().unknown().draftProperty().get()).isNull();
        assertThat(desk.shelf().project().tables()).hasSize(1);
        assertThat(desk.shelf().problems()).extracting(Problem::code).contains("table.missing", "table.empty");
        assertThat(desk.incoming().accounts().get()).extracting(Account::fate).contains(Account.Fate.NONE);
    }

    @Test
    void twoColumnsCannotTellTheSame() throws Exception {
        Desk desk = desk();
        desk.add(List.of(file("odd.csv", ROWS)));
        MappingDraft draft = explained(desk);
        draft.setRole(4, ROLES.indexOf("latitude"));
        assertThat(draft.twice()).containsExactly("latitude");
        assertThat(draft.trialProperty().get()).isNull();
        desk.incoming().unknown().confirm();
        assertThat(desk.incoming().unknown().draftProperty().get()).isSameAs(draft);
        draft.setRole(4, ROLES.indexOf("notes"));
        draft.setRole(3, ROLES.indexOf("notes"));
        assertThat(draft.isWhole()).as("notes may stand in several columns").isTrue();
    }

    @Test
    void whatCannotBeReadAsSaidIsToldWhileItIsSaid() throws Exception {
        Desk desk = desk();
        Path file = file("odd.csv", ROWS);
        desk.add(List.of(file));
        Files.delete(file);
        MappingDraft draft = explained(desk);
        assertThat(draft.trialProperty().get()).isNull();
        assertThat(draft.failureProperty().get()).contains("there is no such file");
    }
}

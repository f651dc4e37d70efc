package conflictmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.export.film.FilmPlan;
import conflictmap.export.film.FilmWish;
import conflictmap.export.film.Films;
import conflictmap.export.memory.PictureState;
import conflictmap.export.picture.PictureWish;
import conflictmap.export.safe.PersonNames;
import conflictmap.export.safe.SafeToPublish;
import conflictmap.ingest.Ingest;
import conflictmap.ingest.tables.EventTables;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What can be wished for in the dialogs can be wished for on the command line. */
class OptionsTest {
    /** Options of each field of a wish; a field that is no option's own is split up in its own record. */
    private static final Map<String, Set<String>> PICTURE = Map.of(
            "format", Set.of("--format"), "size", Set.of("--size", "--page", "--landscape"), "scale", Set.of("--scale"),
            "page", Set.of("--title", "--subtitle"), "sources", Set.of("--sources"), "safe", Set.of("--safe", "--hide-source"));
    private static final Map<String, Set<String>> FILM = Map.of(
            "format", Set.of("--format"), "size", Set.of("--size"), "plan", Set.of("--length"), "captions", Set.of("--captions"),
            "safe", Set.of("--safe", "--hide-source"));
    private static final Map<String, Set<String>> PLAN = Map.of(
            "range", Set.of("--from", "--to"), "length", Set.of("--length"), "fps", Set.of("--fps"), "stops", Set.of("--pause"), "camera", Set.of("--camera"));
    private static final Map<String, Set<String>> SAFE = Map.of(
            "radiusM", Set.of("--safe"), "withoutPersons", Set.of("--safe"), "hiddenSources", Set.of("--hide-source"));
    private static final Map<String, Set<String>> PAGE = Map.of("title", Set.of("--title"), "subtitle", Set.of("--subtitle"));

    private static final Ingest INGEST = new Ingest(() -> null);
    private static final MapSource NO_MAPS = () -> {
        throw new IOException("no maps here");
    };

    private static final Set<String> RENDER = options(new RenderCommand(INGEST, NO_MAPS, () -> EventTables.OWN, PersonNames.NONE));
    private static final Set<String> FILMS = options(new FilmCommand(INGEST, NO_MAPS, () -> EventTables.OWN, PersonNames.NONE, Films.in(Path.of("none"))));
    private static final Set<String> SLIDES = options(new SlidesCommand(INGEST, NO_MAPS, () -> EventTables.OWN, PersonNames.NONE));
    private static final Set<String> DATA = options(new ExportCommand(INGEST, () -> EventTables.OWN, PersonNames.NONE));

    private static Set<String> options(Object command) {
        return new CommandLine(command).getCommandSpec().options().stream().map(OptionSpec::longestName).collect(Collectors.toSet());
    }

    private static void assertEachFieldHasItsOption(Class<? extends Record> wish, Map<String, Set<String>> options, Set<String> command) {
        assertThat(options.keySet()).as("fields of %s", wish).containsExactlyInAnyOrderElementsOf(
                Arrays.stream(wish.getRecordComponents()).map(RecordComponent::getName).toList());
        options.forEach((field, named) -> assertThat(command).as("options of %s", field).containsAll(named));
    }

    @Test
    void eachFieldOfAWishHasItsOption() {
        assertEachFieldHasItsOption(PictureWish.class, PICTURE, RENDER);
        assertEachFieldHasItsOption(PictureState.Page.class, PAGE, RENDER);
        assertEachFieldHasItsOption(FilmWish.class, FILM, FILMS);
        assertEachFieldHasItsOption(FilmPlan.class, PLAN, FILMS);
        Stream.of(RENDER, FILMS, SLIDES, DATA).forEach(command -> assertEachFieldHasItsOption(SafeToPublish.class, SAFE, command));
    }

    @Test
    void slidesAndDataHaveTheOptionsOfTheirSheet() {
        assertThat(SLIDES).contains("--title", "--by", "--from", "--to", "--filter", "--progress");
        assertThat(DATA).contains("--format", "--evidence", "--filter", "--progress");
        assertThat(options(new InspectCommand())).contains("--json");
    }

    @Test
    void whatIsShownIsAskedForInTheSameWordsByAllThatDraw() {
        Set<String> map = options(new MapOptions());
        assertThat(map).contains("--window", "--filter", "--theme", "--projection", "--zone", "--view", "--furniture", "--by-publication", "--graticule", "--bbox", "--size");
        Stream.of(RENDER, FILMS, SLIDES).forEach(command -> assertThat(command).containsAll(map).contains("--layer"));
    }
}

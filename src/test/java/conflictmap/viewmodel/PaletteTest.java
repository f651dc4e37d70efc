package conflictmap.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.geo.GeoPoint;
import conflictmap.jobs.Jobs;
import conflictmap.model.Place;
import conflictmap.model.Precision;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaletteTest {
    private final List<String> done = new ArrayList<>();
    private final Commands commands = new Commands();
    private final Desk desk =
            new Desk(Jobs.inline(), (files, progress) -> Samples.both(), new DotMaps(), Samples.EXPORTS);
    private final Places places = new Places(Jobs.inline(), (name, near) -> !name.equals("tehran")
            ? List.of()
            : List.of(new PlaceSearch.Found(new Place("Tehran", new GeoPoint(35.7, 51.4), Precision.CITY, 15_000, "", "IR", 112931), "Iran", Double.NaN)));
    private final Palette palette = new Palette(commands, desk, places, found -> done.add("look at " + found.place().name()));

    PaletteTest() {
        for (String name : List.of("keys.save", "keys.saveas", "keys.film", "keys.theme", "keys.fit")) {
            commands.add("keys.window", name, name, name.equals("keys.save") ? "Ctrl S" : "", () -> done.add(name));
        }
        palette.open();
    }

    private List<String> texts() {
        return palette.items().stream().map(Palette.Item::text).toList();
    }

    @Test
    void allCommandsAreThereBeforeAnythingIsTyped() {
        assertThat(texts()).containsExactly("Save the project", "Save the project under another name", "Film, slides, data", "Light or dark", "Fit to the events");
        assertThat(palette.items().getFirst().detail()).isEqualTo("Ctrl S");
    }

    @Test
    void firstLettersOfWordsFindACommand() {
        palette.queryProperty().set("fsd");
        assertThat(texts()).containsExactly("Film, slides, data");
        palette.queryProperty().set("lod");
        assertThat(texts()).containsExactly("Light or dark");
        palette.queryProperty().set("xq");
        assertThat(texts()).isEmpty();
    }

    @Test
    void whatWasUsedLastComesFirst() {
        palette.queryProperty().set("fit");
        palette.items().getFirst().go().run();
        palette.queryProperty().set("light");
        palette.items().getFirst().go().run();
        assertThat(done).containsExactly("keys.fit", "keys.theme");
        palette.open();
        assertThat(texts()).startsWith("Light or dark", "Fit to the events", "Save the project");
        commands.run(commands.named("keys.saveas"));
        palette.queryProperty().set("save");
        assertThat(texts()).as("of two that fit about as well").startsWith("Save the project under another name");
    }

    @Test
    void eventsAndPlacesAreGoneTo() {
        desk.add(List.of());
        palette.queryProperty().set("tehran");
        assertThat(palette.items()).extracting(Palette.Item::kind).containsExactly(Palette.Kind.EVENT, Palette.Kind.PLACE);
        palette.items().getFirst().go().run();
        assertThat(Words.title(desk.selection().eventProperty().get())).endsWith("Tehran");
        palette.items().getLast().go().run();
        assertThat(done).containsExactly("look at Tehran");
    }

    @Test
    void theSheetOfKeysHasARowForCommandsThatBelongTogether() {
        var few = new Commands();
        few.add("keys.time", "keys.step", "keys.step.back", "←", () -> {});
        few.add("keys.time", "keys.step", "keys.step.on", "→", () -> {});
        few.add("keys.edit", "keys.redo", "keys.redo", "Ctrl Y", () -> {});
        few.add("keys.edit", "keys.redo", "keys.redo", "Ctrl Shift Z", () -> {});
        few.add("keys.window", "about.title", "about.title", "", () -> {});
        assertThat(few.sheet()).containsOnlyKeys("keys.time", "keys.edit");
        assertThat(few.sheet().get("keys.time")).containsEntry("keys.step", List.of("←", "→")).hasSize(1);
        assertThat(few.sheet().get("keys.edit")).containsEntry("keys.redo", List.of("Ctrl Y", "Ctrl Shift Z")).hasSize(1);
    }
}

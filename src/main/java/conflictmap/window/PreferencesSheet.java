package conflictmap.window;

import conflictmap.geo.Units;
import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Messages;
import conflictmap.viewmodel.Wish;
import conflictmap.viewmodel.Wishes;
import conflictmap.viewmodel.ZoneChoice;
import conflictmap.viewmodel.Zones;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What people set once for all projects. Each change is seen at once; all of them can be taken back. */
final class PreferencesSheet {
    private static final double WIDE = 240;
    private static final List<Integer> SIZES = List.of(100, 110, 125, 150, 175, 200);
    private static final List<Integer> PAUSES = List.of(1, 3, 10, 30, 60, 300);

    private final Wishes wishes;
    private final Desk desk;
    private final SpellingRules rules;
    private final GridPane grid = new GridPane(16, 10);
    private final VBox root;

    PreferencesSheet(Wishes wishes, Desk desk) {
        this.wishes = wishes;
        this.desk = desk;
        rules = new SpellingRules(desk);
        choice(Wish.THEME, List.of("system", "light", "dark"), s -> Messages.text("prefs.theme." + s));
        zone();
        choice(Wish.UNITS, Arrays.stream(Units.values()).map(Units::id).toList(), u -> Messages.text("prefs.units." + u));
        choice(Wish.MOTION, List.of("system", "reduced", "full"), m -> Messages.text("prefs.motion." + m));
        choice(Wish.FONT, SIZES, n -> Messages.text("prefs.percent", n));
        choice(Wish.LANGUAGE, Messages.languages(), PreferencesSheet::language);
        choice(Wish.AUTOSAVE, PAUSES, n -> Messages.counted("prefs.seconds", n));
        var note = UnsavedSheet.text(Messages.text("prefs.note"));
        note.getStyleClass().addAll("muted", "small");
        root = new VBox(
                16, grid, rules.root(), note,
                UnsavedSheet.row(UnsavedSheet.button("prefs.reset", wishes::reset), UnsavedSheet.button("prefs.back", wishes::takeBack)));
        root.setId("preferences");
    }

    /** The sheet as it opens: changes from now on can be taken back. */
    Region opened() {
        wishes.begin();
        rules.refresh();
        return root;
    }

    private static String language(String tag) {
        return tag.isEmpty() ? Messages.text("prefs.language.system") : Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
    }

    private <T> void choice(Wish<T> wish, List<T> values, Function<T, String> words) {
        add(wish.name(), Choices.list("prefs." + wish.name(), WIDE, words, values, wishes.valueOf(wish), value -> wishes.set(wish, value)));
    }

    private void zone() {
        ComboBox<ZoneChoice> box = Choices.list("prefs.zone", WIDE, z -> Zones.name(z, desk.clock().zoneSetting().localProperty().get(), now()),
                Zones.matching("", List.of()), desk.clock().zoneSetting().choiceProperty(), desk.clock().zoneSetting().choiceProperty()::set);
        add("zone", box);
    }

    private Instant now() {
        return desk.clock().playhead().now();
    }

    private void add(String name, Region box) {
        var label = new Label(Messages.text("prefs." + name));
        label.setLabelFor(box);
        label.setMinWidth(Region.USE_PREF_SIZE);
        grid.addRow(grid.getRowCount(), label, box);
    }
}

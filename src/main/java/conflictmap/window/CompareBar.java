package conflictmap.window;

import conflictmap.timeline.compare.CompareMode;
import conflictmap.timeline.compare.Norm;
import conflictmap.viewmodel.Comparing;
import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Messages;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** Over the map, while two sides are compared: what they are, how they are shown, and what a difference is normalised by. */
final class CompareBar {
    /** Room for a period. */
    private static final double FIELD = 196;

    private final Comparing comparing;
    private final FlowPane root = new FlowPane(8, 6);

    CompareBar(Desk desk) {
        comparing = desk.comparing();
        root.setId("compare");
        root.getStyleClass().add("compare");
        root.setAlignment(Pos.CENTER_LEFT);
        root.setMinHeight(Region.USE_PREF_SIZE);
        root.setAccessibleText(Messages.text("compare.title"));
        Node swap = Icons.button(Material2MZ.SWAP_HORIZ, "compare.swap", comparing::swap);
        Node close = Icons.button(Material2AL.CLOSE, "compare.close", comparing::leave);
        ComboBox<Norm> norm = Choices.list("compare.norm", 160, n -> Messages.text("compare.norm." + n), List.of(Norm.values()),
                comparing.normProperty(), comparing.normProperty()::set);
        shownIf(norm, comparing.modeProperty().isEqualTo(CompareMode.DIFFERENCE));
        var problem = new Label();
        problem.setId("compare-problem");
        problem.getStyleClass().addAll("compare-problem", "small");
        problem.setWrapText(true);
        problem.textProperty().bind(comparing.problemProperty());
        shownIf(problem, comparing.problemProperty().isNotEmpty());
        root.getChildren().addAll(
                side("a", comparing.firstProperty(), swap), side("b", comparing.secondProperty()),
                row(Choices.buttons("compare.mode", CompareMode.values(), comparing.modeProperty(), comparing.modeProperty()::set), norm, close), problem);
        shownIf(root, Bindings.and(comparing.onProperty(), Bindings.not(desk.appearance().presentingProperty())));
    }

    Region root() {
        return root;
    }

    private static void shownIf(Node node, javafx.beans.value.ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(node.visibleProperty());
    }

    /** A side: its letter, its text, and what suggests itself. */
    private HBox side(String which, StringProperty text, Node... beside) {
        var letter = new Label(which.toUpperCase(java.util.Locale.ROOT));
        letter.getStyleClass().addAll("compare-letter", which);
        var field = new TextField();
        field.setId("compare-" + which);
        field.setPrefWidth(FIELD);
        field.setAccessibleText(Messages.text("compare." + which));
        field.setTooltip(new Tooltip(Messages.text("compare." + which)));
        text.subscribe(field::setText);
        field.setOnAction(e -> text.set(field.getText().strip()));
        field.focusedProperty().addListener((o, was, is) -> {
            if (!is) {
                text.set(field.getText().strip());
            }
        });
        letter.setLabelFor(field);
        var choose = new MenuButton();
        choose.setId("compare-" + which + "-choose");
        choose.setAccessibleText(Messages.text("compare.choose." + which));
        choose.setTooltip(new Tooltip(Messages.text("compare.choose." + which)));
        choose.getStyleClass().addAll("flat", "compare-choose");
        choose.setOnShowing(e -> comparing.suggestions(all -> choose.getItems().setAll(all.stream().map(it -> item(it, text)).toList())));
        choose.getItems().add(new MenuItem());
        HBox box = row(letter, field, choose);
        box.getChildren().addAll(beside);
        return box;
    }

    /** What stays together where the bar goes on in a second line. */
    private static HBox row(Node... nodes) {
        var box = new HBox(4, nodes);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private MenuItem item(String side, StringProperty text) {
        var item = new MenuItem(comparing.words(side));
        item.setMnemonicParsing(false);
        item.setOnAction(e -> text.set(side));
        return item;
    }
}

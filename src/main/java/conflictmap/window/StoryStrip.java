package conflictmap.window;

import conflictmap.viewmodel.Caption;
import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Messages;
import conflictmap.viewmodel.Story;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;

/** Under the map, while scenes are gone through: the scene's name, what is told, and the way on. Large before a room. */
final class StoryStrip {
    private static final PseudoClass PRESENTED = PseudoClass.getPseudoClass("presented");

    private final Label title = new Label();
    private final TextFlow told = new TextFlow();
    private final Label place = new Label();
    private final HBox root;

    StoryStrip(Desk desk) {
        title.getStyleClass().add("story-title");
        title.setId("story-title");
        told.getStyleClass().add("story-text");
        told.setId("story-text");
        place.getStyleClass().add("muted");
        place.setMinWidth(Region.USE_PREF_SIZE);
        var back = Icons.button(Material2AL.CHEVRON_LEFT, "story.previous", desk.scenes()::previous);
        var on = Icons.button(Material2AL.CHEVRON_RIGHT, "story.next", desk.scenes()::next);
        var close = Icons.button(Material2AL.CLOSE, "story.close", desk.scenes()::leave);
        for (Region button : new Region[] {back, on, close}) {
            button.setFocusTraversable(false);
        }
        var words = new VBox(2, title, told);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        root = new HBox(8, words, place, back, on, close);
        root.setAlignment(Pos.CENTER_LEFT);
        root.setId("story");
        root.getStyleClass().add("story");
        root.setMinHeight(Region.USE_PREF_SIZE);
        desk.appearance().presentingProperty().subscribe(is -> {
            root.pseudoClassStateChanged(PRESENTED, is);
            for (Region button : new Region[] {back, on, close}) {
                button.setVisible(!is);
                button.setManaged(!is);
            }
        });
        desk.classroom().story().toldProperty().subscribe(this::show);
    }

    Region root() {
        return root;
    }

    private void show(Story.@Nullable Told now) {
        root.setVisible(now != null);
        root.setManaged(now != null);
        if (now == null) {
            return;
        }
        title.setText(now.title());
        place.setText(now.place());
        told.getChildren().clear();
        if (!now.text().isEmpty()) {
            told.getChildren().add(text(now.text(), "story-words"));
        }
        for (Caption caption : now.captions()) {
            String end = told.getChildren().isEmpty() ? "" : "\n";
            told.getChildren().add(text(end + Messages.text("story.quote", caption.text()), "story-words"));
            if (!caption.source().isBlank()) {
                told.getChildren().add(text("  " + caption.source(), "story-source"));
            }
        }
        root.setAccessibleText(now.title() + ". " + now.text());
    }

    private static Text text(String words, String style) {
        var text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }
}

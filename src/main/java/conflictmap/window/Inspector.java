package conflictmap.window;

import conflictmap.model.ConflictEvent;
import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Messages;
import conflictmap.viewmodel.Places;
import conflictmap.viewmodel.Words;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The event looked at: what was made of it, what, where, when, who, each to be changed where it stands, and why it is there. */
final class Inspector {
    private final Desk desk;
    private final Judging judging;
    private final TypeGlyph glyph = new TypeGlyph(24);
    private final Label title = new Label();
    private final Facts facts;
    private final VBox told = new VBox();
    private final VBox about;
    private final VBox content = new VBox();
    private final ScrollPane root = new ScrollPane(content);
    private @Nullable ConflictEvent shown;

    Inspector(Desk desk, Judging judging, Places places) {
        this.desk = desk;
        this.judging = judging;
        this.facts = new Facts(desk, judging, places);
        title.getStyleClass().add("title");
        title.setWrapText(true);
        HBox.setHgrow(title, Priority.ALWAYS);
        var head = new HBox(8, glyph, title);
        head.getStyleClass().add("inspector-head");
        told.getStyleClass().add("told");
        about = new VBox(head, new VerdictBar(desk, judging).root(), facts.root(), told);
        about.getStyleClass().add("about");
        content.setId("inspector");
        content.getStyleClass().add("inspector");
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.getStyleClass().addAll("edge-to-edge", "inspector-scroll");
        desk.selection().eventProperty().subscribe(this::show);
        desk.appearance().themeProperty().subscribe(theme -> show(desk.selection().eventProperty().get()));
    }

    Region root() {
        return root;
    }

    Judging judging() {
        return judging;
    }

    /** How high it is where nothing of it is hidden. */
    double heightFor(double width) {
        return Math.ceil(content.prefHeight(width)) + 1;
    }

    /** Whether a field is being changed, which asks for room. */
    boolean isEditing() {
        return facts.isOpen();
    }

    /** Lets the type be changed, from where Tab leads on to the other fields. */
    void edit() {
        if (shown != null) {
            facts.focus();
        }
    }

    /** Opens the candidates for the place. */
    void openPlaces() {
        if (shown != null) {
            root.setVvalue(0);
            facts.openPlaces();
        }
    }

    /** Gives up what is being changed; false if nothing is. */
    boolean cancel() {
        if (desk.pointing().wantedProperty().get() != null) {
            desk.pointing().cancel();
            return true;
        }
        return facts.cancel();
    }

    private void show(@Nullable ConflictEvent event) {
        ConflictEvent old = shown;
        shown = event;
        if (event == null) {
            facts.cancel();
            content.getChildren().setAll(Empty.state(Messages.text("event.none.title"), Messages.text("event.none.body")));
            return;
        }
        glyph.show(event, desk.appearance().themeProperty().get());
        title.setText(Words.title(event));
        facts.show(event);
        told.getChildren().setAll(new Tellings(desk, event).nodes());
        if (content.getChildren().size() != 1 || content.getChildren().getFirst() != about) {
            content.getChildren().setAll((Node) about);
        }
        if (old == null || !old.id().equals(event.id())) {
            root.setVvalue(0);
        }
        root.requestLayout();
    }
}

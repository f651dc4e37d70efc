package conflictmap.window;

import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Messages;
import java.util.List;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;

/** The sheets that lie over the window for a moment: keys, problems, about. Escape or a click beside closes them. */
final class Sheets {
    private static final double WIDEST = 640;
    private static final double WIDE = 920;
    /** In a window of fewer units, as with large letters, a sheet has nearly all of it. */
    private static final double ENOUGH_WIDTH = 720;
    private static final double ENOUGH_HEIGHT = 480;
    private static final PseudoClass SMALL = PseudoClass.getPseudoClass("small");

    private final Desk desk;
    private final String version;
    private final StackPane root = new StackPane();
    private Supplier<Node> keys = Region::new;
    private Supplier<Node> layers = Region::new;
    private Runnable afterwards = () -> {};
    private Runnable dismissed = () -> {};

    Sheets(Desk desk, String version) {
        this.desk = desk;
        this.version = version;
        root.setId("sheets");
        root.getStyleClass().add("scrim");
        root.setVisible(false);
        for (ObservableValue<Number> side : List.of(root.widthProperty(), root.heightProperty())) {
            side.subscribe(() -> root.pseudoClassStateChanged(SMALL, root.getWidth() < ENOUGH_WIDTH || root.getHeight() < ENOUGH_HEIGHT));
        }
        root.setOnMousePressed(e -> {
            if (e.getTarget() == root) {
                dismiss();
            }
        });
    }

    Region root() {
        return root;
    }

    /** Tells what the sheets of keys and of layers show, and what takes the focus when a sheet is closed. */
    void connect(Supplier<Node> keySheet, Supplier<Node> layerSheet, Runnable whenClosed) {
        keys = keySheet;
        layers = layerSheet;
        afterwards = whenClosed;
    }

    boolean isOpen() {
        return root.isVisible();
    }

    void close() {
        root.setVisible(false);
        root.getChildren().clear();
        dismissed = () -> {};
        afterwards.run();
    }

    /** Closes the sheet without an answer to what it asks. */
    void dismiss() {
        Runnable then = dismissed;
        close();
        then.run();
    }

    /** What is done when the sheet that is open is closed without an answer. */
    void whenDismissed(Runnable then) {
        dismissed = then;
    }

    /** Asks something; the content closes the sheet when it is answered. */
    void ask(String titleKey, Node content) {
        show(titleKey, "ask.close", content);
    }

    /** As {@link #ask}, with more room, for the title of a thing that has much to be said. */
    void askWide(String titleKey, Node content) {
        show(titleKey, "ask.close", content);
        root.getChildren().forEach(sheet -> ((Region) sheet).setMaxWidth(WIDE));
    }

    void showImport() {
        show("import.title", "ask.close", ImportSheet.of(desk.incoming().accounts().get()));
    }

    void showRemembered() {
        show("remembered.title", "ask.close", RememberedSheet.of(desk.incoming().unknown()));
    }

    /** Shows what needs no title and closes itself, in the upper part of the window. */
    void showPlain(String id, Region content) {
        var sheet = new VBox(content);
        sheet.setId("sheet");
        sheet.getStyleClass().addAll("sheet", id);
        sheet.setMaxSize(WIDEST, Region.USE_PREF_SIZE);
        StackPane.setAlignment(sheet, Pos.TOP_CENTER);
        dismissed = () -> {};
        root.getChildren().setAll(sheet);
        root.setVisible(true);
    }

    void showKeys() {
        show("keys.title", "keys.close", keys.get(), WIDE);
    }

    void showLayers() {
        show("layers.title", "layers.close", layers.get());
    }

    void showProblems() {
        show("problem.title", "problem.close", ProblemsSheet.of(desk.shelf().problems()));
    }

    void showAbout() {
        show("about.title", "about.close", AboutSheet.of(version));
    }

    /** A sheet with room for a picture beside what is chosen. */
    void showPicture(Node content) {
        show("picture.sheet", "ask.close", content, WIDE);
    }

    private void show(String titleKey, String closeKey, Node content) {
        show(titleKey, closeKey, content, WIDEST);
    }

    private void show(String titleKey, String closeKey, Node content, double widest) {
        var title = new Label(Messages.text(titleKey));
        title.getStyleClass().add("title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button close = Icons.button(Material2AL.CLOSE, closeKey, this::dismiss);
        close.setId("sheet-close");
        var head = new HBox(8, title, close);
        head.setAlignment(Pos.CENTER_LEFT);
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        if (content instanceof Region region) {
            scroll.prefViewportHeightProperty().bind(Bindings.createDoubleBinding( // wrapped, it is higher than it thinks
                    () -> Math.ceil(region.prefHeight(Math.max(1, scroll.getViewportBounds().getWidth()))),
                    scroll.viewportBoundsProperty(), region.layoutBoundsProperty()));
            // content that has grown is known while it is laid out, when a wish for another layout is not heard
            scroll.prefViewportHeightProperty().subscribe(height -> Platform.runLater(scroll::requestLayout));
        }
        scroll.getStyleClass().add("edge-to-edge");
        var sheet = new VBox(12, head, scroll);
        sheet.setId("sheet");
        sheet.getStyleClass().add("sheet");
        sheet.setMaxSize(widest, Region.USE_PREF_SIZE);
        dismissed = () -> {};
        root.getChildren().setAll(sheet);
        root.setVisible(true);
        root.applyCss(); // what scrolls has its place in the scene only now
        sheet.lookupAll(".button").stream().filter(b -> b instanceof Button answer && answer.isDefaultButton()).findFirst().orElse(close).requestFocus();
    }
}

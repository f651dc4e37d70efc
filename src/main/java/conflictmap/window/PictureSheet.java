package conflictmap.window;

import conflictmap.render.Piece;
import conflictmap.viewmodel.Messages;
import conflictmap.viewmodel.PictureDesk;
import java.util.List;
import java.util.Locale;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableSet;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The sheet on which a picture is chosen, with the picture itself as it will be. */
final class PictureSheet {
    private static final double PREVIEW_WIDTH = 400;
    private static final double PREVIEW_HEIGHT = 400;
    private static final List<Double> SCALES = List.of(1.0, 1.5, 2.0, 3.0, 4.0);
    private static final List<Piece> CHOSEN = List.of(Piece.TIME, Piece.LEGEND, Piece.TRAY, Piece.SCALE, Piece.NORTH);

    private final PictureDesk picture;
    private final Label size = new Label();

    private PictureSheet(PictureDesk picture) {
        this.picture = picture;
    }

    /**
     * The sheet.
     *
     * @param save asks for a file and writes it
     */
    static Node of(PictureDesk picture, Runnable save) {
        var sheet = new PictureSheet(picture);
        return sheet.root(save);
    }

    private Node root(Runnable save) {
        Button write = UnsavedSheet.button("picture.save", save);
        write.setDefaultButton(true);
        var problem = new Label();
        problem.setId("picture-problem");
        problem.setWrapText(true);
        problem.textProperty().bind(picture.problemProperty());
        write.disableProperty().bind(picture.problemProperty().isNotEmpty());
        size.getStyleClass().addAll("muted", "small");
        size.setId("picture-size-text");
        var form = new VBox(10, format(), sizes(), texts(), furniture(), SafetyRow.of(picture.safety(), "picture", picture.sources()), problem, UnsavedSheet.row(write));
        form.setPrefWidth(400);
        form.setMinWidth(400);
        var both = new FlowPane(20, 20, form, preview()); // one below the other where there is no room beside
        both.setId("picture");
        InvalidationListener changed = o -> {
            size.setText(picture.sizeText());
            picture.refresh();
        };
        picture.parts().forEach(part -> part.addListener(changed));
        both.sceneProperty().addListener((o, was, is) -> {
            if (is == null) {
                picture.parts().forEach(part -> part.removeListener(changed));
                picture.leave();
            }
        });
        size.setText(picture.sizeText());
        picture.refresh();
        return both;
    }

    private Node preview() {
        var view = new ImageView();
        view.setId("picture-preview");
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setFitWidth(PREVIEW_WIDTH);
        view.setFitHeight(PREVIEW_HEIGHT);
        view.imageProperty().bind(picture.previewProperty().map(Pixels::of));
        var frame = new StackPane(view);
        frame.getStyleClass().add("picture-preview");
        frame.setMinSize(PREVIEW_WIDTH + 20, PREVIEW_HEIGHT + 20);
        frame.setPrefSize(PREVIEW_WIDTH + 20, PREVIEW_HEIGHT + 20);
        return frame;
    }

    private Node format() {
        ComboBox<String> formats = Choices.list("picture.format", 110, code -> code.toUpperCase(Locale.ROOT), PictureDesk.formats(),
                picture.formatProperty(), picture.formatProperty()::set);
        ComboBox<Double> scales = Choices.list("picture.scale", 110, PictureSheet::times, SCALES,
                picture.scaleProperty().asObject(), picture.scaleProperty()::set);
        scales.disableProperty().bind(picture.formatProperty().isNotEqualTo("png"));
        return row(formats, scales, size);
    }

    private Node sizes() {
        ComboBox<String> sizes = Choices.list("picture.size", 160, code -> Messages.text("picture.size." + code.toLowerCase(Locale.ROOT)),
                PictureDesk.sizes(), picture.sizeProperty(), picture.sizeProperty()::set);
        CheckBox landscape = check("picture.landscape");
        landscape.selectedProperty().bindBidirectional(picture.landscapeProperty());
        landscape.disableProperty().bind(Bindings.createBooleanBinding(
                () -> !PictureDesk.isPaper(picture.sizeProperty().get()), picture.sizeProperty()));
        var custom = picture.sizeProperty().isEqualTo(PictureDesk.CUSTOM);
        var pixels = new HBox(4, number("picture.width", picture.widthProperty()), new Label("×"), number("picture.height", picture.heightProperty()));
        pixels.setAlignment(Pos.CENTER_LEFT);
        pixels.visibleProperty().bind(custom);
        pixels.managedProperty().bind(custom);
        landscape.visibleProperty().bind(custom.not());
        landscape.managedProperty().bind(custom.not());
        return row(sizes, landscape, pixels);
    }

    private Node texts() {
        return new VBox(6, text("picture.title", picture.titleProperty()), text("picture.subtitle", picture.subtitleProperty()));
    }

    private Node furniture() {
        var all = new FlowPane(14, 8);
        for (Piece piece : CHOSEN) {
            all.getChildren().add(member("picture.piece." + piece.code(), piece, picture.pieces()));
        }
        CheckBox sources = check("picture.sources");
        sources.selectedProperty().bindBidirectional(picture.withSourcesProperty());
        all.getChildren().add(sources);
        return all;
    }

    private static <T> CheckBox member(String key, T member, ObservableSet<T> of) {
        CheckBox box = check(key);
        box.setSelected(of.contains(member));
        box.selectedProperty().addListener((o, was, is) -> {
            if (is) {
                of.add(member);
            } else {
                of.remove(member);
            }
        });
        return box;
    }

    private static CheckBox check(String key) {
        var box = new CheckBox(Messages.text(key));
        box.setId(key.replace('.', '-'));
        return box;
    }

    private static TextField text(String key, StringProperty value) {
        var field = new TextField();
        field.setId(key.replace('.', '-'));
        field.setPromptText(Messages.text(key));
        field.setAccessibleText(Messages.text(key));
        field.textProperty().bindBidirectional(value);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private static TextField number(String key, IntegerProperty value) {
        var field = new TextField(Integer.toString(value.get()));
        field.setId(key.replace('.', '-'));
        field.setAccessibleText(Messages.text(key));
        field.setPrefColumnCount(5);
        field.textProperty().addListener((o, was, is) -> value.set(is.matches("\\d{1,6}") ? Integer.parseInt(is) : 0));
        return field;
    }

    private static String times(double scale) {
        return (scale == Math.rint(scale) ? Long.toString(Math.round(scale)) : Double.toString(scale)) + "×";
    }

    private static HBox row(Node... nodes) {
        var row = new HBox(10, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(Region.USE_PREF_SIZE);
        return row;
    }
}

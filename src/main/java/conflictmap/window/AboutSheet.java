package conflictmap.window;

import conflictmap.viewmodel.Messages;
import java.util.Arrays;
import java.util.ResourceBundle;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the program is, under which licence, and on whose data and libraries it stands. */
final class AboutSheet {
    private AboutSheet() {}

    static Node of(String version) {
        var credits = ResourceBundle.getBundle("conflictmap.window.credits", java.util.Locale.ENGLISH);
        return new VBox(
                12,
                text(Messages.text("about.lead"), "lead"),
                text(Messages.text("about.version", version), "muted"),
                text(Messages.text("about.licence"), "muted"),
                text(Messages.text("about.data"), "heading"),
                table(credits.getString("data")),
                text(Messages.text("about.libraries"), "heading"),
                table(credits.getString("libraries")));
    }

    private static Label text(String words, String styleClass) {
        var label = new Label(words);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }

    /** Rows parted by {@code ;}, name and licence by {@code |}. */
    private static GridPane table(String rows) {
        var grid = new GridPane(16, 4);
        var names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(names, new ColumnConstraints(220));
        Arrays.stream(rows.split(";")).map(String::strip).map(row -> row.split("\\|")).forEach(parts -> grid.addRow(
                grid.getRowCount(), text(parts[0].strip(), "credit-name"), text(parts[1].strip(), "muted")));
        return grid;
    }
}

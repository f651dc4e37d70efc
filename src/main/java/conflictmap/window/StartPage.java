package conflictmap.window;

import conflictmap.viewmodel.Commands;
import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Messages;
import conflictmap.viewmodel.SampleProject;
import conflictmap.viewmodel.Words;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.Observable;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** What lies on the map while the desk is empty: what to drop, to open or to try, and which keys lead to the rest. */
final class StartPage {
    private static final int RECENT = 5;

    private final Desk desk;
    private final ProjectActions projects;
    private final VBox recent = new VBox(2);
    private final Region root;

    StartPage(Desk desk, Actions actions, Commands commands, List<SampleProject> samples) {
        this.desk = desk;
        this.projects = actions.projects();
        var title = new Label(Messages.text("start.title"));
        title.getStyleClass().add("start-title");
        var drop = UnsavedSheet.text(Messages.text("start.drop"));
        drop.getStyleClass().add("muted");
        var page = new VBox(12, title, drop, buttons(actions), recent, samples(samples), keys(commands));
        page.getStyleClass().add("start-page");
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("edge-to-edge", "start-card");
        scroll.setMaxSize(560, Region.USE_PREF_SIZE);
        scroll.setId("start-page");
        root = scroll;
        projects.project().recent().addListener((ListChangeListener<Path>) c -> fill());
        fill();
        for (Observable part : List.of(desk.shelf().emptyProperty(), desk.work().currentProperty())) {
            part.addListener(o -> tell());
        }
        tell();
    }

    Region root() {
        return root;
    }

    private void tell() {
        root.setVisible(desk.shelf().emptyProperty().get() && desk.work().currentProperty().get() == null);
    }

    private static Region buttons(Actions actions) {
        Button add = UnsavedSheet.button("tool.add", actions::add);
        add.setId("start-add");
        add.getStyleClass().add("accent");
        Button open = UnsavedSheet.button("start.open", actions.projects()::open);
        var row = new HBox(8, add, open);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void fill() {
        List<Path> files = projects.project().recent();
        recent.getChildren().setAll(heading("start.recent"));
        for (Path file : files.subList(0, Math.min(RECENT, files.size()))) {
            Path folder = file.toAbsolutePath().getParent();
            recent.getChildren().add(line(Material2AL.INSERT_DRIVE_FILE, String.valueOf(file.getFileName()),
                    folder == null ? "" : Words.folder(folder), () -> projects.open(file)));
        }
        recent.setVisible(!files.isEmpty());
        recent.setManaged(!files.isEmpty());
    }

    private Region samples(List<SampleProject> samples) {
        var box = new VBox(2, heading("start.samples"));
        samples.forEach(s -> box.getChildren().add(line(Material2MZ.PUBLIC, s.title(), s.about(), () ->
                projects.whenKept(() -> desk.incoming().openSample(List.of(s.file()))))));
        box.setVisible(!samples.isEmpty());
        box.setManaged(!samples.isEmpty());
        return box;
    }

    private static Label heading(String key) {
        var heading = new Label(Messages.text(key));
        heading.getStyleClass().add("heading");
        return heading;
    }

    private static Button line(Ikon ikon, String title, String about, Runnable action) {
        var name = new Label(title);
        name.getStyleClass().add("row-title");
        var more = new Label(about);
        more.getStyleClass().addAll("muted", "small");
        for (Label label : List.of(name, more)) {
            label.setMinWidth(0);
            label.setMnemonicParsing(false);
        }
        var lines = new VBox(1, name, more);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        var row = new HBox(10, Icons.icon(ikon), lines);
        row.setAlignment(Pos.CENTER_LEFT);
        var button = new Button("", row);
        button.getStyleClass().addAll("flat", "start-line");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setTooltip(new Tooltip(about)); // the line is cut off where it is too long
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setAccessibleText(title + ". " + about);
        button.setOnAction(e -> action.run());
        return button;
    }

    /** Which keys lead to the rest, as the registry has them. */
    private static Region keys(Commands commands) {
        var label = UnsavedSheet.text(Messages.text("start.keys", commands.named(Commands.PALETTE).key(), commands.named("keys.help").key(),
                commands.named("keys.play").key()));
        label.getStyleClass().addAll("muted", "small");
        return label;
    }
}

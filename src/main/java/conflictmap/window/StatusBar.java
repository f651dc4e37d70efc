package conflictmap.window;

import conflictmap.viewmodel.Account;
import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Messages;
import conflictmap.viewmodel.Work;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;

/** The line at the foot: how many events are shown and by which filter, problems, the running job, and where the map comes from. */
final class StatusBar {
    private final HBox root;
    private final Label doing = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel;
    private final Label notice = new Label();

    StatusBar(Desk desk, Runnable showProblems, Runnable showImport, Runnable showAbout) {
        var counts = new Label();
        counts.setId("counts");
        counts.textProperty().bind(desk.countsProperty());
        var problems = new Hyperlink();
        problems.setId("problems");
        problems.setOnAction(e -> showProblems.run());
        problems.textProperty().bind(Bindings.createStringBinding(
                () -> Messages.counted("count.problems", desk.shelf().problems().size()), desk.shelf().problems()));
        problems.visibleProperty().bind(Bindings.isNotEmpty(desk.shelf().problems()));
        problems.managedProperty().bind(problems.visibleProperty());
        var summary = new Hyperlink();
        summary.setId("import-summary");
        summary.setOnAction(e -> showImport.run());
        desk.incoming().accounts().subscribe(accounts -> {
            long left = accounts.stream().filter(a -> a.fate() != Account.Fate.WHOLE).count();
            summary.setText(Messages.text("import.show", left, accounts.size()));
            summary.setVisible(left > 0);
            summary.setManaged(left > 0);
        });
        cancel = Icons.button(Material2AL.CLOSE, "job.cancel", desk.work()::cancelCurrent);
        cancel.setId("cancel");
        cancel.getStyleClass().add("cancel");
        doing.setId("job");
        bar.setId("job-bar");
        bar.setPrefWidth(160);
        notice.setId("notice");
        notice.getStyleClass().add("muted");
        var readOnly = new Label(Messages.text("status.readonly"));
        readOnly.setId("read-only");
        readOnly.getStyleClass().add("badge");
        readOnly.setTooltip(new Tooltip(Messages.text("status.readonly.tip")));
        readOnly.visibleProperty().bind(desk.project().readOnlyProperty());
        readOnly.managedProperty().bind(readOnly.visibleProperty());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var credit = new Hyperlink(Messages.text("app.credit"));
        credit.getStyleClass().add("credit");
        credit.setOnAction(e -> showAbout.run());
        for (Region part : List.of(counts, problems, summary, readOnly, bar, cancel)) { // where there is little room the rest is cut
            part.setMinWidth(Region.USE_PREF_SIZE);
        }
        root = new HBox(12, counts, new FilterLine(desk).root(), problems, summary, readOnly, space, notice, doing, bar, cancel, credit);
        root.setAlignment(Pos.CENTER_LEFT);
        root.getStyleClass().add("status-bar");
        desk.work().currentProperty().subscribe(this::show);
        desk.work().noticeProperty().subscribe(text -> notice.setText(text == null ? "" : text));
    }

    Region root() {
        return root;
    }

    private void show(Work.@Nullable State state) {
        boolean running = state != null;
        for (Region part : new Region[] {doing, bar, cancel}) {
            part.setVisible(running);
            part.setManaged(running);
        }
        if (state != null) {
            doing.setText(state.what().isEmpty()
                    ? state.name()
                    : Messages.text("job.progress", state.name(), state.what()));
            bar.setAccessibleText(doing.getText());
            bar.setProgress(state.done() < 0 ? ProgressBar.INDETERMINATE_PROGRESS : state.done());
        }
    }
}

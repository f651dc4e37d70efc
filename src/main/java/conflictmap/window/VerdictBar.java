package conflictmap.window;

import conflictmap.model.ConflictEvent;
import conflictmap.model.Verdict;
import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Messages;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** What was made of the selected events, and buttons that make something else of them. */
final class VerdictBar {
    /** Of very many chosen events so many tell what can be done with them. */
    private static final int ASKED = 1000;

    private final Desk desk;
    private final Label verdict = new Label();
    private final Button accept;
    private final Button reject;
    private final Button reopen;
    private final Button merge;
    private final Button split;
    private final FlowPane root;

    VerdictBar(Desk desk, Judging judging) {
        this.desk = desk;
        accept = button(Material2AL.CHECK, "edit.accept", judging::accept);
        reject = button(Material2AL.CLOSE, "edit.reject", judging::reject);
        reopen = button(Material2MZ.REPLAY, "edit.reopen", judging::reopen);
        merge = button(Material2MZ.MERGE_TYPE, "edit.merge", judging::merge);
        split = button(Material2AL.CALL_SPLIT, "edit.split", judging::split);
        verdict.setId("verdict");
        verdict.getStyleClass().add("badge");
        verdict.setMinWidth(Region.USE_PREF_SIZE);
        root = new FlowPane(4, 4, accept, reject, reopen, merge, split, verdict);
        root.getStyleClass().add("verdict-bar");
        desk.selection().allProperty().subscribe(this::tell);
        desk.selection().eventProperty().subscribe(this::tell);
        desk.shelf().outcomeProperty().subscribe(this::tell);
        tell();
    }

    Region root() {
        return root;
    }

    private static Button button(Ikon ikon, String key, Runnable action) {
        Button button = Icons.labelled(ikon, key, action);
        button.getStyleClass().add("verdict-button");
        return button;
    }

    private void tell() {
        @Nullable ConflictEvent event = desk.selection().eventProperty().get();
        if (event == null) {
            return;
        }
        int chosen = desk.selection().allProperty().get().size();
        List<ConflictEvent> all = desk.selection().allProperty().get().subList(0, Math.min(ASKED, chosen));
        Verdict now = desk.shelf().verdict(event);
        verdict.setText(Messages.text("verdict." + now.code()));
        accept.setDisable(all.stream().allMatch(e -> desk.shelf().verdict(e) == Verdict.ACCEPTED));
        reject.setDisable(all.stream().allMatch(e -> desk.shelf().verdict(e) == Verdict.REJECTED));
        shown(reopen, all.stream().anyMatch(e -> desk.shelf().verdict(e) == Verdict.ACCEPTED || desk.shelf().verdict(e) == Verdict.REJECTED));
        shown(merge, chosen > 1);
        merge.setText(Messages.text("edit.merge.count", chosen));
        merge.setTooltip(new Tooltip(Messages.text("edit.merge.tip")));
        shown(split, chosen == 1 && !event.claims().isEmpty());
    }

    private static void shown(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}

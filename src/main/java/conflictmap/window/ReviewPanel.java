package conflictmap.window;

import conflictmap.model.ConflictEvent;
import conflictmap.model.Precision;
import conflictmap.model.Status;
import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Messages;
import conflictmap.viewmodel.Review;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The events that nobody has judged, least certain first: one key accepts, one rejects, one opens the candidates. */
final class ReviewPanel {
    private final Desk desk;
    private final Review review;
    private final ListView<ConflictEvent> list;
    private final ChecksPanel checks;
    private final VBox root;
    private int position;

    ReviewPanel(Desk desk, Judging judging) {
        this.desk = desk;
        this.review = desk.review();
        list = new EventRows(desk, "review-list", Messages.text("lists.review"), review.open(), ReviewPanel::why).list();
        list.setPlaceholder(Empty.state(Messages.text("review.none.title"), Messages.text("review.none.body")));
        list.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                judging.accept();
                e.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        var keys = new Label(Messages.text("review.keys"));
        keys.getStyleClass().addAll("muted", "small", "review-keys");
        keys.setWrapText(true);
        keys.setMinHeight(Region.USE_PREF_SIZE);
        checks = new ChecksPanel(desk.checking());
        root = new VBox(keys, list, checks.root());
        desk.selection().eventProperty().subscribe(this::remember);
    }

    Region root() {
        return root;
    }

    /** Begins with the least certain, unless one that stands here is looked at. */
    void begin() {
        if (review.open().indexOf(desk.selection().eventProperty().get()) < 0) {
            position = 0;
            next();
        }
        list.requestFocus();
    }

    /** Goes to the contradictions. */
    void beginChecks() {
        checks.begin();
    }

    /** Looks at the event that has come up where the last one stood; the list has the keys again. */
    void goOn() {
        next();
        list.requestFocus();
    }

    private void next() {
        ConflictEvent event = review.after(position);
        if (event == null) {
            desk.selection().clearEvent();
        } else {
            desk.reveal(event);
        }
    }

    private void remember(@Nullable ConflictEvent event) {
        int row = event == null ? -1 : review.open().indexOf(event);
        if (row >= 0) {
            position = row;
        }
    }

    /** Why an event is doubtful. */
    private static String why(ConflictEvent event) {
        List<String> doubts = new ArrayList<>();
        if (event.place().precision() == Precision.UNKNOWN) {
            doubts.add(Messages.text("review.place"));
        }
        if (event.status() == Status.DISPUTED || event.status() == Status.DENIED) {
            doubts.add(Messages.text("review." + event.status().code()));
        }
        doubts.add(Messages.text("review.certainty", Math.round(event.confidence() * 100)));
        return String.join(" · ", doubts);
    }
}

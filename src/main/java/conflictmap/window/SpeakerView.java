package conflictmap.window;

import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Messages;
import conflictmap.viewmodel.Stop;
import conflictmap.viewmodel.Story;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** What the speaker sees and the room does not: the notes, the clock, how long it has gone on, and the next scene. */
final class SpeakerView {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final int NEXT_WIDTH = 384;
    private static final int NEXT_HEIGHT = 240;

    private final Desk desk;
    private final Label clock = new Label();
    private final Label title = new Label();
    private final Label notes = new Label();
    private final Label next = new Label();
    private final ImageView nextPicture = new ImageView();
    private final Timeline ticking = new Timeline(new KeyFrame(Duration.seconds(1), e -> tick()));
    private final BorderPane root = new BorderPane();
    private int seconds;

    SpeakerView(Desk desk) {
        this.desk = desk;
        clock.getStyleClass().add("speaker-clock");
        title.getStyleClass().add("speaker-title");
        notes.getStyleClass().add("speaker-notes");
        notes.setId("speaker-notes");
        for (Label label : new Label[] {title, notes, next}) {
            label.setWrapText(true);
        }
        var heading = new Label(Messages.text("speaker.next"));
        heading.getStyleClass().add("heading");
        next.getStyleClass().add("title");
        next.setId("speaker-next");
        var scroll = new ScrollPane(notes);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        root.setTop(new VBox(4, clock, title));
        root.setCenter(scroll);
        var right = new VBox(8, heading, next, nextPicture);
        right.setPrefWidth(NEXT_WIDTH + 24);
        right.getStyleClass().add("speaker-right");
        root.setRight(right);
        root.getStyleClass().addAll("panel", "speaker");
        desk.classroom().story().toldProperty().subscribe(this::show);
        ticking.setCycleCount(Animation.INDEFINITE);
    }

    Region root() {
        return root;
    }

    /** The clock goes, from nought. */
    void start() {
        seconds = 0;
        clock.setText(words());
        ticking.play();
    }

    void stop() {
        ticking.stop();
    }

    private void tick() {
        seconds++;
        clock.setText(words());
    }

    private String words() {
        return Messages.text("speaker.clock", CLOCK.format(LocalTime.now()), String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60));
    }

    private void show(Story.@Nullable Told told) {
        Stop shown = desk.scenes().current();
        title.setText(told == null ? Messages.text("speaker.none") : told.place() + "   " + told.title());
        notes.setText(shown == null ? "" : shown.notes().isBlank() ? Messages.text("speaker.noNotes") : shown.notes());
        Stop after = desk.classroom().story().next();
        next.setText(after == null ? Messages.text("speaker.last") : after.title());
        nextPicture.setImage(null);
        if (after != null) {
            desk.classroom().pictures().small(after, NEXT_WIDTH, NEXT_HEIGHT, painted -> {
                Stop now = desk.classroom().story().next();
                if (now != null && now.looksLike(after)) {
                    nextPicture.setImage(Pixels.of(painted));
                }
            });
        }
    }
}

package conflictmap.window;

import conflictmap.timeline.Playhead;
import conflictmap.timeline.TimeBasis;
import conflictmap.viewmodel.Clock;
import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Messages;
import conflictmap.viewmodel.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The time beside its line: day, clock and zone. */
final class ClockFace {
    private static final double WIDTH = 172;

    private final Clock clock;
    private final Label day = new Label();
    private final Label time = new Label();
    private final ZoneChooser zone;
    private final VBox root;

    ClockFace(Desk desk) {
        clock = desk.clock();
        zone = new ZoneChooser(desk);
        day.getStyleClass().add("clock-day");
        time.setId("clock");
        time.getStyleClass().add("clock-time");
        clock.playheadProperty().subscribe(this::tell);
        clock.zoneProperty().subscribe(this::tell);
        clock.basisProperty().subscribe(this::tell);
        tell();
        root = new VBox(2, day, time, zone.root());
        root.setAlignment(Pos.CENTER_RIGHT);
        root.setMinWidth(WIDTH);
        root.setPrefWidth(WIDTH);
    }

    Region root() {
        return root;
    }

    ZoneChooser zone() {
        return zone;
    }

    private void tell() {
        Playhead p = clock.playhead();
        String[] parts = Words.instant(p.now(), clock.zone()).split(", ", 2);
        boolean known = clock.basisProperty().get() == TimeBasis.PUBLISHED;
        day.setText(clock.isEmpty() ? "" : known ? Messages.text("time.knownBy", parts[0]) : parts[0]);
        time.setText(clock.isEmpty() ? "–:–" : parts[1]);
        time.setAccessibleText(clock.isEmpty() ? "" : day.getText() + ", " + time.getText());
    }
}

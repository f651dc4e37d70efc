package conflictmap.window;

import conflictmap.model.ConflictEvent;
import conflictmap.model.Report;
import conflictmap.viewmodel.Messages;
import conflictmap.viewmodel.Words;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A small card beside the pointer that tells what a symbol stands for. */
final class HoverCard {
    private static final double OFF = 16;
    private static final double WIDEST = 300;

    private final Label title = new Label();
    private final Label time = new Label();
    private final Label source = new Label();
    private final Label others = new Label();
    private final VBox root = new VBox(title, time, source, others);
    private double x;
    private double y;

    HoverCard() {
        root.setId("hover-card");
        root.getStyleClass().add("hover-card");
        title.getStyleClass().add("strong");
        source.getStyleClass().add("muted");
        others.getStyleClass().add("muted");
        root.setMouseTransparent(true);
        root.setManaged(false);
        root.setVisible(false);
    }

    Region root() {
        return root;
    }

    void show(ConflictEvent event, int more, List<Report> reports, double atX, double atY) {
        title.setText(Words.title(event));
        time.setText(Words.shortTime(event.when()));
        source.setText(reports.stream().map(Report::source).filter(s -> !s.isEmpty()).distinct()
                .collect(Collectors.joining(", ")));
        others.setText(more == 0 ? "" : Messages.counted("hover.more", more));
        for (Label line : List.of(source, others)) {
            line.setManaged(!line.getText().isEmpty());
            line.setVisible(line.isManaged());
        }
        x = atX;
        y = atY;
        root.setVisible(true);
        if (root.getParent() instanceof Region map) {
            layoutIn(map.getWidth(), map.getHeight());
        }
    }

    void hide() {
        root.setVisible(false);
    }

    /** Lays itself beside the pointer, within the map. */
    void layoutIn(double width, double height) {
        if (!root.isVisible()) {
            return;
        }
        root.applyCss();
        double w = Math.min(WIDEST, Math.ceil(root.prefWidth(-1)));
        double h = Math.ceil(root.prefHeight(w));
        double left = x + OFF + w > width ? x - OFF - w : x + OFF;
        double top = y + OFF + h > height ? y - OFF - h : y + OFF;
        root.resizeRelocate(Math.rint(Math.max(4, left)), Math.rint(Math.max(4, top)), w, h);
    }
}

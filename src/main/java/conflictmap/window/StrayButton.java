package conflictmap.window;

import conflictmap.timeline.Extent;
import conflictmap.viewmodel.Clock;
import conflictmap.viewmodel.Messages;
import conflictmap.viewmodel.Words;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;

/** Tells at an end of the line of time how many events lie far beyond it, and makes room for them. */
final class StrayButton {
    private static final double GAP = 4;
    private static final double HEIGHT = 20;

    private final Clock clock;
    private final boolean before;
    private final ToggleButton button = new ToggleButton();
    private final Tooltip tip = new Tooltip();

    StrayButton(Clock clock, boolean before) {
        this.clock = clock;
        this.before = before;
        button.setId(before ? "strays-before" : "strays-after");
        button.getStyleClass().add("stray");
        button.setManaged(false);
        button.setTooltip(tip);
        button.selectedProperty().bindBidirectional(clock.withStraysProperty());
        clock.extentProperty().subscribe(this::tell);
        clock.zoneProperty().subscribe(this::tell);
        clock.withStraysProperty().subscribe(this::tell);
        tell();
    }

    private void tell() {
        Extent extent = clock.extentProperty().get();
        int count = before ? extent.before() : extent.after();
        button.setVisible(count > 0);
        if (count == 0) {
            return;
        }
        var far = before ? extent.exact().start() : extent.exact().end();
        String number = Messages.number(count);
        button.setText(before ? "‹ " + number : number + " ›");
        String key = clock.withStraysProperty().get() ? "time.strays.hide" : before ? "time.strays.before" : "time.strays.after";
        String words = Messages.text(key, count, Words.shortDay(far, clock.zone()));
        tip.setText(words);
        button.setAccessibleText(words);
    }

    Node root() {
        return button;
    }

    /** Pixels that it takes from the line; none where there is nothing to tell. */
    double width() {
        if (!button.isVisible()) {
            return 0;
        }
        button.applyCss();
        return Math.ceil(button.prefWidth(-1)) + GAP;
    }

    void layout(double x, double y, double height) {
        button.resizeRelocate(x, Math.rint(y + (height - HEIGHT) / 2), Math.max(0, width() - GAP), HEIGHT);
    }
}

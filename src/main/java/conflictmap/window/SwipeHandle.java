package conflictmap.window;

import conflictmap.timeline.compare.CompareMode;
import conflictmap.timeline.compare.Comparison;
import conflictmap.viewmodel.Comparing;
import conflictmap.viewmodel.Messages;
import java.util.function.Predicate;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The handle on the line between two sides: dragged by the mouse, moved by arrows, Home and End while it has the focus. */
final class SwipeHandle {
    private static final double WIDE = 20;
    private static final double HIGH = 44;
    private static final int FAR = 5;

    private final Comparing comparing;
    private final Region root = new Region() {
        @Override
        public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            return switch (attribute) {
                case VALUE -> comparing.swipeProperty().get();
                case MIN_VALUE -> 0.0;
                case MAX_VALUE -> 1.0;
                case VALUE_STRING -> Messages.text("compare.line.value", Math.round(100 * comparing.swipeProperty().get()));
                default -> super.queryAccessibleAttribute(attribute, parameters);
            };
        }

        @Override
        public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
            switch (action) {
                case INCREMENT -> comparing.nudge(1);
                case DECREMENT -> comparing.nudge(-1);
                default -> super.executeAccessibleAction(action, parameters);
            }
        }
    };

    SwipeHandle(Comparing comparing) {
        this.comparing = comparing;
        root.setId("swipe-handle");
        root.getStyleClass().add("swipe-handle");
        root.setManaged(false);
        root.setFocusTraversable(true);
        root.setAccessibleRole(AccessibleRole.SLIDER);
        root.setAccessibleText(Messages.text("compare.line"));
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::keyed);
        Predicate<KeyEvent> own = e -> isOwn(e.getCode()) && !e.isShortcutDown();
        root.getProperties().put(Keyboard.OWN_KEYS, own);
        root.setOnMousePressed(e -> {
            root.requestFocus();
            e.consume();
        });
        root.setOnMouseDragged(this::drag);
        root.setOnMouseReleased(e -> {
            if (!e.isStillSincePress()) {
                drag(e);
            }
        });
        root.setOnMouseClicked(MouseEvent::consume);
        comparing.comparisonProperty().subscribe(this::show);
        comparing.swipeProperty().addListener(o -> root.notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE));
    }

    Region root() {
        return root;
    }

    /** Puts it on the line of a map of a size. */
    void layoutIn(double width, double height) {
        double x = comparing.swipeProperty().get() * width;
        root.resizeRelocate(Math.rint(x - WIDE / 2), Math.rint(0.58 * height - HIGH / 2), WIDE, HIGH);
    }

    private void show(@Nullable Comparison now) {
        root.setVisible(now != null && now.mode() == CompareMode.SWIPE);
    }

    private void drag(MouseEvent e) {
        double width = root.getParent().getLayoutBounds().getWidth();
        double x = root.getParent().sceneToLocal(e.getSceneX(), e.getSceneY()).getX();
        comparing.swipeProperty().set(Math.clamp(x / Math.max(1, width), 0, 1));
        e.consume();
    }

    private static boolean isOwn(KeyCode code) {
        return code == KeyCode.LEFT || code == KeyCode.RIGHT || code == KeyCode.HOME || code == KeyCode.END;
    }

    private void keyed(KeyEvent e) {
        int steps = e.isShiftDown() ? FAR : 1;
        switch (e.getCode()) {
            case LEFT -> comparing.nudge(-steps);
            case RIGHT -> comparing.nudge(steps);
            case HOME -> comparing.swipeProperty().set(0);
            case END -> comparing.swipeProperty().set(1);
            default -> {
                return;
            }
        }
        e.consume();
    }
}

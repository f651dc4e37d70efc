package conflictmap.window;

import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Marking;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of the reader while it has them: arrows mark words and sentences, Shift more words, Enter looks, M makes an event. */
final class ReaderKeys {
    private final ReportReader reader;
    private final Marking marking;

    ReaderKeys(ReportReader reader, Desk desk) {
        this.reader = reader;
        this.marking = desk.marking();
    }

    void install(ListView<?> text) {
        Predicate<KeyEvent> own = this::wants;
        text.getProperties().put(Keyboard.OWN_KEYS, own);
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        text.addEventFilter(KeyEvent.KEY_TYPED, this::type);
    }

    private boolean wants(KeyEvent e) {
        if (e.isShortcutDown() || e.isAltDown()) {
            return false;
        }
        return e.getEventType() == KeyEvent.KEY_TYPED ? isMake(e) : e.getCode().isArrowKey() || e.getCode() == KeyCode.ENTER;
    }

    private boolean isMake(KeyEvent e) {
        return marking.spanProperty().get() != null && e.getCharacter().toLowerCase(Locale.ROOT).equals("m");
    }

    private void press(KeyEvent e) {
        if (!wants(e)) {
            return;
        }
        switch (e.getCode()) {
            case LEFT -> along(e, isReversed() ? 1 : -1);
            case RIGHT -> along(e, isReversed() ? -1 : 1);
            case UP -> marking.sentence(-1);
            case DOWN -> marking.sentence(1);
            default -> reader.look();
        }
        e.consume();
    }

    private boolean isReversed() {
        return reader.orientation() == javafx.geometry.NodeOrientation.RIGHT_TO_LEFT;
    }

    private void along(KeyEvent e, int by) {
        if (e.isShiftDown()) {
            marking.extend(by);
        } else {
            marking.word(by);
        }
    }

    private void type(KeyEvent e) {
        if (!e.isShortcutDown() && isMake(e)) {
            marking.make();
            e.consume();
        }
    }
}

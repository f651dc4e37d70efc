package conflictmap.window;

import conflictmap.viewmodel.Messages;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

/** A field of words: Enter or leaving it takes them. */
final class TextEditor implements FieldEditor {
    private final TextField field;
    private final Consumer<String> taken;
    private String before;
    private boolean open = true;

    TextEditor(String key, String text, Consumer<String> taken, Runnable done) {
        this.taken = taken;
        this.before = text;
        field = new TextField(text);
        field.setId(key.replace('.', '-') + "-field");
        field.getStyleClass().add("edit-field");
        field.setAccessibleText(Messages.text(key));
        field.setOnAction(e -> {
            commit();
            done.run();
        });
        field.focusedProperty().addListener((o, was, is) -> {
            if (was && !is && open) {
                commit();
                done.run();
            }
        });
    }

    @Override
    public Region root() {
        return field;
    }

    @Override
    public void focus() {
        field.requestFocus();
        field.selectAll();
    }

    @Override
    public void commit() {
        String now = field.getText().strip();
        if (open && !now.equals(before)) {
            before = now;
            taken.accept(now);
        }
    }

    @Override
    public void closed() {
        open = false;
    }
}

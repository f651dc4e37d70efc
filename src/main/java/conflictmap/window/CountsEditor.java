package conflictmap.window;

import conflictmap.model.CountRange;
import conflictmap.model.Counts;
import conflictmap.viewmodel.Messages;
import conflictmap.viewmodel.Typed;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The numbers told of an event: {@code 14}, {@code 14+}, {@code ≤14}, {@code 10–14}. */
final class CountsEditor implements FieldEditor {
    private final TextField fired;
    private final TextField intercepted;
    private final TextField killed;
    private final TextField injured;
    private final Label help = new Label(Messages.text("edit.counts.help"));
    private final VBox root;
    private final Counts before;
    private final Consumer<Counts> taken;
    private final Runnable done;

    CountsEditor(Counts counts, Consumer<Counts> taken, Runnable done) {
        this.before = counts;
        this.taken = taken;
        this.done = done;
        fired = field("edit.counts.fired", counts.fired());
        intercepted = field("edit.counts.intercepted", counts.intercepted());
        killed = field("edit.counts.killed", counts.killed());
        injured = field("edit.counts.injured", counts.injured());
        help.getStyleClass().addAll("muted", "small");
        help.setWrapText(true);
        help.setMinHeight(Region.USE_PREF_SIZE);
        root = new VBox(4, named(fired, "fired"), named(intercepted, "intercepted"), named(killed, "killed"), named(injured, "injured"),
                help, EditParts.take(this::commit));
    }

    private static Region named(TextField field, String name) {
        return EditParts.named("edit.counts." + name, field);
    }

    private TextField field(String key, @Nullable CountRange range) {
        var field = new TextField(Typed.count(range));
        field.setId(key.replace('.', '-'));
        field.getStyleClass().add("edit-field");
        field.setAccessibleText(Messages.text(key));
        field.setOnAction(e -> commit());
        return field;
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void focus() {
        killed.requestFocus();
        killed.selectAll();
    }

    @Override
    public void commit() {
        if (!Stream.of(fired, intercepted, killed, injured).allMatch(f -> Typed.isCount(f.getText()))) {
            help.getStyleClass().add("wrong");
            return;
        }
        var now = new Counts(Typed.count(fired.getText()), Typed.count(intercepted.getText()),
                Typed.count(killed.getText()), Typed.count(injured.getText()));
        if (!now.equals(before)) {
            taken.accept(now);
        }
        done.run();
    }
}

package conflictmap.window;

import conflictmap.viewmodel.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** One of several: as a list that opens, or as buttons side by side. */
final class Choices {
    private Choices() {}

    /**
     * A list that opens, named for screen readers.
     *
     * @param key names what is chosen
     */
    static <T> ComboBox<T> list(String key, double width, Function<T, String> words) {
        var box = new ComboBox<T>();
        box.setId(key.replace('.', '-'));
        box.getStyleClass().add("choice");
        box.setPrefWidth(width);
        box.setMinWidth(width);
        box.setVisibleRowCount(14);
        box.setTooltip(new Tooltip(Messages.text(key)));
        box.setAccessibleText(Messages.text(key));
        box.setConverter(new WordsOf<>(words));
        return box;
    }

    /** Such a list that shows a value and sets it when the user chooses another. */
    static <T> ComboBox<T> list(
            String key, double width, Function<T, String> words, List<T> items, ObservableValue<T> shown, Consumer<T> chosen) {
        ComboBox<T> box = list(key, width, words);
        box.getItems().setAll(items);
        shown.subscribe(box::setValue);
        box.setOnAction(e -> {
            T value = box.getValue();
            if (value != null && !value.equals(shown.getValue())) {
                chosen.accept(value);
            }
        });
        return box;
    }

    /** Buttons side by side, of which the one of the shown value is pressed; the key with a value names a button. */
    static <E extends Enum<E>> HBox buttons(String key, E[] values, ObservableValue<E> shown, Consumer<E> chosen) {
        var group = new ToggleGroup();
        List<ToggleButton> row = new ArrayList<>();
        for (E value : values) {
            var button = new ToggleButton(Messages.text(key + "." + value));
            button.setId(key.substring(key.lastIndexOf('.') + 1) + "-" + value.name().toLowerCase(Locale.ROOT));
            button.setTooltip(new Tooltip(Messages.text(key + "." + value + ".tip")));
            button.setToggleGroup(group);
            boolean first = row.isEmpty();
            boolean last = row.size() == values.length - 1;
            button.getStyleClass().addAll("segment", first ? "left-pill" : last ? "right-pill" : "center-pill");
            button.setOnAction(e -> {
                button.setSelected(true);
                chosen.accept(value);
            });
            shown.subscribe(now -> button.setSelected(now == value));
            row.add(button);
        }
        var box = new HBox(row.toArray(ToggleButton[]::new));
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }
}

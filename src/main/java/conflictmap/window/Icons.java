package conflictmap.window;

import conflictmap.viewmodel.Messages;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Buttons with an icon, a tooltip and a name for screen readers. */
final class Icons {
    private Icons() {}

    static FontIcon icon(Ikon ikon) {
        var icon = new FontIcon(ikon);
        icon.getStyleClass().add("icon");
        return icon;
    }

    /** A flat button that shows only an icon; the key names its tooltip. */
    static Button button(Ikon ikon, String key, Runnable action) {
        var button = new Button("", icon(ikon));
        button.setId(key.replace('.', '-'));
        button.getStyleClass().addAll("button-icon", "flat", "icon-button");
        button.setTooltip(new Tooltip(Messages.text(key)));
        button.setAccessibleText(Messages.text(key));
        button.setOnAction(e -> action.run());
        return button;
    }

    /** A flat button that shows an icon and a text. */
    static Button labelled(Ikon ikon, String key, Runnable action) {
        var button = new Button(Messages.text(key), icon(ikon));
        button.setId(key.replace('.', '-'));
        button.getStyleClass().addAll("flat", "text-button");
        button.setTooltip(new Tooltip(Messages.text(key + ".tip")));
        button.setOnAction(e -> action.run());
        return button;
    }

    /** A flat button with an icon that stays pressed. */
    static ToggleButton toggle(Ikon ikon, String key) {
        var button = new ToggleButton("", icon(ikon));
        button.getStyleClass().addAll("button-icon", "flat", "icon-button");
        button.setTooltip(new Tooltip(Messages.text(key)));
        button.setAccessibleText(Messages.text(key));
        button.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        return button;
    }
}

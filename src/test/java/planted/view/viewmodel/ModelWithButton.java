package planted.view.viewmodel;

import javafx.scene.Node;

/** A view model that holds a view. */
public record ModelWithButton(Node button) {}

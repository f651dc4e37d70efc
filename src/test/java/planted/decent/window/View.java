package planted.decent.window;

import javafx.scene.Node;
import planted.decent.viewmodel.Model;

/** A view of its model. */
public record View(Node root, Model model) {}

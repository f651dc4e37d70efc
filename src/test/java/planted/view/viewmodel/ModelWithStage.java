package planted.view.viewmodel;

import javafx.stage.Stage;

/** A view model that holds a window. */
public record ModelWithStage(Stage stage) {}

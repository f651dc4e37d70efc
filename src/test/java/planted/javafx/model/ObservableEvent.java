package planted.javafx.model;

import javafx.beans.property.StringProperty;

/** A model that is made for a window. */
public record ObservableEvent(StringProperty name) {}

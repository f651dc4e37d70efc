package planted.decent.viewmodel;

import javafx.beans.property.StringProperty;
import planted.decent.model.Event;

/** Observable state. */
public record Model(StringProperty title, Event event) {}

package conflictmap.window;

import conflictmap.model.ConflictEvent;
import javafx.scene.layout.Region;

/** Changes a field of an event in the place where it is shown. */
interface FieldEditor {
    Region root();

    /** Takes the keys. */
    void focus();

    /** The event is another one than it was, though the same by its identifier. */
    default void refresh(ConflictEvent event) {}

    /** Takes what was typed, if that can be taken. */
    default void commit() {}

    /** Is not shown any more. */
    default void closed() {}
}

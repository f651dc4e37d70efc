package conflictmap.render;

import conflictmap.model.EventType;
import java.awt.Color;

/** The map's colours. Event colours are Okabe and Ito's (2008), told apart by colour-blind readers. */
public enum Theme {
    LIGHT,
    DARK;

    /** The colour of a type's symbol. */
    public Color of(EventType type) {
        return switch (type) {
            case STRIKE -> new Color(0xD55E00);
            case LAUNCH -> new Color(0xE69F00);
            case INTERCEPTION -> new Color(0x0072B2);
            case AIR_DEFENCE -> new Color(0x56B4E9);
            case ALERT -> new Color(0xF0E442);
            case EXPLOSION -> new Color(0xCC79A7);
            case GROUND_CLASH -> new Color(0x009E73);
        };
    }
}

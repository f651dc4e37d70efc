package conflictmap.render;

import conflictmap.model.EventType;
import java.awt.Color;

/** The map's colours. Event colours are Okabe and Ito's (2008), told apart by colour-blind readers. */
public enum Theme {
    LIGHT,
    DARK,
    /** White paper: land is white, water a light grey, all lines thin; what matters can be told apart without colours. */
    PRINT,
    /** Black water, dark land without relief, white letters and lines: for a pale projector and a far last row. */
    CONTRAST;

    private static final Color PAPER = new Color(0xFFFFFF);
    private static final Color INK = new Color(0x222222);
    private static final Color ACCENT = new Color(0x1F6FEB);

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

    /** The rim of a symbol, which sets it off from any ground. */
    public Color rim() {
        return pick(0x222222, 0xFFFFFF, 0x222222, 0xFFFFFF);
    }

    /** The inside of an open symbol, on any ground. */
    public Color paper() {
        return PAPER;
    }

    /** Lines upon the inside of a symbol. */
    public Color ink() {
        return INK;
    }

    /** The ring round what is selected. */
    public Color accent() {
        return ACCENT;
    }

    /** Shallow sea; also what is painted where no map is. */
    public Color sea() {
        return pick(0xCFE0EA, 0x17212B, 0xE6EAED, 0x000000);
    }

    /** The paper beside a map that has an edge. */
    public Color beside() {
        return pick(0xF4F6F8, 0x10171E, 0xFFFFFF, 0x000000);
    }

    /** Land without relief. */
    public Color land() {
        return pick(0xF3F0E6, 0x232B33, 0xFFFFFF, 0x2C2C2C);
    }

    /** Borders between countries, solid and dashed. */
    public Color border() {
        return pick(0x6B5B73, 0x8C93A0, 0x55555A, 0xFFFFFF);
    }

    /** Boundaries of provinces. */
    public Color province() {
        return pick(0xA59CA8, 0x4E5763, 0xB4B4B8, 0x707070);
    }

    /** The line between land and sea. */
    public Color shore() {
        return pick(0x86A9BC, 0x3E5163, 0x8E979E, 0xB8B8B8);
    }

    /** Rivers and the shores of lakes. */
    public Color river() {
        return pick(0x9DBED3, 0x34495A, 0xB3BCC3, 0x4A4A4A);
    }

    /** Lakes. */
    public Color lake() {
        return pick(0xBFD7E5, 0x1B2834, 0xE6EAED, 0x000000);
    }

    /** Built-up ground. */
    public Color urban() {
        return pick(0xD9CFC6, 0x3A4149, 0xE4E4E4, 0x4A4A4A);
    }

    /** Ice. */
    public Color ice() {
        return pick(0xF7FAFC, 0x3A4651, 0xFFFFFF, 0x3A3A3A);
    }

    /** Names of towns, and all text on the map's furniture. */
    public Color label() {
        return pick(0x333333, 0xD5DAE1, 0x111111, 0xFFFFFF);
    }

    /** Names of countries. */
    public Color countryLabel() {
        return pick(0x5D5064, 0x9AA3B0, 0x4A4A50, 0xFFFFFF);
    }

    /** Names of provinces. */
    public Color provinceLabel() {
        return pick(0x8A7F8E, 0x6C7683, 0x8C8C92, 0xB0B0B0);
    }

    /** Names of seas and lakes. */
    public Color waterLabel() {
        return pick(0x5B86A3, 0x5F7F99, 0x6B747B, 0x9CCBEF);
    }

    /** Meridians and parallels. */
    public Color graticule() {
        return switch (this) {
            case LIGHT -> new Color(0x4F, 0x6B, 0x80, 110);
            case DARK -> new Color(0x9F, 0xB4, 0xC6, 80);
            case PRINT -> new Color(0x60, 0x60, 0x60, 120);
            case CONTRAST -> new Color(0xFF, 0xFF, 0xFF, 110);
        };
    }

    /** Degrees at the ends of meridians and parallels. */
    public Color graticuleLabel() {
        return pick(0x4F6B80, 0x9FB4C6, 0x444444, 0xFFFFFF);
    }

    /** What is painted round letters. */
    public Color halo() {
        return pick(0xFFFFFF, 0x17212B, 0xFFFFFF, 0x000000);
    }

    /** The sheet under legend and time. */
    public Color panel() {
        return switch (this) {
            case DARK -> new Color(0x17, 0x21, 0x2B, 246);
            case CONTRAST -> Color.BLACK;
            case LIGHT, PRINT -> new Color(255, 255, 255, 246);
        };
    }

    /** The line round that sheet. */
    public Color panelEdge() {
        return switch (this) {
            case LIGHT -> new Color(0x33, 0x33, 0x33, 46);
            case DARK -> new Color(0xD5, 0xDA, 0xE1, 46);
            case PRINT -> new Color(0x55, 0x55, 0x5A);
            case CONTRAST -> Color.WHITE;
        };
    }

    /** Whether the ground is darker than the text. */
    public boolean isDark() {
        return this == DARK || this == CONTRAST;
    }

    private Color pick(int light, int dark, int print, int contrast) {
        return new Color(switch (this) {
            case LIGHT -> light;
            case DARK -> dark;
            case PRINT -> print;
            case CONTRAST -> contrast;
        });
    }
}

package conflictmap.render;

import conflictmap.model.EventType;
import java.awt.Color;

/** The map's colours. Event colours are Okabe and Ito's (2008), told apart by colour-blind readers. */
public enum Theme {
    LIGHT,
    DARK;

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
        return pick(0x222222, 0xFFFFFF);
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
        return pick(0xCFE0EA, 0x17212B);
    }

    /** The paper beside a map that has an edge. */
    public Color beside() {
        return pick(0xF4F6F8, 0x10171E);
    }

    /** Land without relief. */
    public Color land() {
        return pick(0xF3F0E6, 0x232B33);
    }

    /** Borders between countries, solid and dashed. */
    public Color border() {
        return pick(0x6B5B73, 0x8C93A0);
    }

    /** Boundaries of provinces. */
    public Color province() {
        return pick(0xA59CA8, 0x4E5763);
    }

    /** The line between land and sea. */
    public Color shore() {
        return pick(0x86A9BC, 0x3E5163);
    }

    /** Rivers and the shores of lakes. */
    public Color river() {
        return pick(0x9DBED3, 0x34495A);
    }

    /** Lakes. */
    public Color lake() {
        return pick(0xBFD7E5, 0x1B2834);
    }

    /** Built-up ground. */
    public Color urban() {
        return pick(0xD9CFC6, 0x3A4149);
    }

    /** Ice. */
    public Color ice() {
        return pick(0xF7FAFC, 0x3A4651);
    }

    /** Names of towns, and all text on the map's furniture. */
    public Color label() {
        return pick(0x333333, 0xD5DAE1);
    }

    /** Names of countries. */
    public Color countryLabel() {
        return pick(0x5D5064, 0x9AA3B0);
    }

    /** Names of provinces. */
    public Color provinceLabel() {
        return pick(0x8A7F8E, 0x6C7683);
    }

    /** Names of seas and lakes. */
    public Color waterLabel() {
        return pick(0x5B86A3, 0x5F7F99);
    }

    /** What is painted round letters. */
    public Color halo() {
        return pick(0xFFFFFF, 0x17212B);
    }

    /** The sheet under legend and time. */
    public Color panel() {
        return this == LIGHT ? new Color(255, 255, 255, 246) : new Color(0x17, 0x21, 0x2B, 246);
    }

    /** Whether the ground is darker than the text. */
    public boolean isDark() {
        return this == DARK;
    }

    private Color pick(int light, int dark) {
        return new Color(this == LIGHT ? light : dark);
    }
}

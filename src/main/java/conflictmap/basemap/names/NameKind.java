package conflictmap.basemap.names;

import conflictmap.render.Lettering;
import conflictmap.render.Lettering.Face;
import conflictmap.render.Theme;
import java.awt.Color;

/** What is named, and how such names are written. */
public enum NameKind {
    COUNTRY(Face.BOLD, 0.14, 1.8f, 3, 3),
    WATER(Face.ITALIC, 0.08, 1.5f, 3, 3),
    /** The place of an event. */
    PLACE(Face.BOLD, 0, 2, 3, 2),
    CAPITAL(Face.BOLD, 0, 2, 4, 2),
    TOWN(Face.REGULAR, 0, 2, 5, 2.5),
    /** A town or village that only a near map shows. */
    VILLAGE(Face.REGULAR, 0, 2, 8, 5),
    PROVINCE(Face.REGULAR, 0.14, 1.6f, 6, 4),
    LAKE(Face.ITALIC, 0, 1.4f, 2, 2);

    private final Face face;
    private final double tracking;
    private final float haloPx;
    private final double padX;
    private final double padY;

    NameKind(Face face, double tracking, float haloPx, double padX, double padY) {
        this.face = face;
        this.tracking = tracking;
        this.haloPx = haloPx;
        this.padX = padX;
        this.padY = padY;
    }

    Face face() {
        return face;
    }

    double tracking() {
        return tracking;
    }

    /** How far other names stay away to the left and right, pixels. */
    double padX() {
        return padX;
    }

    /** How far other names stay away above and below, pixels. */
    double padY() {
        return padY;
    }

    /** Whether it names a point, beside which it stands, rather than an area, in which it stands. */
    boolean isPoint() {
        return this == PLACE || this == CAPITAL || this == TOWN || this == VILLAGE;
    }

    /** Whether the letters grow with the room that they have. */
    boolean growsWithRoom() {
        return this == COUNTRY;
    }

    Lettering style(double sizePx, Theme theme) {
        return new Lettering(face, sizePx, tracking, color(theme), halo(theme), haloPx, 0);
    }

    private Color color(Theme theme) {
        return switch (this) {
            case COUNTRY -> theme.countryLabel();
            case WATER, LAKE -> theme.waterLabel();
            case PROVINCE -> theme.provinceLabel();
            case PLACE, CAPITAL, TOWN, VILLAGE -> theme.label();
        };
    }

    private Color halo(Theme theme) {
        return switch (this) {
            case WATER -> theme.sea();
            case LAKE -> theme.lake();
            default -> theme.halo();
        };
    }
}

package conflictmap.render;

import conflictmap.model.CountRange;
import conflictmap.model.Weapon;
import org.jspecify.annotations.Nullable;

/**
 * How many weapons went a way, as it is told.
 *
 * @param lowest at least so many, not negative
 * @param highest at most so many; {@link #OPEN} where nobody says
 * @param told whether a number is told of any of them
 * @param weapon what they were; {@link Weapon#MIXED} where not all were the same
 */
record Salvo(long lowest, long highest, boolean told, Weapon weapon) {
    /** No upper end. */
    static final long OPEN = Long.MAX_VALUE;

    /** Width of a way of one weapon, or of nobody knows how many, pixels; ten times as many make it a pixel wider. */
    private static final double THINNEST_PX = 2;
    private static final double WIDEST_PX = 5;

    /** What is told of one event; of no number, that nobody says. */
    static Salvo of(@Nullable CountRange fired, Weapon weapon) {
        if (fired == null || fired.lowest() == null && fired.highest() == null) {
            return new Salvo(0, OPEN, false, weapon);
        }
        return new Salvo(fired.lowest() == null ? 0 : fired.lowest(), fired.highest() == null ? OPEN : fired.highest(), true, weapon);
    }

    /** Width of the way's line, pixels: of the weapons that surely went it, or of how many there may be where that is all that is told. */
    double widthPx() {
        long known = lowest > 0 || highest == OPEN ? lowest : highest;
        return Math.min(WIDEST_PX, THINNEST_PX + Math.log10(Math.max(1, known)));
    }

    /** Its size in words: {@code 20 missiles}, {@code 40–50 drones}, {@code 100+ weapons}; empty where nothing is told. */
    String text() {
        if (!told || lowest == 0 && highest == OPEN) {
            return "";
        }
        String number = lowest == highest ? Long.toString(lowest)
                : highest == OPEN ? lowest + "+"
                : lowest == 0 ? "up to " + highest
                : lowest + "\u2013" + highest;
        return number + " " + noun(highest == 1);
    }

    private String noun(boolean one) {
        return switch (weapon) {
            case MISSILE, BALLISTIC_MISSILE, CRUISE_MISSILE, DRONE, ROCKET, BOMB -> weapon.label() + (one ? "" : "s");
            case ARTILLERY -> one ? "shell" : "shells";
            case AIRCRAFT -> "aircraft";
            case NAVAL, SMALL_ARMS, MIXED, UNKNOWN -> one ? "weapon" : "weapons";
        };
    }
}

package conflictmap.extract.time;

/** Parts of the day with the hours that the coding guide gives them. */
public enum PartOfDay {
    SMALL_HOURS(0, 4),
    EARLY(0, 6),
    DAWN(4, 7),
    MIDNIGHT(23, 25),
    MORNING(6, 12),
    MIDDAY(11, 14),
    AFTERNOON(12, 18),
    EVENING(18, 22),
    LATE(18, 24),
    LATE_NIGHT(21, 24),
    DUSK(17, 21),
    NIGHT(20, 28),
    /** The night that ends in the morning of the day. */
    OVERNIGHT(-6, 6);

    private final int fromHour;
    private final int toHour;

    PartOfDay(int fromHour, int toHour) {
        this.fromHour = fromHour;
        this.toHour = toHour;
    }

    /** First hour, counted from the day's midnight; negative for the evening before. */
    public int fromHour() {
        return fromHour;
    }

    /** Hour after the last; over 24 for the day after. */
    public int toHour() {
        return toHour;
    }
}

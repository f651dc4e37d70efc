package conflictmap.model;

/** One row of a table while it is read: set what it has, and hand it to {@link EventTable.Builder#add}. */
public final class EventRow {
    /** Unique in the table. */
    public String id = "";
    public EventType type = EventType.STRIKE;
    public Status status = Status.REPORTED;
    /** Milliseconds since 1970, included. */
    public long startMs;
    /** Milliseconds since 1970, excluded; equal to the start for a moment. */
    public long endMs;
    public TimePrecision timePrecision = TimePrecision.DAY;
    /** Degrees; NaN where the place is not resolved, and then the precision is {@link Precision#UNKNOWN}. */
    public double lat = Double.NaN;
    public double lon = Double.NaN;
    public Precision precision = Precision.UNKNOWN;
    public String place = "";
    /** As in {@link Place#areaId()}. */
    public String areaId = "";
    /** As in {@link Place#countryCode()}. */
    public String country = "";
    public String actor = "";
    public String target = "";
    public String source = "";
    /** Line of the file that it begins in, from 1. */
    public int line;
}

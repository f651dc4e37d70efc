package conflictmap.timeline;

/**
 * A column to sort by.
 *
 * @param descending the highest first
 */
public record SortBy(EventColumn column, boolean descending) {}

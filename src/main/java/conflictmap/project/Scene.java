package conflictmap.project;

/**
 * A named stop of a presentation.
 *
 * @param name its title
 * @param text what is told there; empty for nothing
 * @param look what is looked at, and how
 */
public record Scene(String name, String text, Look look) {}

package planted.arrow.model;

/** Harmless. */
public record Event(String name) {}

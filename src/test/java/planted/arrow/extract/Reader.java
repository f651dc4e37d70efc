package planted.arrow.extract;

/** Harmless. */
public record Reader(String name) {}

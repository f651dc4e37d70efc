package planted.arrow.gazetteer;

/** Harmless. */
public record Places(String name) {}

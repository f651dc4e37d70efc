package planted.arrow.render;

/** Harmless. */
public record Painter(String name) {}

package planted.rooted;

/** Stands for the composition root. */
public record Root(String name) {}

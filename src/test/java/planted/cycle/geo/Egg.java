package planted.cycle.geo;

/** Needs the hen. */
public record Egg(planted.cycle.jobs.Hen from) {}

package planted.cycle.jobs;

/** Needs the egg. */
public record Hen(planted.cycle.geo.Egg from) {}

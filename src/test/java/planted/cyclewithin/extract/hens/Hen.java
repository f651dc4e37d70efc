package planted.cyclewithin.extract.hens;

/** Needs the egg beside it. */
public record Hen(planted.cyclewithin.extract.eggs.Egg from) {}

package planted.cyclewithin.extract.eggs;

/** Needs the hen beside it. */
public record Egg(planted.cyclewithin.extract.hens.Hen from) {}

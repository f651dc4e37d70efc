package planted.decent.geo;

/** Imports nothing. */
public record Point(double lat, double lon) {}

package planted.place.util;

/** A package without a place in the order. */
public record Helper(String name) {}

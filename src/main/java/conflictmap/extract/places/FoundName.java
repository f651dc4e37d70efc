package conflictmap.extract.places;

/**
 * A place name as it stands in the report, before it is resolved.
 *
 * @param from first character (UTF-16 units)
 * @param to index after the last character
 * @param surface the words
 * @param key what the gazetteer is asked for: the surface, or what it is short for
 */
record FoundName(int from, int to, String surface, String key) {}

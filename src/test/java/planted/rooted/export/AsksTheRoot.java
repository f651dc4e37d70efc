package planted.rooted.export;

import planted.rooted.Root;

/** Fetches what it should be given. */
public record AsksTheRoot(Root root) {}

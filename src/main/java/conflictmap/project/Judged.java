package conflictmap.project;

import conflictmap.model.ConflictEvent;
import conflictmap.model.Verdict;

/** An event as it is after all that was decided, and what was made of it. */
public record Judged(ConflictEvent event, Verdict verdict) {}

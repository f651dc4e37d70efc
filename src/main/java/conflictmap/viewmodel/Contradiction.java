package conflictmap.viewmodel;

import conflictmap.checks.Finding;

/**
 * A contradiction in words, for people.
 *
 * @param text what does not agree
 * @param about of which kind it is, and in which report
 */
public record Contradiction(Finding finding, String text, String about) {}

package conflictmap.extract.events;

import conflictmap.extract.rules.Rule;

/**
 * The words of a sentence that a rule fired on.
 *
 * @param rule the rule
 * @param from first token of the trigger
 * @param to token after its last
 * @param matchFrom first token of the whole match
 * @param matchTo token after the whole match
 */
record Trigger(Rule rule, int from, int to, int matchFrom, int matchTo) {
    boolean overlaps(Trigger other) {
        return from < other.to && other.from < to;
    }
}

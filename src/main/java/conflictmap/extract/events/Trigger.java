package conflictmap.extract.events;

import conflictmap.extract.rules.Rule;
import conflictmap.model.EventType;
import java.util.List;

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

    /** Whether a trigger only tells the dead and hurt of what another trigger of the sentence tells. */
    boolean isToll(Scene scene, List<Trigger> triggers) {
        return rule.is(Rule.Flag.TOLL) && triggers.stream().anyMatch(
                o -> o != this && !o.rule().is(Rule.Flag.TOLL) && (o.rule().type() == EventType.STRIKE || o.rule().type() == EventType.GROUND_CLASH)
                        && scene.crossing(from, o.from()) < 2 * Clauses.CLAUSE);
    }
}

package conflictmap.extract;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.extract.rules.Rule;
import conflictmap.extract.rules.RuleBook;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sentences of {@link EventCorpusTest} bite: without a rule that they need, one of them is read wrongly. */
class RuleMutationTest {
    private static boolean isCorpusRead(RuleBook rules) {
        return EventCorpusTest.EVENTS.stream()
                .allMatch(c -> Corpus.published(c.published()).amidWar().readBy(rules).isRead(c.text(), c.told()));
    }

    private static RuleBook without(String name) {
        List<Rule> rest = Corpus.rules().rules().stream().filter(r -> !r.name().equals(name)).toList();
        assertThat(rest).as("there is a rule " + name).hasSize(Corpus.rules().rules().size() - 1);
        return new RuleBook(rest, Corpus.rules().classes());
    }

    @Test
    void withAllRulesTheCorpusIsRead() {
        assertThat(isCorpusRead(Corpus.rules())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "interception.verb", "interception.shot-down", "alert.siren", "alert.shelter", "air_defence.active", "air_defence.sky", "explosion.heard",
        "ground_clash.clash", "ground_clash.assault", "ground_clash.repelled", "strike.air-raid", "strike.shelling", "strike.bombed",
        "strike.impact", "strike.fired-on", "interception.destroyed", "launch.fired"})
    void withoutARuleTheCorpusIsNot(String name) {
        assertThat(isCorpusRead(without(name))).isFalse();
    }
}

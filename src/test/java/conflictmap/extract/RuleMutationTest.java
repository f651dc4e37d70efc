package conflictmap.extract;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.extract.rules.Rule;
import conflictmap.extract.rules.RuleBook;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Examples and corpus bite: each rule reads what no other reads, and without some rules the corpus is read wrongly. */
class RuleMutationTest {
    private static final String DAY = "2025-06-15T08:00+03:00";

    private static boolean isCorpusRead(RuleBook rules) {
        return EventCorpusTest.EVENTS.stream()
                .allMatch(c -> Corpus.published(c.published()).amidWar().readBy(rules).isRead(c.text(), c.told()));
    }

    private static RuleBook without(Rule rule) {
        List<Rule> rest = Corpus.rules().rules().stream().filter(r -> r != rule).toList();
        return new RuleBook(rest, Corpus.rules().classes());
    }

    private static boolean isRead(RuleBook rules, Rule rule, String sentence) {
        return Corpus.published(DAY).amidWar().readBy(rules).events(sentence).stream()
                .anyMatch(e -> e.type() == rule.type() && (rule.weapon() == null || e.weapon() == rule.weapon()));
    }

    @Test
    void withAllRulesTheCorpusIsRead() {
        assertThat(isCorpusRead(Corpus.rules())).isTrue();
    }

    @TestFactory
    Stream<DynamicTest> withoutARuleAnExampleOfItsOwnIsNotRead() {
        return Corpus.rules().rules().stream().map(r -> DynamicTest.dynamicTest(r.name(), () -> {
            assertThat(r.yes()).as("examples read by all rules").anyMatch(s -> isRead(Corpus.rules(), r, s));
            assertThat(r.yes()).as("examples that the other rules read as well").anyMatch(s -> isRead(Corpus.rules(), r, s) && !isRead(without(r), r, s));
        }));
    }

    @TestFactory
    Stream<DynamicTest> withoutTheRulesOfATypeTheCorpusIsNotRead() {
        return Corpus.rules().rules().stream().map(Rule::type).distinct().map(type -> DynamicTest.dynamicTest(type.code(), () ->
                assertThat(isCorpusRead(new RuleBook(Corpus.rules().rules().stream().filter(r -> r.type() != type).toList(), Corpus.rules().classes()))).isFalse()));
    }
}

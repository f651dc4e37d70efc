package conflictmap.extract.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import conflictmap.extract.Corpus;
import conflictmap.extract.text.Document;
import conflictmap.extract.text.TextSplitter;
import conflictmap.extract.text.Token;
import conflictmap.model.ConflictEvent;
import conflictmap.model.EventType;
import conflictmap.model.Reading;
import conflictmap.model.Report;
import conflictmap.model.Weapon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleBookTest {
    private static final Corpus CORPUS = Corpus.published("2025-06-15T08:00+03:00").amidWar();

    @TempDir
    Path folder;

    private RuleBook book(String... lines) throws IOException {
        return RuleBook.load(Files.writeString(folder.resolve("own.rules"), String.join("\n", lines)));
    }

    private static Words words(String sentence) {
        Document doc = TextSplitter.split(new Report("", "", "", null, sentence));
        return Words.of(doc.tokens().stream().map(Token::lower).toList());
    }

    /** A sentence with the places that the program finds in it. */
    private static Words read(String sentence) {
        Reading reading = CORPUS.read(sentence);
        Document doc = TextSplitter.split(new Report("", "", "", null, sentence));
        int before = reading.report().text().length() - sentence.length();
        List<Words.Span> places = reading.toponyms().stream().filter(t -> t.from() >= before)
                .map(t -> new Words.Span(doc.tokenAt(t.from() - before), doc.tokenAt(t.to() - before - 1) + 1)).toList();
        return new Words(words(sentence).lower(), places, List.of());
    }

    private record Example(Rule rule, String sentence) {
        DynamicTest as(Consumer<Example> check) {
            return DynamicTest.dynamicTest(rule.name() + ": " + sentence, () -> check.accept(this));
        }
    }

    private static Stream<Example> examples(Function<Rule, List<String>> which) {
        return Corpus.rules().rules().stream().flatMap(r -> which.apply(r).stream().map(s -> new Example(r, s)));
    }

    @TestFactory
    Stream<DynamicTest> eachExampleMakesItsOwnRuleFire() {
        return examples(Rule::yes).map(x -> x.as(e -> assertThat(Corpus.rules().hits(read(e.sentence)).stream().map(h -> h.rule().name()))
                .contains(e.rule.name())));
    }

    @TestFactory
    Stream<DynamicTest> eachExampleThatNamesAPlaceGivesAnEventOfItsType() {
        return examples(Rule::yes).filter(x -> !CORPUS.read(x.sentence).toponyms().isEmpty())
                .map(x -> x.as(e -> assertThat(CORPUS.events(e.sentence).stream().map(ConflictEvent::type)).contains(e.rule.type())));
    }

    @Test
    void mostExamplesNameAPlace() {
        long all = examples(Rule::yes).count();
        assertThat(examples(Rule::yes).filter(x -> !CORPUS.read(x.sentence).toponyms().isEmpty()).count()).isGreaterThan(all * 4 / 5);
    }

    @TestFactory
    Stream<DynamicTest> noCounterexampleGivesAnEventOfItsType() {
        return examples(Rule::no).flatMap(e -> Stream.of(Corpus.published("2025-06-15T08:00+03:00"), CORPUS)
                .map(corpus -> e.as(x -> assertThat(corpus.events(x.sentence).stream().map(ConflictEvent::type)).doesNotContain(x.rule.type()))));
    }

    @Test
    void eachRuleHasAnExampleAndANameOfItsOwn() {
        assertThat(Corpus.rules().rules()).allSatisfy(r -> assertThat(r.yes()).as(r.name()).isNotEmpty());
        assertThat(Corpus.rules().rules().stream().map(Rule::name)).doesNotHaveDuplicates();
        assertThat(Corpus.rules().rules()).allSatisfy(r -> assertThat(r.name()).startsWith(r.type().code() + "."));
    }

    @Test
    void eachTypeHasARule() {
        assertThat(Corpus.rules().rules().stream().map(Rule::type)).contains(EventType.values());
    }

    @Test
    void readsRulesClassesAndExamples() throws IOException {
        RuleBook book = book(
                "# a remark", "", "class drone = drone shahed", "",
                "rule strike.drone strike weapon=drone defender list", "  on *struck by a? @drone", "  yes A roof was struck by a drone.", "  no He was struck by a ball.",
                "rule alert.siren alert", "  on *sirens");
        assertThat(book.rules()).extracting(Rule::name).containsExactly("strike.drone", "alert.siren");
        Rule rule = book.rules().getFirst();
        assertThat(rule.type()).isEqualTo(EventType.STRIKE);
        assertThat(rule.weapon()).isEqualTo(Weapon.DRONE);
        assertThat(rule.is(Rule.Flag.DEFENDER)).isTrue();
        assertThat(rule.is(Rule.Flag.LIST)).isTrue();
        assertThat(rule.is(Rule.Flag.TOLL)).isFalse();
        assertThat(rule.yes()).containsExactly("A roof was struck by a drone.");
        assertThat(rule.no()).containsExactly("He was struck by a ball.");
        assertThat(book.rules().getLast().yes()).isEmpty();
        assertThat(book.classes().has("drone", "shahed")).isTrue();
    }

    @Test
    void hitsComeInTheOrderOfTheirTriggersAndOnceARuleAndTrigger() throws IOException {
        RuleBook book = book("rule b.hit strike", "on *hit", "on *hit .. town", "rule a.siren alert", "on *sirens");
        List<RuleBook.Hit> hits = book.hits(words("Sirens wailed, a shell hit the town and hit it again"));
        assertThat(hits).extracting(h -> h.rule().name() + "@" + h.match().triggerFrom()).containsExactly("a.siren@0", "b.hit@5", "b.hit@9");
    }

    @Test
    void aRuleWhosePatternBeginsWithAClassFires() throws IOException {
        RuleBook book = book("class drone = drone unmanned_aircraft", "rule strike.drone strike", "on @drone *hit");
        assertThat(book.hits(words("An unmanned aircraft hit a roof"))).hasSize(1);
        assertThat(book.hits(words("A ball hit a roof"))).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = ';', value = {
        "3 ; an unknown class        ; rule strike.a strike/on hit/on @tank fell                  ; @tank",
        "1 ; a class without words   ; class drone                                                ; =",
        "1 ; a class in an unknown   ; class drone = @uav                                         ; @uav",
        "2 ; an unknown word         ; rule strike.a strike/when hit                              ; when",
        "2 ; a pattern of nothing    ; rule strike.a strike/on                                    ; begins with a word",
        "2 ; a pattern with a gap    ; rule strike.a strike/on ... hit                            ; begins with a word",
        "1 ; no type                 ; rule strike.a/on hit                                       ; type",
        "1 ; no type, not the last   ; rule strike.a/on hit/rule alert.b alert/on sirens          ; strike.a",
        "1 ; no pattern              ; rule strike.a strike                                       ; strike.a",
        "1 ; no pattern, not last    ; rule strike.a strike/yes Hit./rule alert.b alert/on sirens ; strike.a",
        "1 ; an unknown type         ; rule strike.a flood/on hit                                 ; flood",
        "1 ; an unknown flag         ; rule strike.a strike loud/on hit                           ; loud",
        "1 ; an unknown weapon       ; rule strike.a strike weapon=sling/on hit                   ; sling"})
    void aWrongLineIsNamed(int line, String what, String lines, String hint) {
        assertThatThrownBy(() -> book(lines.split("/")))
                .isInstanceOf(IOException.class).hasMessageContaining("own.rules:" + line + ":").hasMessageContaining(hint);
    }

    @Test
    void anExampleOutsideOfARuleIsNamed() {
        assertThatThrownBy(() -> book("yes A shell hit Gori.", "rule strike.a strike", "on hit"))
                .isInstanceOf(IOException.class).hasMessageContaining("own.rules:1:");
    }

    @Test
    void twoRulesOfOneNameAreNamed() {
        assertThatThrownBy(() -> book("rule strike.a strike", "on hit", "rule strike.a strike", "on struck"))
                .isInstanceOf(IOException.class).hasMessageContaining("own.rules:3:").hasMessageContaining("strike.a");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> RuleBook.load(folder.resolve("none.rules"))).isInstanceOf(NoSuchFileException.class).hasMessageContaining("none.rules");
    }
}

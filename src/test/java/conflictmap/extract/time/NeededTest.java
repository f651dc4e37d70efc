package conflictmap.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NeededTest {
    private static boolean mayMatch(String pattern, String text) {
        var sieve = new Sieve();
        int[] needed = sieve.add(pattern);
        return sieve.at(text, 0, text.length()).passes(needed);
    }

    @Test
    void readsWordsAlternativesAndOptions() {
        assertThat(Needed.by("\\byesterday\\b")).containsExactly(Set.of("yesterday"));
        assertThat(Needed.by("(?:Mon|Tues)days?")).containsExactly(Set.of("monday", "tuesday"));
        assertThat(Needed.by("late\\s+(?:on\\s+)?(?=Monday)")).containsExactly(Set.of("late "));
        assertThat(Needed.by("a\\s*b")).containsExactlyInAnyOrder(Set.of("ab", "a b"));
        assertThat(Needed.by("(?i)a(?-i:b)")).containsExactly(Set.of("ab"));
        assertThat(Needed.by("x+y*z")).containsExactlyInAnyOrder(Set.of("x"), Set.of("z"));
        assertThat(Needed.by("(?<h>[01]\\d|2[0-3])[:.](?<m>[0-5]\\d)")).containsExactly(Set.of("00:00", "00.00"));
        assertThat(Needed.by("\\d{1,3} men")).containsExactly(Set.of("0 men"));
        assertThat(Needed.by("\\p{L}+ing[^a]\\w(?<!x)end")).containsExactlyInAnyOrder(Set.of("ing"), Set.of("end"));
    }

    @Test
    void needsNothingWhereTheTextMayBeAnythingOrThePatternIsNotUnderstood() {
        for (String pattern : List.of("", ".*", "a?", "a|", "(?:a)*", "[a-z]+", "(?=night)", "(a)\\1", "a\\x41", "[a&&[b]]c")) {
            assertThat(Needed.by(pattern)).as(pattern).isEmpty();
        }
    }

    @Test
    void letsPassWhateverCaseDigitsAndWhiteSpaceItIsWrittenIn() {
        assertThat(mayMatch("last\\s+week", "LAST \t\n week")).isTrue();
        assertThat(mayMatch("2[0-4]:30", "at 23:30")).isTrue();
        assertThat(mayMatch("kiss", "\u212Ai\u017F\u017F")).isTrue(); // Kelvin sign, long s
        assertThat(mayMatch("last\\s+week", "last month, a week ago")).isFalse();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("Monday", "monday", "12", "2024", "03", "June", "Sept.", ":", ".", "-", "–", ",", " ", "  ", "\n", "a.m.", "PM", "GMT", "UTC+3", "local time", "o’clock", "half", "quarter", "past", "to", "six",
                        "in", "the", "morning", "Evening", "NIGHT", "overnight", "last", "this", "same", "following", "day", "days", "hours", "later", "before", "a", "few", "two", "week", "weekend", "since", "early", "late", "on",
                        "shortly", "after", "midnight", "noon", "at", "of", "from", "between", "and", "until", "yesterday", "today", "tonight", "dawn", "h", "hrs", "[", "]", "(", ")", "İ", "ſ", "\u212A")
                .list().ofMaxSize(14).map(words -> String.join(" ", words)).flatMap(s -> Arbitraries.of(s, s.replace(" ", ""), s.replace(" : ", ":").replace(" . ", ".")));
    }

    @Property(tries = 3000)
    void aRuleIsNeverKeptFromATextThatItMatches(@ForAll("texts") String text) {
        for (Pattern p : TimeFinder.patterns()) {
            if (p.matcher(text).find()) {
                assertThat(mayMatch(p.pattern(), text)).as("%s in \"%s\"", p, text).isTrue();
            }
        }
    }
}

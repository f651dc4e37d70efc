package conflictmap.extract.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import conflictmap.extract.rules.TokenPattern.Match;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenPatternTest {
    private static final WordClasses CLASSES = classes();

    private static WordClasses classes() {
        WordClasses classes = new WordClasses();
        classes.add("drone", List.of("drone", "shahed"));
        classes.add("weapon", List.of("@drone", "missile", "car_bomb", "bomb"));
        return classes;
    }

    private static @Nullable Match first(String pattern, String words) {
        TokenPattern p = new TokenPattern(pattern, CLASSES);
        List<String> tokens = List.of(words.split(" "));
        for (int i = 0; i < tokens.size(); i++) {
            Match m = p.at(Words.of(tokens), i);
            if (m != null) {
                return m;
            }
        }
        return null;
    }

    /** Which words the pattern took, and after a bar which are its trigger; empty where it did not match. */
    private static String read(String pattern, String words) {
        Match m = first(pattern, words);
        List<String> tokens = List.of(words.split(" "));
        return m == null ? "" : String.join(" ", tokens.subList(m.from(), m.to())) + " | " + String.join(" ", tokens.subList(m.triggerFrom(), m.triggerTo()));
    }

    @ParameterizedTest(name = "{0} in \"{1}\"")
    @CsvSource(delimiter = ';', nullValues = "-", value = {
        // a word, alternatives, words in a row
        "hit                    ; a missile hit kharkiv            ; hit | hit",
        "hit                    ; a missile hits kharkiv           ; ''",
        "hit|struck             ; shells struck gori               ; struck | struck",
        "air_raid               ; an air raid hit the town         ; air raid | air raid",
        "air_raid               ; raid from the air                ; ''",
        "air|air_raid           ; an air raid                      ; air raid | air raid",
        // the trigger
        "the *strike on         ; after the strike on idlib        ; the strike on | strike",
        "*air_raid on           ; an air raid on idlib             ; air raid on | air raid",
        // classes, their phrases, classes within classes
        "@drone hit             ; the shahed hit a roof            ; shahed hit | shahed hit",
        "@weapon *exploded      ; a car bomb exploded              ; car bomb exploded | exploded",
        "@weapon hit            ; a drone hit a roof               ; drone hit | drone hit",
        "fell|@weapon           ; the missile                      ; missile | missile",
        // gaps: up to three words, up to eight, none that ends a clause
        "fired .. missile       ; they fired a b c missile         ; fired a b c missile | fired a b c missile",
        "fired .. missile       ; they fired a b c d missile       ; ''",
        "fired ... missile      ; fired a b c d e f g h missile    ; fired a b c d e f g h missile | fired a b c d e f g h missile",
        "fired ... missile      ; fired a b c d e f g h i missile  ; ''",
        "fired .. missile       ; fired missile                    ; fired missile | fired missile",
        "fired ... missile      ; they fired : a missile           ; ''",
        "fired ... missile      ; they fired ( a missile           ; ''",
        "fired ... missile      ; they fired , a missile           ; fired , a missile | fired , a missile",
        // the nearest end of a gap is taken
        "fired ... missile      ; fired a missile and a missile    ; fired a missile | fired a missile",
        // what may be missing
        "hit the? town          ; shells hit the town              ; hit the town | hit the town",
        "hit the? town          ; shells hit town                  ; hit town | hit town",
        "hit the? town          ; shells hit a town                ; ''",
        // what must not follow or stand before
        "raid !on_shop          ; a raid on shop                   ; ''",
        "raid !on_shop          ; a raid on homs                   ; raid | raid",
        "raid !siren            ; a raid                           ; raid | raid",
        "strike !@drone         ; strike drone                     ; ''",
        "<the downed            ; the downed drone                 ; ''",
        "<the downed            ; they downed a drone              ; downed | downed",
        "<the downed            ; downed again                     ; downed | downed"})
    void takes(String pattern, String words, String taken) {
        assertThat(read(pattern, words)).isEqualTo(taken);
    }

    @Test
    void aPatternWithoutAStarIsItsOwnTrigger() {
        assertThat(first("fired at", "they fired at homs")).isEqualTo(new Match(1, 3, 1, 3));
    }

    @Test
    void matchesAtTheEndOfTheSentenceAndNotBeyond() {
        assertThat(first("hit .. town", "it hit")).isNull();
        assertThat(first("hit the?", "it hit")).isEqualTo(new Match(1, 2, 1, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hit @tank", "!@tank hit", "<@tank hit"})
    void aClassMustBeKnown(String pattern) {
        assertThatThrownBy(() -> new TokenPattern(pattern, CLASSES)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("@tank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "... hit", ".. hit"})
    void aPatternBeginsWithAWord(String pattern) {
        assertThatThrownBy(() -> new TokenPattern(pattern, CLASSES)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("begins with a word");
    }

    @Test
    void theLongestMemberOfAClassIsTaken() {
        WordClasses classes = new WordClasses();
        classes.add("weapon", List.of("rocket", "rocket_artillery", "rocket_artillery_shell"));
        assertThat(classes.match("weapon", List.of("rocket", "artillery", "shell"), 0)).isEqualTo(3);
        assertThat(classes.match("weapon", List.of("rocket", "artillery", "fire"), 0)).isEqualTo(2);
        assertThat(classes.match("weapon", List.of("rocket"), 0)).isEqualTo(1);
        assertThat(classes.match("weapon", List.of("a", "rocket"), 0)).isZero();
        assertThat(classes.indexIn("weapon", List.of("a", "rocket"), 0, 2)).isEqualTo(1);
        assertThat(classes.indexIn("weapon", List.of("a", "rocket"), 0, 1)).isEqualTo(-1);
    }

    @Test
    void aClassTakesInAnother() {
        assertThat(CLASSES.has("weapon", "shahed")).isTrue();
        assertThat(CLASSES.has("drone", "missile")).isFalse();
        assertThatThrownBy(() -> new WordClasses().add("a", List.of("@b"))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("@b");
    }
}

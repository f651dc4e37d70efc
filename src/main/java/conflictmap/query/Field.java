package conflictmap.query;

import conflictmap.model.EventType;
import conflictmap.model.Precision;
import conflictmap.model.Status;
import conflictmap.timeline.TextField;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of an event can be asked for in words, by its name in {@code field:word} and in ECQL. */
public enum Field {
    TYPE(null),
    STATUS(null),
    PRECISION(null),
    PLACE(TextField.PLACE),
    /** By code or English name. */
    COUNTRY(TextField.COUNTRY),
    ACTOR(TextField.ACTOR),
    TARGET(TextField.TARGET),
    /** Name of the source or title of the report; exact questions go by the name alone. */
    SOURCE(TextField.SOURCE),
    ATTRIBUTION(TextField.ATTRIBUTION),
    WEAPON(TextField.WEAPON);

    /** Those whose values are counted. */
    public static final List<Field> FACETS = List.of(TYPE, ACTOR, SOURCE, STATUS, PRECISION, COUNTRY);
    /** Those that a word without a field is looked for in. */
    static final List<Field> PLAIN = List.of(TYPE, STATUS, PLACE, ACTOR, TARGET, SOURCE, ATTRIBUTION, WEAPON);

    private static final Map<String, String> COUNTRIES = new TreeMap<>();

    static {
        for (String code : Locale.getISOCountries()) {
            COUNTRIES.put(fold(country(code)), code);
        }
    }

    private final @Nullable TextField column;

    Field(@Nullable TextField column) {
        this.column = column;
    }

    /** The field of a name; none where there is none. */
    static Optional<Field> named(String name) {
        return Arrays.stream(values()).filter(field -> field.key().equals(name.toLowerCase(Locale.ROOT))).findFirst();
    }

    /** Its name in a filter: {@code type}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The column of words; null where the values are numbered by themselves. */
    @Nullable TextField column() {
        return column;
    }

    /** All values, as codes, where these are few and known; else none. */
    List<String> codes() {
        return switch (this) {
            case TYPE -> Stream.of(EventType.values()).map(EventType::code).toList();
            case STATUS -> Stream.of(Status.values()).map(Status::code).toList();
            case PRECISION -> Stream.of(Precision.values()).map(Precision::code).toList();
            default -> List.of();
        };
    }

    /** Whether one word of it, or its code, stands for one value and no other. */
    boolean isCoded() {
        return this == COUNTRY || column == null;
    }

    /** A value as people read it: {@code Air defence}, {@code Iran}. */
    public String label(String value) {
        return switch (this) {
            case TYPE -> codes().contains(value) ? EventType.ofCode(value).label() : value;
            case STATUS, PRECISION -> value.isEmpty() ? value : value.substring(0, 1).toUpperCase(Locale.ROOT) + value.substring(1);
            case COUNTRY -> country(value);
            default -> value;
        };
    }

    /** The value that somebody means: the code of a label or name, anything else as it is. */
    String meant(String typed) {
        String folded = fold(typed);
        if (this == COUNTRY) {
            return COUNTRIES.getOrDefault(folded, typed.length() == 2 ? typed.toUpperCase(Locale.ROOT) : typed);
        }
        return codes().stream().filter(code -> code.equals(folded) || fold(label(code)).equals(folded)).findFirst().orElse(typed);
    }

    /** Whether something typed is the code, label or name of one value. */
    boolean isValue(String typed) {
        String meant = meant(typed);
        return this == COUNTRY ? COUNTRIES.containsValue(meant) : codes().contains(meant);
    }

    /** The single names that a word of the column is made of, each once: actors by {@code "; "}, reports by line. */
    List<String> names(String word, Tellers tellers) {
        return switch (this) {
            case ACTOR, TARGET -> Stream.of(word.split("; ", -1)).distinct().toList();
            case SOURCE -> word.isEmpty() ? List.of("") : word.lines().map(id -> tellers.of(id).source()).distinct().toList();
            default -> List.of(word);
        };
    }

    /** Whether {@link #searched} is the word itself, folded. */
    boolean isSearchedAsItIs() {
        return switch (this) {
            case TYPE, COUNTRY, SOURCE -> false;
            default -> true;
        };
    }

    /** What a word is looked for in: the text that people read, folded. */
    String searched(String word, Tellers tellers) {
        return fold(switch (this) {
            case TYPE -> label(word);
            case COUNTRY -> word + " " + country(word);
            case SOURCE -> String.join(" ", word.lines().map(tellers::of).map(t -> t.title() + " " + t.source()).toList());
            default -> word;
        });
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** In lower case and without accents. */
    static String fold(String text) {
        boolean plain = isAscii(text);
        String letters = plain ? text : Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return letters.toLowerCase(Locale.ROOT);
    }

    /** The English name of a country by its code of two letters; anything else as it is. */
    public static String country(String code) {
        return code.matches("[A-Z]{2}") ? Locale.of("", code).getDisplayCountry(Locale.ENGLISH) : code;
    }
}

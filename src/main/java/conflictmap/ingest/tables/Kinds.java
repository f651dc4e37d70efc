package conflictmap.ingest.tables;

import conflictmap.model.EventType;
import conflictmap.model.Weapon;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what a table's words for a kind of event mean, each word looked up once. */
final class Kinds {
    /** From so many letters on a word is the stem of others: intercept, intercepted. */
    private static final int STEM = 6;
    /** Different words that are remembered. */
    private static final int MOST = 1 << 16;
    private static final Codes.Meaning UNKNOWN = new Codes.Meaning(null, Weapon.UNKNOWN, "");

    private final Map<String, Codes.Meaning> own;
    private final Map<String, Codes.Meaning> codes;
    private final boolean byPrefix;
    private final boolean byWords;
    private final Map<String, Codes.Meaning> found = new HashMap<>();

    Kinds(ColumnMapping mapping, Codes codes) {
        own = new HashMap<>();
        for (EventType type : EventType.values()) {
            own.put(type.code(), new Codes.Meaning(type, Weapon.UNKNOWN, ""));
        }
        mapping.types().forEach((word, type) -> own.put(Codes.folded(word), Codes.meaning(type, Weapon.UNKNOWN, word)));
        this.codes = codes.types(mapping.format());
        byPrefix = mapping.format().equals("gdelt");
        byWords = mapping.format().equals(ColumnMapping.WORDS);
    }

    /** What a word means; null where nobody knows. */
    Codes.@Nullable Meaning of(String word) {
        Codes.Meaning known = found.get(word);
        if (known == null) {
            known = searched(word);
            if (found.size() < MOST) {
                found.put(word, known);
            }
        }
        return known == UNKNOWN ? null : known;
    }

    /** What a text of some length means, by the first listed word that stands in it; null where none does. */
    Codes.@Nullable Meaning in(String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, Codes.Meaning> word : codes.entrySet()) {
            if (stands(word.getKey(), folded)) {
                return word.getValue();
            }
        }
        return null;
    }

    private Codes.Meaning searched(String word) {
        String folded = Codes.folded(word);
        Codes.Meaning mine = own.get(folded);
        mine = mine == null ? own.get(folded.replace(' ', '_').replace('-', '_')) : mine;
        mine = mine == null ? codes.get(folded) : mine;
        for (int end = folded.length() - 1; byPrefix && mine == null && end > 0; end--) {
            mine = codes.get(folded.substring(0, end));
        }
        mine = mine == null && byWords ? in(word) : mine;
        return mine == null ? UNKNOWN : mine;
    }

    private static boolean stands(String word, String text) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean begins = at == 0 || !Character.isLetter(text.charAt(at - 1));
            boolean ends = end == text.length() || word.length() >= STEM || !Character.isLetter(text.charAt(end))
                    || text.charAt(end) == 's' && (end + 1 == text.length() || !Character.isLetter(text.charAt(end + 1)));
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }
}

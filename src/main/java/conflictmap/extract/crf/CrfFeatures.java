package conflictmap.extract.crf;

import conflictmap.packed.HashTable;
import conflictmap.packed.TextHash;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.AbstractCollection;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The features of the words of a sentence: those that {@code NERFeatureFactory} of CoreNLP makes with the properties that
 * the English models of three classes were trained with (Finkel, Grenager and Manning 2005). There they are strings; here
 * the hash of each is grown from those of its pieces. Words before the first and after the last one are empty.
 */
final class CrfFeatures {
    /** The shape of words that the model was trained with: {@code Xxxxx}, with a k where the word is known in lower case. */
    static final int SHAPE = WordShapeClassifier.WORDSHAPECHRIS2USELC;
    /** Characters of the longest beginning or end of a word that is a feature, its mark included. */
    static final int AFFIX = 6;
    /** Words on either side whose order does not count. */
    static final int NEAR = 5;

    private static final int FAR = 150;
    private static final Pattern JOINT = Pattern.compile("[-/]");

    private final CrfModel model;
    private final String[] words;
    private final String[] shapes;
    private final String[] clusters;
    private final long[] hashes;
    private int[] found = new int[64];
    private int count;

    CrfFeatures(CrfModel model, List<String> words) {
        this.model = model;
        this.words = words.toArray(String[]::new);
        Collection<String> known = new Known(model.lowerWords());
        shapes = new String[this.words.length];
        clusters = new String[this.words.length];
        hashes = new long[this.words.length];
        for (int i = 0; i < this.words.length; i++) {
            shapes[i] = WordShapeClassifier.wordShape(this.words[i], SHAPE, known);
            clusters[i] = model.cluster(this.words[i]);
            hashes[i] = TextHash.add(TextHash.START, this.words[i]);
        }
    }

    /** Where the weights begin of the features that a word has by itself; the array is used again. */
    int[] ofWord(int i) {
        count = 0;
        String shape = shape(i);
        long shapeHash = hash(shape);
        add(hash(cluster(i)), "-DISTSIM|C");
        word(i);
        add(hash(i - 1), "-PW|C");
        add(hash(cluster(i - 1)), "-PDISTSIM|C");
        add(hash(i + 1), "-NW|C");
        add(hash(cluster(i + 1)), "-NDISTSIM|C");
        add(TextHash.START, "###|C");
        affixes(words[i]);
        add(shapeHash, "-TYPE|C");
        add(hash(shape(i - 1)), "-PTYPE|C");
        add(hash(shape(i + 1)), "-NTYPE|C");
        long before = TextHash.add(hash(shape(i - 1)), "...");
        long here = TextHash.add(shapeHash, "...");
        add(TextHash.add(TextHash.add(hash(i - 1), "..."), shape), "-PW_CTYPE|C");
        add(TextHash.add(here, word(i + 1, "")), "-NW_CTYPE|C");
        add(TextHash.add(before, shape), "-PCTYPE|C");
        add(TextHash.add(here, shape(i + 1)), "-CNTYPE|C");
        add(TextHash.add(TextHash.add(TextHash.add(before, shape), "..."), shape(i + 1)), "-PCNTYPE|C");
        if (word(i - 1, "").length() <= 3) {
            add(TextHash.add(TextHash.add(hash(i - 2), "..."), shape), "-PPW_CTYPE|C");
        }
        if (word(i + 1, "").length() <= 3) {
            add(TextHash.add(TextHash.add(hash(i + 2), "..."), shape), "-NNW_CTYPE|C");
        }
        occurrences(i);
        near(i, 1, "-DISJN|C");
        near(i, -1, "-DISJP|C");
        return found();
    }

    /** Where the weights begin of the features that a word has together with the one before it; the array is used again. */
    int[] ofPair(int i) {
        count = 0;
        String before = i > 0 ? clusters[i - 1] : "";
        String here = clusters[i];
        add(TextHash.START, "PSEQ|CpC");
        add(hash(i), "-PSEQW|CpC");
        add(TextHash.add(TextHash.add(hash(i - 1), '-'), words[i]), "-PSEQW2|CpC");
        add(hash(i - 1), "-PSEQpW|CpC");
        add(hash(before), "-PSEQpDS|CpC");
        add(hash(here), "-PSEQcDS|CpC");
        add(TextHash.add(TextHash.add(hash(before), '-'), here), "-PSEQpcDS|CpC");
        add(hash(shape(i - 1)), "-PSEQpS|CpC");
        add(hash(shape(i)), "-PSEQcS|CpC");
        add(TextHash.add(TextHash.add(hash(shape(i - 1)), '-'), shape(i)), "-TYPES|CpC");
        add(hash(shape(i)), "-TPS2|CpC");
        add(hash(i + 1 < words.length ? shapes[i + 1] : "null"), "-TNS1|CpC");
        return found();
    }

    private void word(int i) {
        int from = count;
        add(hashes[i], "-WORD|C");
        if (words[i].indexOf('-') >= 0 || words[i].indexOf('/') >= 0) {
            for (String part : JOINT.split(words[i])) {
                addOnce(TextHash.add(hash(part), "-WORD|C"), from);
            }
        }
    }

    /** Beginnings and ends of the word between its marks, from two characters to {@link #AFFIX}. */
    private void affixes(String word) {
        int from = count;
        String marked = '<' + word + '>';
        int length = marked.length();
        long begun = TextHash.add(TextHash.START, '#');
        long grown = TextHash.add(begun, '<');
        for (int n = 2; n <= Math.min(AFFIX, length); n++) {
            grown = TextHash.add(grown, marked.charAt(n - 1));
            addOnce(TextHash.add(grown, "#|C"), from);
        }
        for (int i = Math.max(0, length - AFFIX); i < length - 1; i++) {
            addOnce(TextHash.add(TextHash.add(begun, marked, i, length), "#|C"), from);
        }
    }

    private void near(int i, int step, String name) {
        int from = count;
        for (int n = 1; n <= NEAR; n++) {
            addOnce(TextHash.add(hash(i + n * step), name), from);
        }
    }

    /** Whether a capitalised word before one in lower case stands elsewhere in the sentence too. */
    private void occurrences(int i) {
        String word = words[i];
        if (i == 0 || !isNameCase(word) || !isLowerWord(word(i + 1, "")) || !hasLetter(words[i - 1])) {
            add(TextHash.START, "NO-OCCURRENCE-PATTERN|C");
            return;
        }
        if (stands(word, i + 3, Math.min(words.length, i + FAR))) {
            add(TextHash.START, "X-NEXT-OCCURRENCE-X|C");
        }
        if (stands(word, Math.max(0, i - FAR + 1), i - 2)) {
            add(TextHash.START, "X-PREV-OCCURRENCE-X|C");
        }
    }

    private boolean stands(String word, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words[i].equals(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNameCase(String word) {
        return word.length() >= 2 && (Character.isUpperCase(word.charAt(0)) || Character.isTitleCase(word.charAt(0)))
                && word.chars().skip(1).noneMatch(Character::isUpperCase);
    }

    private static boolean isLowerWord(String word) {
        return word.chars().noneMatch(Character::isUpperCase) && hasLetter(word);
    }

    private static boolean hasLetter(String word) {
        return word.chars().anyMatch(Character::isLetter);
    }

    private String word(int i, String outside) {
        return i >= 0 && i < words.length ? words[i] : outside;
    }

    private String shape(int i) {
        return i >= 0 && i < words.length ? shapes[i] : "";
    }

    private String cluster(int i) {
        return i >= 0 && i < words.length ? clusters[i] : CrfModel.NO_CLUSTER;
    }

    private long hash(int i) {
        return i >= 0 && i < words.length ? hashes[i] : TextHash.START;
    }

    private static long hash(String piece) {
        return TextHash.add(TextHash.START, piece);
    }

    private void add(long begun, String rest) {
        int at = model.features().get(TextHash.end(TextHash.add(begun, rest)));
        if (at != HashTable.NONE) {
            push(at);
        }
    }

    /** Adds a feature unless it was added since there were so many. */
    private void addOnce(long hash, int from) {
        int at = model.features().get(TextHash.end(hash));
        for (int i = from; i < count; i++) {
            if (found[i] == at) {
                return;
            }
        }
        if (at != HashTable.NONE) {
            push(at);
        }
    }

    private void push(int at) {
        if (count == found.length) {
            found = Arrays.copyOf(found, 2 * count);
        }
        found[count++] = at;
    }

    private int[] found() {
        return Arrays.copyOf(found, count);
    }

    /** The words that are known in lower case, as the library wants to be shown them. */
    private static final class Known extends AbstractCollection<String> {
        private final HashTable words;

        Known(HashTable words) {
            this.words = words;
        }

        @Override
        public boolean contains(Object word) {
            return word instanceof String s && words.get(TextHash.of(s)) != HashTable.NONE;
        }

        @Override
        public int size() {
            return words.size();
        }

        @Override
        public Iterator<String> iterator() {
            throw new UnsupportedOperationException("the words are known by their hashes only");
        }
    }
}

package conflictmap.extract.crf;

import conflictmap.packed.Packed;
import conflictmap.packed.PackedReader;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;

/**
 * Labels the words of a sentence as names of people, organisations and places, all together: a conditional random field
 * in a linear chain, solved by Viterbi's method. Immutable, so that any number of threads may share it.
 */
public final class NameField {
    private final CrfModel model;

    private NameField(CrfModel model) {
        this.model = model;
    }

    /**
     * Reads a model of the CoreNLP library, which takes a second or two.
     *
     * @throws IOException if it is missing, damaged, or of another kind
     */
    public static NameField ofStanford(Path file) throws IOException {
        try (var in = new GZIPInputStream(Files.newInputStream(file), 1 << 16)) {
            return new NameField(StanfordModel.of(CRFClassifier.getClassifier(in)));
        } catch (ClassNotFoundException e) {
            throw new IOException("not a model of names: " + file, e);
        }
    }

    /**
     * Reads what {@link #pack} wrote, in no time; the library's model where it is missing, damaged or older.
     *
     * @param stanford the library's model
     * @param packed the file that it was packed into
     */
    public static NameField load(Path stanford, Path packed) throws IOException {
        CrfModel model = Packed.read(packed, List.of(stanford), NameField::model);
        return model == null ? ofStanford(stanford) : new NameField(model);
    }

    private static Supplier<CrfModel> model(PackedReader in) throws IOException {
        CrfModel model = CrfModel.read(in);
        return () -> model;
    }

    /** Reads the library's model and writes it to a file in a form that {@link #load} reads faster. */
    public static void pack(Path stanford, Path packed) throws IOException {
        Packed.write(packed, List.of(stanford), ofStanford(stanford).model::write);
    }

    /** The names of the labels; the first one is that of words that are no part of a name. */
    public List<String> labels() {
        return model.labels();
    }

    /** The label of each word, as its number in {@link #labels}. */
    public int[] labels(List<String> words) {
        int n = model.labels().size();
        var features = new CrfFeatures(model, words);
        double[] best = new double[n];
        int[][] from = new int[words.size()][n];
        for (int i = 0; i < words.size(); i++) {
            double[] own = sums(features.ofWord(i), n);
            double[] pairs = sums(features.ofPair(i), n * n);
            double[] next = new double[n];
            for (int label = 0; label < n; label++) {
                // Before the first word stands one that is no part of a name.
                int before = i == 0 ? 0 : bestBefore(best, pairs, label);
                from[i][label] = before;
                next[label] = (i == 0 ? 0 : best[before]) + pairs[before * n + label] + own[label];
            }
            best = next;
        }
        return walkedBack(best, from);
    }

    private static int bestBefore(double[] best, double[] pairs, int label) {
        int before = 0;
        for (int b = 1; b < best.length; b++) {
            if (best[b] + pairs[b * best.length + label] > best[before] + pairs[before * best.length + label]) {
                before = b;
            }
        }
        return before;
    }

    private static int[] walkedBack(double[] best, int[][] from) {
        int[] labels = new int[from.length];
        int label = 0;
        for (int l = 1; l < best.length; l++) {
            label = best[l] > best[label] ? l : label;
        }
        for (int i = from.length - 1; i >= 0; i--) {
            labels[i] = label;
            label = from[i][label];
        }
        return labels;
    }

    private double[] sums(int[] features, int n) {
        double[] sums = new double[n];
        float[] weights = model.weights();
        for (int at : features) {
            for (int l = 0; l < n; l++) {
                sums[l] += weights[at + l];
            }
        }
        return sums;
    }
}

package conflictmap.extract.crf;

import conflictmap.packed.HashTable;
import conflictmap.packed.PackedReader;
import conflictmap.packed.PackedWriter;
import conflictmap.packed.TextHash;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * What a conditional random field has learnt. Immutable, so that any number of threads may share it.
 *
 * @param labels names of the labels; the first one is that of words that are no part of a name
 * @param features where in {@code weights} those of a feature begin: one a label for a feature of a word, one a pair of
 *     labels, the word before's first, for a feature of a word and the one before it
 * @param weights all weights
 * @param clusters numbers of words, in lower case, in {@code clusterNames}: words that are used alike
 * @param clusterNames names of the clusters
 * @param lowerWords words that are known to be written in lower case
 */
record CrfModel(
        List<String> labels, HashTable features, float[] weights, HashTable clusters, List<String> clusterNames, HashTable lowerWords) {
    static final String NO_CLUSTER = "null";

    /** The cluster of a word; {@value #NO_CLUSTER} where it has none, as the model was trained. */
    String cluster(String word) {
        int n = clusters.get(TextHash.of(word.toLowerCase(Locale.ROOT)));
        return n == HashTable.NONE ? NO_CLUSTER : clusterNames.get(n);
    }

    void write(PackedWriter out) throws IOException {
        out.words(labels);
        features.write(out);
        out.floats(weights, weights.length);
        clusters.write(out);
        out.words(clusterNames);
        lowerWords.write(out);
    }

    static CrfModel read(PackedReader in) throws IOException {
        return new CrfModel(in.words(), HashTable.read(in), in.floats(), HashTable.read(in), in.words(), HashTable.read(in));
    }
}

package conflictmap.extract.crf;

import conflictmap.packed.HashTable;
import conflictmap.packed.TextHash;
import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.Index;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes a model of the CoreNLP library apart, whose parts it does not show: they are fetched by their names. */
final class StanfordModel {
    private StanfordModel() {}

    /**
     * The model of a classifier.
     *
     * @throws IOException if it was trained for other features than {@link CrfFeatures} has, or has other parts
     */
    static CrfModel of(CRFClassifier<CoreLabel> crf) throws IOException {
        if (crf.flags.maxLeft != 1 || crf.flags.wordShape != CrfFeatures.SHAPE || crf.flags.maxNGramLeng != CrfFeatures.AFFIX
                || crf.flags.disjunctionWidth != CrfFeatures.NEAR || !crf.flags.useDistSim || !crf.flags.useTypeSeqs2 || crf.flags.useTags) {
            throw new IOException("the model was trained for other features");
        }
        try {
            List<Index<CRFLabel>> labels = part(crf, CRFClassifier.class, "labelIndices");
            Index<String> names = part(crf, CRFClassifier.class, "featureIndex");
            float[][] weights = part(crf, CRFClassifier.class, "weights");
            Map<String, String> clusters = part(crf.featureFactories.getFirst(), NERFeatureFactory.class, "lexicon");
            return model(crf, labels, names, weights, clusters);
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw new IOException("the model has other parts than expected", e);
        }
    }

    private static CrfModel model(CRFClassifier<CoreLabel> crf, List<Index<CRFLabel>> labels, Index<String> names, float[][] weights, Map<String, String> clusterOf) throws IOException {
        List<String> labelNames = List.copyOf(crf.classIndex.objectsList());
        if (!labelNames.getFirst().equals(crf.flags.backgroundSymbol)) {
            throw new IOException("the model's first label is " + labelNames.getFirst());
        }
        int[][] order = {order(labels.getFirst(), labelNames.size()), order(labels.get(1), labelNames.size())};
        HashTable features = new HashTable(names.size());
        List<float[]> all = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < weights.length; i++) {
            float[] ordered = ordered(weights[i], order[weights[i].length == labelNames.size() ? 0 : 1]);
            if (features.put(TextHash.of(names.get(i)), at) != HashTable.NONE) {
                throw new IOException("two features of the model have one hash");
            }
            all.add(ordered);
            at += ordered.length;
        }
        HashTable lower = new HashTable(crf.getKnownLCWords().size());
        crf.getKnownLCWords().forEach(w -> lower.put(TextHash.of(w), 0));
        Map<String, Integer> clusterNumbers = new LinkedHashMap<>();
        HashTable clusters = new HashTable(clusterOf.size());
        clusterOf.forEach((word, name) -> clusters.put(TextHash.of(word), clusterNumbers.computeIfAbsent(name, n -> clusterNumbers.size())));
        return new CrfModel(labelNames, features, joined(all, at), clusters, List.copyOf(clusterNumbers.keySet()), lower);
    }

    /** Where the weight of each label, or pair of labels, goes: the word before's label counts most. */
    private static int[] order(Index<CRFLabel> labels, int names) {
        int[] order = new int[labels.size()];
        for (int i = 0; i < order.length; i++) {
            for (int label : labels.get(i).getLabel()) {
                order[i] = order[i] * names + label;
            }
        }
        return order;
    }

    private static float[] ordered(float[] weights, int[] order) {
        float[] ordered = new float[weights.length];
        for (int i = 0; i < weights.length; i++) {
            ordered[order[i]] = weights[i];
        }
        return ordered;
    }

    private static float[] joined(List<float[]> parts, int length) {
        float[] joined = new float[length];
        int at = 0;
        for (float[] part : parts) {
            System.arraycopy(part, 0, joined, at, part.length);
            at += part.length;
        }
        return joined;
    }

    @SuppressWarnings("unchecked")
    private static <T> T part(Object of, Class<?> type, String name) throws ReflectiveOperationException {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        return (T) field.get(of);
    }
}

package conflictmap.extract.places;

import conflictmap.extract.text.Document;
import conflictmap.extract.text.Sentence;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.Triple;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Stanford's conditional random field for three classes of names (Finkel, Grenager and Manning 2005). */
public final class CrfTagger implements NameTagger {
    /** File of the model in the folder of models. */
    public static final String MODEL = "english.all.3class.distsim.crf.ser.gz";
    /** Characters handed over at once: the field's tables grow with them. */
    private static final int CHUNK = 4000;

    private final CRFClassifier<CoreLabel> crf;

    private CrfTagger(CRFClassifier<CoreLabel> crf) {
        this.crf = crf;
    }

    /**
     * Reads the model, which takes a second or two.
     *
     * @param modelsDir folder of the reading models
     * @throws IOException if the model is missing or damaged
     */
    public static CrfTagger load(Path modelsDir) throws IOException {
        Path file = modelsDir.resolve(MODEL);
        try (var in = Files.newInputStream(file)) {
            return new CrfTagger(CRFClassifier.getClassifier(new GZIPInputStream(in, 1 << 16)));
        } catch (ClassNotFoundException e) {
            throw new IOException("not a model of names: " + file, e);
        }
    }

    @Override
    public List<NameSpan> tag(Document document) {
        List<NameSpan> out = new ArrayList<>();
        int from = -1;
        int to = -1;
        for (Sentence s : document.sentences()) {
            if (from >= 0 && s.to() - from > CHUNK) {
                tagLong(document.text(), from, to, out);
                from = -1;
            }
            from = from < 0 ? s.from() : from;
            to = s.to();
        }
        if (from >= 0) {
            tagLong(document.text(), from, to, out);
        }
        return cut(document, out);
    }

    /** The field does not see headings and paragraphs, so that a name may run on into the next one: it is cut there. */
    private static List<NameSpan> cut(Document document, List<NameSpan> spans) {
        List<NameSpan> out = new ArrayList<>();
        int i = 0;
        List<Sentence> sentences = document.sentences();
        for (NameSpan s : spans) {
            while (i < sentences.size() && sentences.get(i).to() <= s.from()) {
                i++;
            }
            for (int j = i; j < sentences.size() && sentences.get(j).from() < s.to(); j++) {
                int from = Math.max(s.from(), sentences.get(j).from());
                int to = Math.min(s.to(), sentences.get(j).to());
                if (from < to) {
                    out.add(new NameSpan(from, to, s.type()));
                }
            }
        }
        return out;
    }

    /** A sentence may be longer than a chunk: a list of ten thousand names, say. It is cut between words. */
    private void tagLong(String text, int from, int to, List<NameSpan> out) {
        int start = from;
        while (to - start > 2 * CHUNK) {
            int cut = start + CHUNK;
            while (cut > start + CHUNK / 2 && !Character.isWhitespace(text.charAt(cut))) {
                cut--;
            }
            tagPart(text, start, cut, out);
            start = cut;
        }
        tagPart(text, start, to, out);
    }

    private void tagPart(String text, int from, int to, List<NameSpan> out) {
        for (Triple<String, Integer, Integer> t : crf.classifyToCharacterOffsets(text.substring(from, to))) {
            if (t.second() < t.third()) {
                out.add(new NameSpan(from + t.second(), from + t.third(), NameSpan.Type.valueOf(t.first())));
            }
        }
    }
}

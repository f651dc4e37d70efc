package conflictmap.extract.places;

import conflictmap.extract.crf.NameField;
import conflictmap.extract.text.Document;
import conflictmap.extract.text.Sentence;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.PTBTokenizer.PTBTokenizerFactory;
import edu.stanford.nlp.sequences.DocumentReaderAndWriter;
import edu.stanford.nlp.sequences.PlainTextDocumentReaderAndWriter;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Stanford's conditional random field for three classes of names (Finkel, Grenager and Manning 2005). */
public final class CrfTagger implements NameTagger {
    /** File of the model in the folder of models. */
    public static final String MODEL = "english.all.3class.distsim.crf.ser.gz";
    /** Characters handed over at once: the field's tables grow with them. */
    private static final int CHUNK = 4000;

    private final NameField field;
    private final DocumentReaderAndWriter<CoreLabel> splitter;

    /** @param field labels words */
    public CrfTagger(NameField field) {
        this.field = field;
        var reader = new PlainTextDocumentReaderAndWriter<CoreLabel>();
        reader.init(new SeqClassifierFlags(), PTBTokenizerFactory.newCoreLabelTokenizerFactory("tokenizeNLs=false"));
        splitter = reader;
    }

    /**
     * Reads the model, which takes a second or two.
     *
     * @param modelsDir folder of the reading models
     * @throws IOException if the model is missing or damaged
     */
    public static CrfTagger load(Path modelsDir) throws IOException {
        return new CrfTagger(NameField.ofStanford(modelsDir.resolve(MODEL)));
    }

    /**
     * Reads what {@link #pack} wrote, in no time; the model where it is missing, damaged or older.
     *
     * @param packed the file that it wrote
     */
    public static CrfTagger load(Path modelsDir, Path packed) throws IOException {
        return new CrfTagger(NameField.load(modelsDir.resolve(MODEL), packed));
    }

    /** Writes the model to a file in a form that {@link #load(Path, Path)} reads faster. */
    public static void pack(Path modelsDir, Path packed) throws IOException {
        NameField.pack(modelsDir.resolve(MODEL), packed);
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
        for (Iterator<List<CoreLabel>> sentences = splitter.getIterator(new StringReader(text.substring(from, to))); sentences.hasNext();) {
            tagSentence(sentences.next(), from, out);
        }
    }

    /** Words of one label side by side are one name. */
    private void tagSentence(List<CoreLabel> words, int offset, List<NameSpan> out) {
        int[] labels = field.labels(words.stream().map(CoreLabel::word).toList());
        for (int i = 0, end; i < labels.length; i = end) {
            end = i + 1;
            while (end < labels.length && labels[end] == labels[i]) {
                end++;
            }
            int from = words.get(i).beginPosition();
            int to = words.get(end - 1).endPosition();
            if (labels[i] > 0 && from < to) {
                out.add(new NameSpan(offset + from, offset + to, NameSpan.Type.valueOf(field.labels().get(labels[i]))));
            }
        }
    }
}

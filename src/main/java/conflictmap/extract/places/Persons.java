package conflictmap.extract.places;

import conflictmap.extract.text.TextSplitter;
import conflictmap.model.Report;
import java.util.List;

/** Names of persons in any text. Safe from any thread that its tagger is safe from; one at a time. */
public final class Persons {
    private final NameTagger tagger;

    /** Persons that a tagger knows for such. */
    public Persons(NameTagger tagger) {
        this.tagger = tagger;
    }

    /** The names in the order of the text. A name is missed now and then: who publishes reads what goes out. */
    public synchronized List<NameSpan> in(String text) {
        return tagger.tag(TextSplitter.split(new Report("", "", "", null, text))).stream()
                .filter(span -> span.type() == NameSpan.Type.PERSON)
                .toList();
    }
}

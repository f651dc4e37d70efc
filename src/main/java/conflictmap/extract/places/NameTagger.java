package conflictmap.extract.places;

import conflictmap.extract.text.Document;
import java.util.List;

/** Finds proper names and says whether a person, an organisation or a place bears them. */
@FunctionalInterface
public interface NameTagger {
    /** The names of a report in the order of its text, none overlapping another. */
    List<NameSpan> tag(Document document);
}

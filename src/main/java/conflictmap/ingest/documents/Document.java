package conflictmap.ingest.documents;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One report out of a file, with what the file says about it.
 *
 * @param part which part of the file it is, as the name of a file in an archive; empty where it is the whole
 * @param title headline; empty where the file has none
 * @param source who published it; empty where the file does not say
 * @param published when it was published; null where the file does not say
 * @param text the words, paragraphs parted by blank lines
 * @param origin which fields of the file title, source and publication are from, for people
 */
public record Document(String part, String title, String source, @Nullable OffsetDateTime published, String text, Origin origin) {
    /** A text of which nothing else is known. */
    public static Document of(String text) {
        return new Document("", "", "", null, text, Origin.NONE);
    }

    /** The same in a part of a bigger file. */
    Document within(String outer) {
        return new Document(part.isEmpty() ? outer : outer + "/" + part, title, source, published, text, origin);
    }
}

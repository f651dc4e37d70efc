package conflictmap.model;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A report as it came in.
 *
 * @param id unique within a project
 * @param title headline; empty where unknown
 * @param source who published it; empty where unknown
 * @param published when it was published, with its zone; null where unknown
 * @param text the words; offsets into it are UTF-16 units, files count code points
 * @param origin where title, source and publication were taken from, for people; empty where nobody but a person gave them
 */
public record Report(String id, String title, String source, @Nullable OffsetDateTime published, String text, String origin) {
    /** A report whose title, source and publication a person gave, or nobody. */
    public Report(String id, String title, String source, @Nullable OffsetDateTime published, String text) {
        this(id, title, source, published, text, "");
    }

    /** The same report under another id. */
    public Report withId(String other) {
        return id.equals(other) ? this : new Report(other, title, source, published, text, origin);
    }
}

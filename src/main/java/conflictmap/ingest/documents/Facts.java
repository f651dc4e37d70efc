package conflictmap.ingest.documents;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Gathers what a file says about its report, the best field first: what is known already is not replaced. */
final class Facts {
    private static final int MAX_LENGTH = 500;

    private String title = "";
    private String source = "";
    private @Nullable OffsetDateTime published;
    private Origin origin = Origin.NONE;

    /** A headline, where there is one. */
    Facts title(@Nullable String value, String from) {
        if (title.isEmpty()) {
            title = line(value);
            origin = title.isEmpty() ? origin : new Origin(from, origin.source(), origin.published(), origin.text());
        }
        return this;
    }

    /** Who published it, where that is said. */
    Facts source(@Nullable String value, String from) {
        if (source.isEmpty()) {
            source = line(value);
            origin = source.isEmpty() ? origin : new Origin(origin.title(), from, origin.published(), origin.text());
        }
        return this;
    }

    /** When it was published, where that is said so that it can be understood. */
    Facts published(@Nullable String value, String from) {
        Dates.Written written = published == null && value != null ? Dates.parse(value) : null;
        return written == null ? this : published(written.time(), from + written.note());
    }

    /** When it was published. */
    Facts published(@Nullable OffsetDateTime value, String from) {
        if (published == null && value != null) {
            published = value;
            origin = new Origin(origin.title(), origin.source(), from, origin.text());
        }
        return this;
    }

    /** What is not known here, as others know it. */
    Facts orElse(Facts other) {
        return title(other.title, other.origin.title()).source(other.source, other.origin.source()).published(other.published, other.origin.published());
    }

    /** What had to be assumed of the text. */
    Facts assumed(String what) {
        origin = new Origin(origin.title(), origin.source(), origin.published(), what);
        return this;
    }

    String title() {
        return title;
    }

    Document document(String text) {
        return new Document("", title, source, published, text, origin);
    }

    private static String line(@Nullable String value) {
        String line = value == null ? "" : value.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.length() > MAX_LENGTH ? line.substring(0, MAX_LENGTH) : line;
    }
}

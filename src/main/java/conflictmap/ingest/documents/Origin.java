package conflictmap.ingest.documents;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which field of a file each thing known about its report is from; empty where it is not from the file.
 *
 * @param title of the headline
 * @param source of who published it
 * @param published of the time of publication
 * @param text what was assumed of the text, as its encoding
 */
public record Origin(String title, String source, String published, String text) {
    /** Nothing is from the file. */
    public static final Origin NONE = new Origin("", "", "", "");

    /** The same without what a person knew better. */
    public Origin without(boolean titleGiven, boolean sourceGiven, boolean publishedGiven) {
        return new Origin(titleGiven ? "" : title, sourceGiven ? "" : source, publishedGiven ? "" : published, text);
    }

    /** In words, for people: {@code publication time from <meta article:published_time>; title from <title>}. */
    public String words() {
        return Stream.of(told("publication time from ", published), told("source from ", source), told("title from ", title), text)
                .filter(s -> !s.isEmpty()).collect(Collectors.joining("; "));
    }

    private static String told(String what, String from) {
        return from.isEmpty() ? "" : what + from;
    }
}

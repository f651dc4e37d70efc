package conflictmap.ingest.documents;

import conflictmap.jobs.ChildJvm;
import conflictmap.jobs.ChildLoop;
import conflictmap.jobs.ChildLostException;
import conflictmap.jobs.Progress;
import conflictmap.model.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads files of all formats, for the time of one import. Plain text is read here; all else in a child JVM, since its
 * parsers are big, and a file made to break them must not break the program.
 */
public final class DocumentFiles implements AutoCloseable {
    /** Longest time for one file. */
    public static final Duration LIMIT = Duration.ofSeconds(30);
    /** Memory of the child, in megabytes. */
    public static final int HEAP_MB = 256;

    private final Formats formats;
    private final @Nullable ChildJvm child;

    /**
     * The formats that are read, and where.
     *
     * @param importers in the order in which they are asked; plain text last
     * @param program the program of the child, whose main class calls {@link #serve} with the same importers; null where
     *     plain text alone is read
     * @param limit longest time for one file
     */
    public record Formats(List<Importer> importers, ChildJvm.@Nullable Program program, Duration limit) {
        /** Plain text, and no child. */
        public static final Formats TEXT = new Formats(List.of(new TextImporter()), null, LIMIT);

        public Formats {
            importers = List.copyOf(importers);
        }

        /** A reader; closed when the import is over. */
        public DocumentFiles reader() {
            return new DocumentFiles(this);
        }
    }

    private DocumentFiles(Formats formats) {
        this.formats = formats;
        this.child = formats.program() == null ? null : new ChildJvm(formats.program());
    }

    /**
     * What is in a file; whatever is wrong with it is in the problems.
     *
     * @throws InterruptedException if cancelled; takes no second
     */
    public Imported read(Path file, Progress progress) throws InterruptedException {
        var found = new Found(formats.importers(), file.toString());
        try {
            Content content = Content.of(file);
            Importer importer = formats.importers().stream().filter(i -> i.accepts(content)).findFirst().orElse(null);
            if (child == null || importer == null || importer instanceof TextImporter) {
                found.read(content);
            } else {
                byte[] request = file.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8);
                return named(Wire.imported(child.ask(request, formats.limit(), progress)), file);
            }
        } catch (ChildLostException e) {
            found.problem("report." + e.reason().name().toLowerCase(Locale.ROOT), 0, lost(e));
        } catch (BadDocumentException e) {
            found.problem(e.code(), 0, e.message());
        } catch (IOException e) {
            found.problem("report.crash", 0, "the reader of this file broke: " + e.getMessage());
        }
        return found.imported();
    }

    /** Problems under the name by which the file is known here. */
    private static Imported named(Imported imported, Path file) {
        String there = file.toAbsolutePath().toString();
        return new Imported(imported.documents(), imported.problems().stream().map(p -> new Problem(
                p.code(), p.source().startsWith(there) ? file + p.source().substring(there.length()) : p.source(), p.line(), p.message())).toList());
    }

    private String lost(ChildLostException e) {
        return switch (e.reason()) {
            case TIME -> "reading it took longer than " + formats.limit().toSeconds() + " s and was stopped; save it as plain text and add that";
            case MEMORY -> "reading it took more than " + HEAP_MB + " MB of memory and was stopped; save it as plain text and add that";
            case CRASH -> "its reader broke and was started anew (" + e.getMessage() + "); save it as plain text and add that";
        };
    }

    /** What the child does: reads each file that it is asked for. Never returns. */
    public static void serve(List<Importer> importers) {
        ChildLoop.serve(request -> {
            String path = new String(request, StandardCharsets.UTF_8);
            var found = new Found(importers, path);
            try {
                found.read(Content.of(Path.of(path)));
            } catch (BadDocumentException e) {
                found.problem(e.code(), 0, e.message());
            }
            return Wire.bytes(found.imported());
        });
    }

    /** Ends the child. */
    @Override
    public void close() {
        if (child != null) {
            child.close();
        }
    }
}

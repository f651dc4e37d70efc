package conflictmap.ingest.documents;

import conflictmap.model.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** What was found in a file, as bytes that one JVM writes and another reads. */
final class Wire {
    private Wire() {}

    static byte[] bytes(Imported imported) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(imported.documents().size());
            for (Document d : imported.documents()) {
                write(out, d.part(), d.title(), d.source(), d.published() == null ? "" : d.published().toString(), d.text(),
                        d.origin().title(), d.origin().source(), d.origin().published(), d.origin().text());
            }
            out.writeInt(imported.problems().size());
            for (Problem p : imported.problems()) {
                write(out, p.code(), p.source(), p.message());
                out.writeInt(p.line());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory can't be written", e);
        }
        return bytes.toByteArray();
    }

    /**
     * The other way.
     *
     * @throws IOException if these are other bytes
     */
    static Imported imported(byte[] bytes) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(bytes));
        List<Document> documents = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            String part = read(in);
            String title = read(in);
            String source = read(in);
            String published = read(in);
            documents.add(new Document(part, title, source, published.isEmpty() ? null : OffsetDateTime.parse(published), read(in),
                    new Origin(read(in), read(in), read(in), read(in))));
        }
        List<Problem> problems = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            String code = read(in);
            String source = read(in);
            String message = read(in);
            problems.add(new Problem(code, source, in.readInt(), message));
        }
        return new Imported(documents, problems);
    }

    private static void write(DataOutputStream out, String... texts) throws IOException {
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    private static String read(DataInputStream in) throws IOException {
        int length = in.readInt();
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("the answer ends too soon");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}

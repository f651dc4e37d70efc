package conflictmap.ingest.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jspecify.annotations.Nullable;

/**
 * One mail, token by token: its plain text, else its HTML, without signature, quoted lines with their marks; mails and
 * files attached to it as further reports.
 */
final class MailReader {
    /** Parts and mails in each other; deeper ones overflow the parser's stack sooner or later. */
    static final int MAX_NESTING = 20;
    /** Parts of a mail. */
    static final int MAX_PARTS = 1_000;

    private static final MimeConfig LIMITS = new MimeConfig.Builder().setMaxLineLen(1 << 20).setMaxHeaderLen(1 << 20).setMaxHeaderCount(2_000).build();
    private static final Pattern SIGNATURE = Pattern.compile("(?ms)^-- \\r?$.*");
    private static final Pattern SILENT = Pattern.compile("(image|audio|video|font)/.*|text/(calendar|x?-?vcard|directory)|application/(pgp|pkcs7|x-pkcs7)-.*|message/(?!rfc822).*");

    private final Found found;
    private final Deque<Frame> open = new ArrayDeque<>();
    private int parts;
    private int mails;

    MailReader(Found found) {
        this.found = found;
    }

    /** A mail or a multipart whose end is not reached; a multipart has no fields of its own. */
    private static final class Frame {
        private final @Nullable MailFields fields;
        private final boolean alternative;
        private final List<String> plain = new ArrayList<>();
        private final List<String> html = new ArrayList<>();

        Frame(@Nullable MailFields fields, boolean alternative) {
            this.fields = fields;
            this.alternative = alternative;
        }

        /** The texts in it, one after the other; of alternatives the plain one. */
        String text() {
            String words = String.join("\n\n", plain).strip();
            return alternative && !words.isEmpty() ? words : String.join("\n\n", List.of(words, String.join("\n\n", html))).strip();
        }
    }

    void read(InputStream in) throws IOException {
        var stream = new MimeTokenStream(LIMITS);
        stream.parse(in);
        MailFields header = new MailFields();
        try {
            for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
                switch (state) {
                    case T_START_MESSAGE, T_START_BODYPART -> header = started(state, header);
                    case T_FIELD -> header.add(stream.getField());
                    case T_START_MULTIPART -> push(new Frame(null, "multipart/alternative".equals(stream.getBodyDescriptor().getMimeType())));
                    case T_BODY -> body(stream, header);
                    case T_END_MULTIPART -> closed();
                    case T_END_MESSAGE -> mail();
                    default -> { }
                }
            }
        } catch (MimeException e) {
            throw new BadDocumentException("mail.damaged", "the mail is damaged: " + e.getMessage());
        }
    }

    private MailFields started(EntityState state, MailFields header) throws BadDocumentException {
        var fields = new MailFields();
        if (state == EntityState.T_START_MESSAGE) {
            push(new Frame(fields, false));
        }
        if (++parts > MAX_PARTS) {
            throw new BadDocumentException("mail.parts", "the mail has more than " + MAX_PARTS + " parts; save what you need of it by itself");
        }
        return fields;
    }

    private void push(Frame frame) throws BadDocumentException {
        if (open.size() >= MAX_NESTING) {
            throw new BadDocumentException("mail.nested", "the mail has more than " + MAX_NESTING + " parts in each other; save what you need of it by itself");
        }
        open.push(frame);
    }

    private void body(MimeTokenStream stream, MailFields header) throws IOException {
        BodyDescriptor about = stream.getBodyDescriptor();
        String type = about.getMimeType();
        String file = header.fileName();
        if (SILENT.matcher(type).matches()) {
            return;
        }
        byte[] bytes = stream.getDecodedInputStream().readNBytes((int) Content.MAX_BYTES + 1);
        if (bytes.length > Content.MAX_BYTES) {
            found.problem("report.too-large", 0, "what is attached is larger than " + (Content.MAX_BYTES >> 20) + " MB and left out: " + file);
        } else if (file.isEmpty() && type.equals("text/html")) {
            frame().html.add(HtmlImporter.document(bytes, charset(about.getCharset())).text());
        } else if (file.isEmpty() && type.startsWith("text/")) {
            Charset charset = charset(about.getCharset());
            String text = charset == null || charset.equals(StandardCharsets.US_ASCII) ? Characters.of(bytes).text() : new String(bytes, charset);
            frame().plain.add(SIGNATURE.matcher(text).replaceFirst("").strip());
        } else {
            found.within(file.isEmpty() ? "attachment" : file).read(Content.of(file, bytes));
        }
    }

    private Frame frame() {
        return open.getFirst();
    }

    /** A multipart has ended: its text belongs to what it is in. */
    private void closed() {
        Frame ended = open.pop();
        if (!open.isEmpty()) {
            frame().plain.add(ended.text());
        }
    }

    /** A mail has ended. */
    private void mail() throws BadDocumentException {
        Frame ended = open.pop();
        String text = ended.text();
        MailFields fields = ended.fields;
        if (fields != null && !text.isBlank()) {
            (open.isEmpty() ? found : found.within("attached mail " + ++mails)).add(fields.facts().document(text));
        }
    }

    private static @Nullable Charset charset(@Nullable String name) {
        try {
            return name == null ? null : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}

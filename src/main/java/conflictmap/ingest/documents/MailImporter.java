package conflictmap.ingest.documents;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Mails by themselves (EML) and in mailboxes (MBOX). */
public final class MailImporter implements Importer {
    private static final Pattern MAILBOX = Pattern.compile("from \\S+ [^\\n]*\\d{4}[^\\n]*\\n[\\w-]+:.*", Pattern.DOTALL);
    private static final Pattern FIELDS = Pattern.compile("(?:[a-z0-9-]+:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*)+");
    private static final Pattern SENDER = Pattern.compile("(?m)^from:");
    private static final Pattern SENT = Pattern.compile("(?m)^(date|subject|message-id|received):");
    private static final Pattern SURELY = Pattern.compile("(?m)^(message-id|received|mime-version):");
    private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public boolean accepts(Content file) {
        return file.ends(".eml", ".mbox") || isMailbox(file) || isMail(file);
    }

    private static boolean isMailbox(Content file) {
        return MAILBOX.matcher(file.headText().replace("\r", "")).lookingAt();
    }

    private static boolean isMail(Content file) {
        var fields = FIELDS.matcher(file.headText().replace("\r", ""));
        if (!fields.lookingAt()) {
            return false;
        }
        return SENDER.matcher(fields.group()).find() && (file.ends(".txt") ? SURELY : SENT).matcher(fields.group()).find();
    }

    @Override
    public void read(Content file, Found found) throws IOException {
        if (isMailbox(file)) {
            try (InputStream in = new BufferedInputStream(file.open(), 1 << 16)) {
                mailbox(in, found);
            }
        } else {
            try (InputStream in = file.open()) {
                new MailReader(found).read(in);
            }
        }
    }

    /** The mails between lines that begin with "From " after a blank line. */
    private static void mailbox(InputStream in, Found found) throws IOException {
        var mail = new ByteArrayOutputStream();
        var line = new ByteArrayOutputStream();
        boolean afterBlank = true;
        int number = 0;
        int began = 1;
        for (int lines = 1; line(in, line); lines++) {
            byte[] bytes = line.toByteArray();
            if (afterBlank && begins(bytes, 0)) {
                number += mail(mail, number, began, found);
                began = lines;
                afterBlank = false;
                continue;
            }
            afterBlank = bytes.length <= 2 && new String(bytes, StandardCharsets.ISO_8859_1).isBlank();
            int quoted = quotes(bytes);
            mail.write(bytes, quoted, bytes.length - quoted);
            if (mail.size() > Content.MAX_BYTES) {
                throw new BadDocumentException("report.too-large", "mail " + (number + 1) + " is larger than " + (Content.MAX_BYTES >> 20) + " MB; save it by itself without its attachments");
            }
        }
        mail(mail, number, began, found);
    }

    /** @param line that the mail begins in, from 1 */
    private static int mail(ByteArrayOutputStream bytes, int before, int line, Found found) throws IOException {
        if (bytes.size() == 0) {
            return 0;
        }
        Found part = found.within("mail " + (before + 1));
        int had = found.told();
        try {
            new MailReader(part).read(new ByteArrayInputStream(bytes.toByteArray()));
        } catch (BadDocumentException e) {
            part.problem(e.code(), line, e.message());
        }
        if (found.told() == had) {
            part.problem("mail.empty", line, "there are no words in this mail, and it is left out; if it shows a picture, save its words as text and add that");
        }
        bytes.reset();
        return 1;
    }

    /** Reads a line with its end; false where there is none. */
    private static boolean line(InputStream in, ByteArrayOutputStream line) throws IOException {
        line.reset();
        for (int b = in.read(); b >= 0; b = in.read()) {
            line.write(b);
            if (b == '\n' || line.size() > Content.MAX_BYTES) {
                return true;
            }
        }
        return line.size() > 0;
    }

    private static boolean begins(byte[] bytes, int from) {
        if (bytes.length < from + FROM.length) {
            return false;
        }
        for (int i = 0; i < FROM.length; i++) {
            if (bytes[from + i] != FROM[i]) {
                return false;
            }
        }
        return true;
    }

    /** One where the line is a "From " that was quoted by a mark before it, as mailboxes of the kind mboxrd do. */
    private static int quotes(byte[] bytes) {
        int marks = 0;
        while (marks < bytes.length && bytes[marks] == '>') {
            marks++;
        }
        return marks > 0 && begins(bytes, marks) ? 1 : 0;
    }
}

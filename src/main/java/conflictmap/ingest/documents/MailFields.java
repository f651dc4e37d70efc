package conflictmap.ingest.documents;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.dom.field.ContentDispositionField;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.dom.field.MailboxListField;
import org.apache.james.mime4j.dom.field.ParsedField;
import org.apache.james.mime4j.dom.field.UnstructuredField;
import org.apache.james.mime4j.field.LenientFieldParser;
import org.apache.james.mime4j.stream.Field;
import org.jspecify.annotations.Nullable;

/** The header of a mail or of a part of it; the first field of each name counts. */
final class MailFields {
    private final Map<String, ParsedField> fields = new HashMap<>();
    private final Map<String, String> raw = new HashMap<>();

    void add(Field field) {
        String name = field.getName().toLowerCase(Locale.ROOT);
        String body = field.getBody() == null ? "" : field.getBody();
        raw.putIfAbsent(name, body);
        try {
            fields.putIfAbsent(name, LenientFieldParser.parse(field.getName() + ": " + body));
        } catch (MimeException e) {
            return; // a field that can't be understood is as none
        }
    }

    /** What the mail says about itself. */
    Facts facts() {
        String subject = fields.get("subject") instanceof UnstructuredField f ? f.getValue() : raw.get("subject");
        return new Facts().title(subject, "the mail's Subject").source(sender(), "the mail's From").published(raw.get("date"), "the mail's Date");
    }

    private @Nullable String sender() {
        MailboxList list = fields.get("from") instanceof MailboxListField f ? f.getMailboxList() : null;
        if (list == null || list.isEmpty()) {
            return raw.get("from");
        }
        Mailbox first = list.get(0);
        return first.getName() == null || first.getName().isBlank() ? first.getAddress() : first.getName();
    }

    /** The name of the file that the part holds; empty where it is the mail's own text. */
    String fileName() {
        String name = null;
        boolean attached = false;
        if (fields.get("content-disposition") instanceof ContentDispositionField f) {
            name = f.getFilename();
            attached = f.isAttachment();
        }
        if (name == null && fields.get("content-type") instanceof ContentTypeField f) {
            name = f.getParameter("name");
        }
        return name != null ? name : attached ? "attachment" : "";
    }
}

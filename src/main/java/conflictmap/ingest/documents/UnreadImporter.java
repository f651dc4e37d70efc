package conflictmap.ingest.documents;

import java.nio.charset.StandardCharsets;

/** Formats that are known and not read: says what they are, instead of taking them for text or for an archive. */
public final class UnreadImporter implements Importer {
    private static final String OLE = "\u00d0\u00cf\u0011\u00e0";
    private static final String[] OFFICE = {".xlsx", ".xlsm", ".pptx", ".odt", ".ods", ".odp", ".epub", ".kmz", ".jar", ".pages", ".numbers"};

    @Override
    public String name() {
        return "unread format";
    }

    @Override
    public boolean accepts(Content file) {
        return file.begins(OLE) || file.begins("{\\rtf") || isPackage(file);
    }

    /** A ZIP archive that is one document, and no Word one. */
    private static boolean isPackage(Content file) {
        if (!file.begins(ZipImporter.MARK)) {
            return false;
        }
        String head = new String(file.head(), StandardCharsets.ISO_8859_1);
        return file.ends(OFFICE) || head.startsWith("mimetype", 30) || head.contains("[Content_Types].xml") && !DocxImporter.isWord(file);
    }

    @Override
    public void read(Content file, Found found) throws BadDocumentException {
        if (file.begins(OLE)) {
            throw new BadDocumentException("report.kind", "this is an old Word or Outlook file, or one with a password; save it as DOCX, EML or PDF without password");
        }
        throw new BadDocumentException("report.kind", file.begins("{") ? "this is rich text (RTF), which is not read; save it as DOCX or plain text"
                : "this kind of office file is not read as reports; save it as DOCX or PDF");
    }
}

package conflictmap.ingest.documents;

/** Plain text; what follows UTF-8 or has a byte order mark is read as that, anything else by {@link Characters}. */
public final class TextImporter implements Importer {
    @Override
    public String name() {
        return "plain text";
    }

    /** Accepts all that is left: what is no text says so when it is read. */
    @Override
    public boolean accepts(Content file) {
        return true;
    }

    @Override
    public void read(Content file, Found found) throws BadDocumentException {
        found.add(document(file.bytes()));
    }

    /**
     * The report in a plain text.
     *
     * @throws BadDocumentException if there is none
     */
    public static Document document(byte[] bytes) throws BadDocumentException {
        Characters characters = Characters.of(bytes);
        if (characters.isBinary()) {
            throw new BadDocumentException("report.binary", "this is no text; save the report as a text file and add that");
        }
        if (characters.text().isBlank()) {
            throw new BadDocumentException("report.empty", "the file is empty; there is nothing to read");
        }
        String assumed = characters.assumed().isEmpty() ? "" : "characters taken for " + characters.assumed();
        return new Document("", "", "", null, characters.text(), new Origin("", "", "", assumed));
    }
}

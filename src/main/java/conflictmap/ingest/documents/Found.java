package conflictmap.ingest.documents;

import conflictmap.model.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What is found in a file, and in the files within it; says no to more than a reader could want. */
public final class Found {
    /** Characters of all reports out of one file. */
    static final long MAX_CHARACTERS = 24L << 20;
    /** Reports out of one file. */
    static final int MAX_DOCUMENTS = 20_000;
    /** Problems that are told of one file. */
    private static final int MAX_PROBLEMS = 500;

    private final List<Importer> importers;
    private final String file;
    private final String part;
    private final int depth;
    private final List<Document> documents;
    private final List<Problem> problems;
    private final long[] characters;

    /**
     * Nothing found yet.
     *
     * @param importers all formats, for files within the file; the first that accepts one reads it
     * @param file what problems name
     */
    Found(List<Importer> importers, String file) {
        this(importers, file, "", 0, new ArrayList<>(), new ArrayList<>(), new long[1]);
    }

    private Found(List<Importer> importers, String file, String part, int depth, List<Document> documents, List<Problem> problems, long[] characters) {
        this.importers = importers;
        this.file = file;
        this.part = part;
        this.depth = depth;
        this.documents = documents;
        this.problems = problems;
        this.characters = characters;
    }

    /**
     * Takes a report.
     *
     * @throws BadDocumentException if the file holds too many, or too long ones
     */
    void add(Document document) throws BadDocumentException {
        characters[0] += document.text().length();
        if (characters[0] > MAX_CHARACTERS || documents.size() >= MAX_DOCUMENTS) {
            throw new BadDocumentException("report.too-much", "the file holds more than " + MAX_DOCUMENTS + " reports or "
                    + (MAX_CHARACTERS >> 20) + " million characters; split it");
        }
        documents.add(part.isEmpty() ? document : document.within(part));
    }

    /** Names something that can't be read, while the rest is. */
    void problem(String code, int line, String message) {
        if (problems.size() < MAX_PROBLEMS) {
            problems.add(new Problem(code, part.isEmpty() ? file : file + "/" + part, line, message));
        }
    }

    /** How many files this one is within. */
    int depth() {
        return depth;
    }

    /** How many reports were found so far. */
    int count() {
        return documents.size();
    }

    /** How many reports and problems were found so far. */
    int told() {
        return documents.size() + problems.size();
    }

    /** What is found in a part of this file goes with the rest, under the part's name. */
    Found within(String name) {
        return new Found(importers, file, part.isEmpty() ? name : part + "/" + name, depth + 1, documents, problems, characters);
    }

    /** Reads a file with the first importer that accepts it; what is wrong with it becomes a problem. */
    void read(Content content) {
        int before = documents.size();
        int wrong = problems.size();
        try {
            Importer importer = importers.stream().filter(i -> i.accepts(content)).findFirst().orElseThrow(
                    () -> new BadDocumentException("report.kind", "files of this kind are not read; save it as text, PDF or DOCX and add that"));
            importer.read(content, this);
            if (documents.size() == before && problems.size() == wrong) {
                problem("report.empty", 0, "there is no text in this " + importer.name() + " file; open it, and if it shows words, save them as text and add that");
            }
        } catch (BadDocumentException e) {
            problem(e.code(), 0, e.message());
        } catch (IOException e) {
            problem("report.damaged", 0, "the file is damaged or not what it says it is; fetch it again, or open it elsewhere and save it as text: " + e.getMessage());
        } catch (StackOverflowError e) {
            problem("report.nested", 0, "the file is nested too deeply to be read");
        } catch (RuntimeException e) { // parsers of foreign files fail in any way on damaged ones
            problem("report.damaged", 0, "the file is damaged: " + e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ", " + e.getMessage()));
        }
    }

    /** All that was found. */
    Imported imported() {
        return new Imported(documents, problems);
    }
}

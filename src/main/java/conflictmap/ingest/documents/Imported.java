package conflictmap.ingest.documents;

import conflictmap.model.Problem;
import java.util.List;

/**
 * What a file gave.
 *
 * @param documents its reports, in their order in the file
 * @param problems what of it could not be read; their source is the file, or a part of it
 */
public record Imported(List<Document> documents, List<Problem> problems) {
    public Imported {
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
    }
}

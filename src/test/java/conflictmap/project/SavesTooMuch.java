package conflictmap.project;

import conflictmap.model.EventRow;
import conflictmap.model.EventTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A program that saves a table larger than its disk; ends with status 3 when told that it can't. */
final class SavesTooMuch {
    private SavesTooMuch() {}

    public static void main(String[] args) throws IOException {
        Path path = Path.of(args[0]);
        var opened = ProjectFile.open(path, Teller.EACH);
        var table = new EventTable.Builder("large.csv");
        var row = new EventRow();
        for (int i = 0; i < 100_000; i++) {
            row.id = "row " + i;
            row.startMs = i;
            table.add(row);
        }
        Project p = opened.project();
        var next = new Project(p.readings(), List.of(table.build()), p.decisions(), p.scenes(), p.look());
        try {
            if (args[1].equals("anew")) {
                opened.file().close();
                ProjectFile.create(path, next, Teller.EACH).close();
            } else {
                opened.file().save(next);
            }
        } catch (IOException e) {
            System.out.println(e.getMessage() + " " + opened.problems());
            opened.file().close();
            System.exit(3);
        }
    }
}

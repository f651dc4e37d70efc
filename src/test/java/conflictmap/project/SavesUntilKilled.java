package conflictmap.project;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A program that saves state after state of a project until it is killed, and says all the time how many it has saved. */
final class SavesUntilKilled {
    private static final Project BASE = base();

    private SavesUntilKilled() {}

    private static Project base() {
        var any = new AnyProject(99);
        var all = new ArrayList<conflictmap.model.Reading>();
        IntStream.range(0, 30).forEach(i -> all.add(any.reading()));
        return new Project(all, List.of(any.table()), List.of(), List.of(), Look.FIRST);
    }

    /** The state of a number: each differs from the one before in reports, decisions and view. */
    static Project state(int number) {
        var any = new AnyProject(number);
        var readings = new ArrayList<>(BASE.readings());
        for (int i = 0; i < 8; i++) {
            readings.set((number + i) % readings.size(), any.reading());
        }
        var decisions = IntStream.rangeClosed(0, number % 50).<Decision>mapToObj(i -> any.decision()).toList();
        Look l = any.look();
        return new Project(readings, BASE.tables(), decisions, List.of(),
                new Look(l.center(), l.zoom(), l.projection(), l.now(), l.window(), l.basis(), l.zone(), Integer.toString(number), "", ""));
    }

    /** The number of a state. */
    static int number(Project state) {
        return Integer.parseInt(state.look().filter());
    }

    /**
     * Saves states to the file, from the one after that which it has; in place, or as a new file each time. It begins to
     * tell when it is warm.
     */
    public static void main(String[] args) throws IOException {
        Path path = Path.of(args[0]);
        boolean anew = args[1].equals("anew");
        var saved = new int[1];
        var opened = ProjectFile.open(path, Teller.EACH);
        saved[0] = number(opened.project());
        var ticker = new Thread(() -> tick(System.out, saved));
        ticker.setDaemon(true);
        ProjectFile file = opened.file();
        int warm = saved[0] + 2;
        while (true) {
            Project next = state(saved[0] + 1);
            if (anew) {
                file.close();
                file = ProjectFile.create(path, next, Teller.EACH);
            } else {
                file.save(next);
            }
            saved[0]++;
            if (saved[0] == warm) {
                ticker.start();
            }
        }
    }

    /** Fills the pipe, so that whoever reads so many bytes has waited for so long. */
    private static void tick(PrintStream out, int[] saved) {
        var line = new byte[4];
        while (true) {
            int n = saved[0];
            for (int i = 0; i < 4; i++) {
                line[i] = (byte) (n >>> 24 - 8 * i);
            }
            out.write(line, 0, 4);
            out.flush();
        }
    }
}

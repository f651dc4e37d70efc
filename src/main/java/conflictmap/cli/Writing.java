package conflictmap.cli;

import conflictmap.jobs.Breakable;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;

/** How a command that writes a file comes to its end. */
final class Writing {
    private Writing() {}

    /**
     * Does the work of a command, and tells on {@code err} why it could not.
     *
     * @param command its name, put before what is told
     * @return the exit code: that of the work, or 1 where it failed or was broken off, as by Ctrl C
     */
    static int run(String command, PrintWriter err, Callable<Integer> work) throws Exception {
        try {
            return Breakable.run(work);
        } catch (IOException e) {
            err.println(command + ": " + e.getMessage());
        } catch (InterruptedException e) {
            err.println(command + ": cancelled, nothing is written");
        }
        return 1;
    }
}

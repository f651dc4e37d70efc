package conflictmap.cli;

import conflictmap.jobs.Progress;
import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine.Option;

/** How a command tells how far it is. */
final class Telling {
    @Option(names = "--progress", description = "Tell on standard error how far it is.")
    private boolean told;

    /** Tells each step in a hundred once. */
    Progress progress(String command, PrintWriter err) {
        int[] last = {-1};
        return !told ? Progress.NONE : new Progress() {
            @Override
            public void report(double done, String what) {
                int percent = (int) (100 * done);
                if (done >= 0 && percent > last[0]) {
                    last[0] = percent;
                    err.println(String.format(Locale.ROOT, "%s: %d %%: %s", command, percent, what));
                    err.flush();
                }
            }

            @Override
            public boolean isCancelled() {
                return Progress.NONE.isCancelled();
            }
        };
    }
}

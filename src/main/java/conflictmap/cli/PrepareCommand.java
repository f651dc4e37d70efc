package conflictmap.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What is done once when the program is packaged, so that it starts fast wherever it is unpacked. */
@Command(name = "prepare", hidden = true, mixinStandardHelpOptions = true,
        description = "Makes the files in the program's folder that let it start fast. The program runs without them too.")
public final class PrepareCommand implements Callable<Integer> {
    /** A part of the preparation. */
    public interface Step {
        /** Does it. */
        void run() throws IOException, InterruptedException;
    }

    private final Step pack;
    private final Step rehearse;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--rehearse", description = "Opens the window for a moment where nobody sees it, while Java writes down what it needs for that.")
    private boolean rehearsing;

    /**
     * @param pack stores tables in a form that is read faster
     * @param rehearse opens the window for a moment
     */
    public PrepareCommand(Step pack, Step rehearse) {
        this.pack = pack;
        this.rehearse = rehearse;
    }

    @Override
    public Integer call() throws InterruptedException {
        try {
            (rehearsing ? rehearse : pack).run();
            return 0;
        } catch (IOException e) {
            if (spec != null) {
                spec.commandLine().getErr().println("prepare: " + e.getMessage());
            }
            return 1;
        }
    }
}

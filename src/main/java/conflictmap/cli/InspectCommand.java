package conflictmap.cli;

import conflictmap.export.memory.Memory;
import conflictmap.export.memory.PictureState;
import conflictmap.export.memory.StateJson;
import conflictmap.export.memory.StateWords;
import conflictmap.jobs.Progress;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what pictures and films remember. */
@Command(name = "inspect", mixinStandardHelpOptions = true,
        description = "Prints what a picture or film that this program made remembers of how it was made.")
public final class InspectCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "PNG, SVG, PDF or MP4.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--json", description = "Print it as JSON.")
    private boolean json;

    @Override
    public Integer call() throws InterruptedException {
        if (spec == null) {
            throw new IllegalStateException("not run as a command");
        }
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        int status = 0;
        for (Path file : files) {
            try {
                Optional<PictureState> state = Memory.in(file, Progress.NONE);
                if (state.isPresent()) {
                    out.println(json ? StateJson.pretty(state.get()) : (files.size() > 1 ? file + System.lineSeparator() : "") + StateWords.of(state.get()));
                } else {
                    err.println("inspect: " + file + " remembers nothing of this program");
                    status = 1;
                }
            } catch (IOException e) {
                err.println("inspect: " + file + ": " + e.getMessage());
                status = 1;
            }
        }
        out.flush();
        return status;
    }
}

package conflictmap.window;

import conflictmap.jobs.Jobs;
import conflictmap.viewmodel.Exports;
import conflictmap.viewmodel.MapMaker;
import conflictmap.viewmodel.PlaceSearch;
import conflictmap.viewmodel.ProjectStore;
import conflictmap.viewmodel.Reader;
import conflictmap.viewmodel.SampleProject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;

/**
 * What the window works with, chosen by the composition root.
 *
 * @param version version of the program, for the About sheet
 * @param jobs makes the background workers; their results go to the executor given
 * @param reader reads the files that the user adds
 * @param maps opens the map
 * @param exports writes pictures and films
 * @param places finds places by name
 * @param projects opens the store of projects
 * @param sample files of the sample project, read when the window opens; may be empty
 * @param samples projects to try the program on
 * @param given files that the user named at the start, taken in instead of the sample; usually empty
 */
public record DeskServices(
        String version,
        Function<Executor, Jobs> jobs,
        Reader reader,
        MapMaker.Opener maps,
        Exports exports,
        PlaceSearch places,
        ProjectStore.Opener projects,
        List<Path> sample,
        List<SampleProject> samples,
        List<Path> given) {
    public DeskServices {
        sample = List.copyOf(sample);
        samples = List.copyOf(samples);
        given = List.copyOf(given);
    }

    /** The same with further files to begin with. */
    DeskServices with(List<Path> more) {
        List<Path> all = new ArrayList<>(given);
        all.addAll(more);
        return new DeskServices(version, jobs, reader, maps, exports, places, projects, sample, samples, all);
    }

    /** Opens what a window works with. */
    @FunctionalInterface
    public interface Opening {
        /**
         * What it works with; called on a thread of its own while the window's frame is shown.
         *
         * @throws java.io.UncheckedIOException if a file that the program needs is missing or damaged
         */
        DeskServices open();
    }
}

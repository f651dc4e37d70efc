package conflictmap.bench;

import java.io.IOException;

/** Something that is measured, and shown beside what it has to reach. */
interface Benchmark {
    /** What it is called on the command line; its figures go to a file of that name. */
    String name();

    /** Whether it is measured inside the packaged program, else in the process that was started. */
    default boolean isOfProgram() {
        return false;
    }

    /**
     * Measures and prints.
     *
     * @return the figures, for a file
     * @throws IOException if what it measures can't be run or read, with a message for people
     */
    Figures run(Workplace workplace) throws IOException, InterruptedException;
}

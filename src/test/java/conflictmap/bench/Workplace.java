package conflictmap.bench;

import java.nio.file.Path;

/**
 * Where a benchmark finds what it measures, and may write.
 *
 * @param program folder of the packaged program
 * @param shared folder of the measuring sets; a clone of the program alone has none
 * @param out folder for figures and for what is made on the way
 */
record Workplace(Path program, Path shared, Path out) {
    /** The packaged command. */
    Path command() {
        return program.resolve("bin").resolve("conflictmap");
    }

    /** The options that it gives to Java, in a file that Java reads. */
    Path javaOptions() {
        return program.resolve("bin").resolve("java.options");
    }
}

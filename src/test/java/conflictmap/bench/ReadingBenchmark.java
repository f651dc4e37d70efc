package conflictmap.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How well and how fast reports are read. */
final class ReadingBenchmark implements Benchmark {
    @Override
    public String name() {
        return "reading";
    }

    @Override
    public Figures run(Workplace workplace) throws IOException, InterruptedException {
        Path corpora = workplace.shared().resolve("bench").resolve("dev");
        if (!Files.isDirectory(corpora)) {
            throw new IOException("the measuring sets are not part of the program, and " + corpora
                    + " does not exist; name their folder with -Dbench.shared=FOLDER");
        }
        return new Figures();
    }
}

package conflictmap.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A command that was run to its end.
 *
 * @param output what it wrote to its standard output
 * @param seconds from its start to its end
 * @param peakBytes the most memory that was resident, as Linux tells it; 0 on other systems
 */
record Command(String output, double seconds, long peakBytes) {
    private static final int LOOK_EVERY_MS = 20;

    /**
     * Runs a command; what it complains of goes to this process's standard error.
     *
     * @throws IOException if it can't be started or ends with a status other than 0
     */
    static Command run(List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("bench", ".out");
        try {
            long from = System.nanoTime();
            Process process = new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            long peak = 0;
            do {
                peak = Math.max(peak, resident(process.pid()));
            } while (!process.waitFor(LOOK_EVERY_MS, TimeUnit.MILLISECONDS));
            double seconds = (System.nanoTime() - from) / 1e9;
            if (process.exitValue() != 0) {
                throw new IOException(String.join(" ", command) + " ended with status " + process.exitValue());
            }
            return new Command(Files.readString(output), seconds, peak);
        } finally {
            Files.delete(output);
        }
    }

    private static long resident(long pid) {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        try {
            return Files.readAllLines(status).stream().filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024).findFirst().orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}

package conflictmap.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A screen of Xvfb, whose pixels lie in a file that is mapped here: what a program shows is seen the moment it is shown,
 * without asking the program.
 */
final class VirtualScreen implements AutoCloseable {
    static final int WIDTH = 1920;
    static final int HEIGHT = 1200;
    /** Words of a pixel dump's header: its length in bytes, and how many colours of twelve bytes follow it. */
    private static final int HEADER_BYTES = 0;
    private static final int COLOURS = 19;
    private static final int LOOK_EVERY_MS = 2;
    private static final int START_S = 20;

    private final Process server;
    private final String display;
    private final IntBuffer pixels;

    private VirtualScreen(Process server, String display, IntBuffer pixels) {
        this.server = server;
        this.display = display;
        this.pixels = pixels;
    }

    /**
     * Starts a screen of 1920x1200 pixels.
     *
     * @param folder where its pixels lie
     * @throws IOException if Xvfb is missing or does not start
     */
    static VirtualScreen open(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Path number = folder.resolve("display");
        Files.deleteIfExists(folder.resolve("Xvfb_screen0"));
        var command = List.of("sh", "-c", "exec Xvfb -displayfd 1 -screen 0 " + WIDTH + "x" + HEIGHT + "x24 -nolisten tcp -noreset -fbdir '" + folder + "'");
        Process server = new ProcessBuilder(command).redirectOutput(number.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_S);
        while (Files.size(number) == 0) {
            if (!server.isAlive() || System.nanoTime() > until) {
                server.destroy();
                throw new IOException("Xvfb does not start; install it (Debian: xvfb)");
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MS);
        }
        try (FileChannel file = FileChannel.open(folder.resolve("Xvfb_screen0"), StandardOpenOption.READ)) {
            MappedByteBuffer dump = file.map(FileChannel.MapMode.READ_ONLY, 0, file.size());
            IntBuffer header = dump.order(ByteOrder.BIG_ENDIAN).asIntBuffer();
            int from = header.get(HEADER_BYTES) + 12 * header.get(COLOURS);
            dump.position(from);
            return new VirtualScreen(server, ":" + Files.readString(number).strip(), dump.slice().order(ByteOrder.LITTLE_ENDIAN).asIntBuffer());
        }
    }

    /** Starts a program on this screen; what it writes is thrown away. */
    Process start(List<String> command, Map<String, String> environment) throws IOException {
        var builder = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment);
        builder.environment().put("DISPLAY", display);
        return builder.start();
    }

    /**
     * Runs a program on this screen to its end and gives what it writes; each line is printed as it comes, and the program is ended
     * when this one is.
     *
     * @throws IOException if it ends with a status other than 0
     */
    List<String> lines(List<String> command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("DISPLAY", display);
        Process process = builder.start();
        var ending = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(ending);
        try (BufferedReader reader = process.inputReader()) {
            List<String> lines = reader.lines().peek(System.out::println).toList();
            if (process.waitFor() != 0) {
                throw new IOException("the program on the screen ended with status " + process.exitValue());
            }
            return lines;
        } finally {
            process.destroyForcibly();
            Runtime.getRuntime().removeShutdownHook(ending);
        }
    }

    /** The colour in the middle of the screen, 0xRRGGBB; black where no window is. */
    int middle() {
        return pixels.get(HEIGHT / 2 * WIDTH + WIDTH / 2) & 0xFFFFFF;
    }

    /** How many pixels of the screen's middle ninth have such a colour. */
    long count(IntPredicate colour) {
        return IntStream.range(HEIGHT / 3, 2 * HEIGHT / 3)
                .flatMap(y -> IntStream.range(y * WIDTH + WIDTH / 3, y * WIDTH + 2 * WIDTH / 3))
                .filter(at -> colour.test(pixels.get(at) & 0xFFFFFF)).count();
    }

    /** Ends the screen and all that it shows. */
    @Override
    public void close() {
        server.destroy();
        server.onExit().join();
    }
}

package conflictmap.jobs;

import conflictmap.jobs.ChildLostException.Cause;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Another JVM of the same Java and class path, with little memory, that answers requests one after the other: what
 * may fail there takes nothing down here. It is started by the first request, and again by the next one after it was
 * lost; it ends with {@link #close} and, since its input ends then, with this JVM. Its main class calls {@link
 * ChildLoop#serve}.
 */
public final class ChildJvm implements AutoCloseable {
    /** Status with which Java ends where memory runs out, see {@code -XX:+ExitOnOutOfMemoryError}. */
    static final int OUT_OF_MEMORY = 3;
    /** Largest request or answer, in bytes. */
    static final int MAX_FRAME = 128 << 20;

    private static final long TICK_MS = 50;
    private static final long LAST_WORDS_MS = 2_000;

    private final Program program;
    private final ReentrantLock turn = new ReentrantLock();
    private final ExecutorService listener = Executors.newSingleThreadExecutor(Jobs.daemons("child-"));
    private @Nullable Process process;

    /**
     * What runs there.
     *
     * @param mainClass its main class, on the class path
     * @param classPath as {@code -cp} takes it
     * @param heapMb memory for its objects, in megabytes
     */
    public record Program(String mainClass, String classPath, int heapMb) {
        /** A main class on this JVM's own class path. */
        public static Program of(String mainClass, int heapMb) {
            return new Program(mainClass, System.getProperty("java.class.path"), heapMb);
        }

        private List<String> command() {
            String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            return List.of(java, "-Xmx" + heapMb + "m", "-XX:MaxMetaspaceSize=128m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto",
                    "-XX:+ExitOnOutOfMemoryError", "-XX:+DisplayVMOutputToStderr", "-XX:-UsePerfData", "-Djava.awt.headless=true",
                    "-cp", classPath, mainClass);
        }
    }

    /** A child that is not started yet. */
    public ChildJvm(Program program) {
        this.program = program;
    }

    /**
     * The child's answer; one request at a time is answered, further ones wait.
     *
     * @param limit longest time to wait for it, the child's start included
     * @param progress asked whether the answer is still wanted; if not, or if interrupted, the child is ended at once
     * @throws InterruptedException if it is no longer wanted
     * @throws ChildLostException if there is no answer; the next request goes to a new child
     */
    public byte[] ask(byte[] request, Duration limit, Progress progress) throws InterruptedException, ChildLostException {
        turn.lockInterruptibly();
        boolean answered = false;
        try {
            Process child = running();
            Future<byte[]> answer = listener.submit(() -> exchange(child, request));
            byte[] result = awaited(answer, System.nanoTime() + limit.toNanos(), progress);
            answered = true;
            return result;
        } catch (TimeoutException e) {
            throw new ChildLostException(Cause.TIME, "no answer within " + limit.toSeconds() + " s");
        } catch (IOException | ExecutionException e) {
            throw lost(e);
        } finally {
            if (!answered) {
                end();
            }
            turn.unlock();
        }
    }

    /** Whether a child is running. */
    public boolean isRunning() {
        Process child = process;
        return child != null && child.isAlive();
    }

    private Process running() throws IOException {
        Process child = process;
        if (child == null || !child.isAlive()) {
            var builder = new ProcessBuilder(program.command()).redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().keySet().removeAll(List.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS"));
            child = builder.start();
            process = child;
        }
        return child;
    }

    private static byte[] exchange(Process child, byte[] request) throws IOException {
        var out = new DataOutputStream(child.getOutputStream());
        out.writeInt(request.length);
        out.write(request);
        out.flush();
        return frame(new DataInputStream(child.getInputStream()));
    }

    /**
     * Reads a length and so many bytes.
     *
     * @throws IOException if the stream ends before, or the length can't be right
     */
    static byte[] frame(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MAX_FRAME) {
            throw new IOException("not an answer");
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return bytes;
    }

    private static byte[] awaited(Future<byte[]> answer, long deadline, Progress progress)
            throws InterruptedException, ExecutionException, TimeoutException {
        while (true) {
            progress.check();
            try {
                return answer.get(TICK_MS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (System.nanoTime() - deadline >= 0) {
                    throw e;
                }
            } catch (CancellationException e) {
                throw new InterruptedException("closed");
            }
        }
    }

    private ChildLostException lost(Exception failure) throws InterruptedException {
        Process child = process;
        boolean ended = child != null && child.waitFor(LAST_WORDS_MS, TimeUnit.MILLISECONDS);
        if (child != null && ended && child.exitValue() == OUT_OF_MEMORY) {
            return new ChildLostException(Cause.MEMORY, "more than " + program.heapMb() + " MB of memory needed");
        }
        Throwable cause = failure instanceof ExecutionException e && e.getCause() != null ? e.getCause() : failure;
        return new ChildLostException(Cause.CRASH, ended && child != null ? "ended with status " + child.exitValue() : String.valueOf(cause.getMessage()));
    }

    private void end() {
        Process child = process;
        process = null;
        if (child != null) {
            child.destroyForcibly();
        }
    }

    /** Ends the child; a request under way fails. */
    @Override
    public void close() {
        end();
        listener.shutdownNow();
    }
}

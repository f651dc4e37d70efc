package conflictmap.jobs;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/** What a {@link ChildJvm} does: answers requests until its input ends, and then ends at once, whatever it is doing. */
public final class ChildLoop {
    private ChildLoop() {}

    /**
     * Takes requests from standard input and answers them on standard output. Never returns: the JVM ends when the input
     * does, or when an answer can't be made.
     *
     * @param work makes the answer to a request
     */
    public static void serve(UnaryOperator<byte[]> work) {
        var out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        System.setOut(System.err); // what libraries print must not get between the answers
        ExecutorService worker = Executors.newSingleThreadExecutor(Jobs.daemons("work-"));
        var in = new DataInputStream(System.in);
        try {
            while (true) {
                byte[] request = ChildJvm.frame(in);
                worker.execute(() -> answer(work, request, out));
            }
        } catch (IOException e) { // the parent is gone or done
            Runtime.getRuntime().halt(0);
        }
    }

    private static void answer(UnaryOperator<byte[]> work, byte[] request, DataOutputStream out) {
        int status = 1;
        try {
            byte[] answer = work.apply(request);
            out.writeInt(answer.length);
            out.write(answer);
            out.flush();
            status = 0;
        } catch (OutOfMemoryError e) { // one that a library throws itself
            status = ChildJvm.OUT_OF_MEMORY;
        } catch (IOException e) {
            status = 2;
        } finally {
            if (status != 0) {
                Runtime.getRuntime().halt(status);
            }
        }
    }
}

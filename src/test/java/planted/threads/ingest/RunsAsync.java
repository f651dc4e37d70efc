package planted.threads.ingest;

import java.util.concurrent.CompletableFuture;

/** Work on the common pool, which nobody can cancel. */
public final class RunsAsync {
    private RunsAsync() {}

    public static CompletableFuture<Void> go(Runnable work) {
        return CompletableFuture.runAsync(work);
    }
}

package planted.threads.basemap;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A pool of its own. */
public final class HasPool {
    private HasPool() {}

    public static ExecutorService pool() {
        return Executors.newCachedThreadPool();
    }
}

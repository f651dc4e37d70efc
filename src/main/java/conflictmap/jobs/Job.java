package conflictmap.jobs;

/** Work that takes long, done off the window's thread. */
@FunctionalInterface
public interface Job<T> {
    /**
     * Does the work.
     *
     * @throws InterruptedException if it was cancelled; nothing half-done is left behind
     * @throws Exception if it failed, with a message for people
     */
    T run(Progress progress) throws Exception;
}

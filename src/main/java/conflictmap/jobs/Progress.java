package conflictmap.jobs;

/** How a job tells how far it is, and learns that it is no longer wanted. */
public interface Progress {
    /**
     * Tells how far the work is.
     *
     * @param done from 0 to 1; negative where unknown
     * @param what what is being done, for people
     */
    void report(double done, String what);

    /** Whether somebody asked the job to stop. */
    boolean isCancelled();

    /**
     * Ends the job if somebody asked it to stop; called often enough that it stops within a second.
     *
     * @throws InterruptedException if so
     */
    default void check() throws InterruptedException {
        if (isCancelled()) {
            throw new InterruptedException("cancelled");
        }
    }

    /** Nobody listens, nobody cancels. */
    Progress NONE = new Progress() {
        @Override
        public void report(double done, String what) {}

        @Override
        public boolean isCancelled() {
            return Thread.currentThread().isInterrupted();
        }
    };
}

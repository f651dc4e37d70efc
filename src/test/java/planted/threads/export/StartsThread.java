package planted.threads.export;

/** Background work without a job. */
public final class StartsThread {
    private StartsThread() {}

    public static void go(Runnable work) {
        new Thread(work).start();
    }
}

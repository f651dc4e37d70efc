package planted.decent.jobs;

/** The one place for threads. */
public final class Works {
    private Works() {}

    public static void go(Runnable work) {
        Thread.ofPlatform().start(work);
    }
}

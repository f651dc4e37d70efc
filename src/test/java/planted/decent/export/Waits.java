package planted.decent.export;

/** Asks whether it should stop. */
public final class Waits {
    private Waits() {}

    public static boolean stopped() {
        return Thread.currentThread().isInterrupted();
    }
}

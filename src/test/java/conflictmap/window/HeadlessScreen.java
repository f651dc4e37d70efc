package conflictmap.window;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A fault of JavaFX's headless platform: a window that changes its size, as when it leaves the full screen, may still hand it
 * pixels of the size before, on which {@code HeadlessWindow.blit} fails. No other platform has that code, and the next pulse
 * draws the window whole; so tests pass over this failure, and over no other.
 */
final class HeadlessScreen {
    private static final AtomicBoolean FORGIVEN = new AtomicBoolean();

    private HeadlessScreen() {}

    /** From now on that failure is not told to whoever is told of uncaught ones. */
    static void forgiveLatePixels() {
        UncaughtExceptionHandler told = Thread.getDefaultUncaughtExceptionHandler();
        if (told != null && FORGIVEN.compareAndSet(false, true)) {
            Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
                if (!isLatePixels(failure)) {
                    told.uncaughtException(thread, failure);
                }
            });
        }
    }

    static boolean isLatePixels(Throwable failure) {
        return failure instanceof IndexOutOfBoundsException && Arrays.stream(failure.getStackTrace())
                .anyMatch(at -> at.getClassName().equals("com.sun.glass.ui.headless.HeadlessWindow") && at.getMethodName().equals("blit"));
    }
}

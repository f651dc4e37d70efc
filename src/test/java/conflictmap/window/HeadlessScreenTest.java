package conflictmap.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** One failure of the headless platform is passed over, all others are told. */
class HeadlessScreenTest {
    private static IndexOutOfBoundsException at(String type, String method) {
        var failure = new IndexOutOfBoundsException();
        failure.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("java.nio.Buffer", "checkIndex", null, 1), new StackTraceElement(type, method, null, 2)
        });
        return failure;
    }

    private static void fail(Throwable failure) {
        Thread.getDefaultUncaughtExceptionHandler().uncaughtException(Thread.currentThread(), failure);
    }

    @Test
    void latePixelsArePassedOverAndNothingElse() throws Exception {
        FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.clearExceptions();
        HeadlessScreen.forgiveLatePixels();
        fail(at("com.sun.glass.ui.headless.HeadlessWindow", "blit"));
        assertThatNothingIsTold();
        fail(at("conflictmap.window.MapScreen", "blit"));
        assertThat(told()).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static void assertThatNothingIsTold() {
        assertThat(told()).isNull();
    }

    private static @Nullable Throwable told() {
        try {
            WaitForAsyncUtils.checkException();
            return null;
        } catch (Throwable e) {
            Throwable cause = e;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            return cause;
        }
    }
}

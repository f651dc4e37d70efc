package conflictmap.jobs;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Background threads give way to the one that paints. Java's own priorities do nothing on Linux without a flag that warns
 * whoever is not root, so there a thread is lowered by {@code setpriority(2)}, which needs no permission and, called for
 * thread 0, means the calling thread alone (its manual, "C library/kernel differences"). Elsewhere Java's lowest
 * priority is asked for.
 */
final class Courtesy {
    /** Of 0 to 19: beside a thread that never rests, such a one gets a tenth of a core, and a core that is idle whole. */
    private static final int NICE = 10;
    /** Making the call ready takes a tenth of a second, which the program's start does not wait for. */
    private static final Duration AFTER_START = Duration.ofSeconds(3);

    private static final ThreadLocal<Boolean> LOWERED = ThreadLocal.withInitial(() -> false);
    private static volatile @Nullable MethodHandle setPriority;

    static {
        if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux")) {
            CompletableFuture.delayedExecutor(AFTER_START.toMillis(), TimeUnit.MILLISECONDS).execute(() -> setPriority = found());
        }
    }

    private Courtesy() {}

    /** Lowers the thread that calls, once; for threads that do nothing else but work in the background. */
    static void giveWay() {
        if (LOWERED.get()) {
            return;
        }
        Thread.currentThread().setPriority(Thread.MIN_PRIORITY);
        MethodHandle known = setPriority;
        if (known != null) {
            LOWERED.set(true);
            lower(known);
        }
    }

    @SuppressWarnings("restricted") // allowed by --enable-native-access; where it is not, Java warns and goes on
    private static @Nullable MethodHandle found() {
        Linker linker = Linker.nativeLinker();
        var type = FunctionDescriptor.of(
                ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
        return linker.defaultLookup().find("setpriority").map(at -> linker.downcallHandle(at, type)).orElse(null);
    }

    @SuppressWarnings("UnusedVariable") // a thread that is not lowered works all the same
    private static void lower(MethodHandle handle) {
        try {
            int status = (int) handle.invokeExact(0, 0, NICE);
        } catch (Throwable e) { // what invokeExact declares; a call of a C function with three numbers throws nothing
            throw new IllegalStateException("setpriority", e);
        }
    }
}

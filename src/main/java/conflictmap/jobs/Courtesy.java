package conflictmap.jobs;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Background threads give way to the one that paints. Java's own priorities do nothing on Linux without a flag that warns
 * whoever is not root, so there a thread is lowered by the system call {@code sched_setattr(2)}, which needs no permission
 * for that and, called for thread 0, means the calling thread alone. Elsewhere Java's lowest priority is asked for.
 *
 * <p>A nice value alone is not enough: whoever is on a core may stay until its slice of some milliseconds is used up, and
 * a frame has eight. From Linux 6.12 on a thread may ask for a shorter one (kernel documentation, "EEVDF Scheduler"); older
 * ones pass over that.
 */
final class Courtesy {
    /** Of 0 to 19: a thread that never rests leaves such a one a tenth of a core, and a core that is idle whole. */
    private static final int NICE = 10;
    /** The shortest slice that the kernel gives, nanoseconds. */
    private static final long SLICE_NS = 100_000;
    /** Making the call ready takes a tenth of a second, which the program's start does not wait for. */
    private static final Duration AFTER_START = Duration.ofSeconds(3);
    /** The number of the call by processor; C's library has no name for it everywhere. */
    private static final Map<String, Long> CALLS = Map.of("amd64", 314L, "aarch64", 274L);
    /** Bytes of {@code struct sched_attr} in its first version, and where its parts lie that are not 0. */
    private static final int SIZE = 48;
    private static final int NICE_AT = 16;
    private static final int SLICE_AT = 24;

    private static final ThreadLocal<Boolean> LOWERED = ThreadLocal.withInitial(() -> false);
    private static volatile @Nullable MethodHandle systemCall;

    static {
        if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux") && CALLS.containsKey(processor())) {
            CompletableFuture.delayedExecutor(AFTER_START.toMillis(), TimeUnit.MILLISECONDS).execute(() -> systemCall = found());
        }
    }

    private Courtesy() {}

    private static String processor() {
        return System.getProperty("os.arch", "");
    }

    /** Lowers the thread that calls, once; for threads that do nothing else but work in the background. */
    static void giveWay() {
        if (LOWERED.get()) {
            return;
        }
        Thread.currentThread().setPriority(Thread.MIN_PRIORITY);
        MethodHandle known = systemCall;
        Long call = CALLS.get(processor());
        if (known != null && call != null) {
            LOWERED.set(true);
            lower(known, call);
        }
    }

    @SuppressWarnings("restricted") // allowed by --enable-native-access; where it is not, Java warns and goes on
    private static @Nullable MethodHandle found() {
        Linker linker = Linker.nativeLinker();
        var type = FunctionDescriptor.of(
                ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG);
        return linker.defaultLookup().find("syscall")
                .map(at -> linker.downcallHandle(at, type, Linker.Option.firstVariadicArg(1))).orElse(null);
    }

    @SuppressWarnings("UnusedVariable") // a thread that is not lowered works all the same
    private static void lower(MethodHandle handle, long call) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment attributes = arena.allocate(SIZE, Long.BYTES);
            attributes.set(ValueLayout.JAVA_INT, 0, SIZE);
            attributes.set(ValueLayout.JAVA_INT, NICE_AT, NICE);
            attributes.set(ValueLayout.JAVA_LONG, SLICE_AT, SLICE_NS);
            long status = (long) handle.invokeExact(call, 0L, attributes, 0L);
        } catch (Throwable e) { // what invokeExact declares; a call of a C function with four numbers throws nothing
            throw new IllegalStateException("sched_setattr", e);
        }
    }
}

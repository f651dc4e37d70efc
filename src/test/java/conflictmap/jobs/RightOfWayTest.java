package conflictmap.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is made in the background stands still while a frame is painted. */
class RightOfWayTest {
    private volatile @Nullable Thread behind;

    @Test
    void nobodyWaitsWhereNothingIsPainted() {
        var went = new AtomicInteger();
        for (int i = 0; i < 1000; i++) {
            RightOfWay.give();
            went.incrementAndGet();
        }
        assertThat(went).hasValue(1000);
    }

    @Test
    void whoPaintsDoesNotWaitForItself() {
        var through = new AtomicBoolean();
        RightOfWay.frame(() -> {
            RightOfWay.give();
            through.set(true);
        });
        assertThat(through).isTrue();
    }

    @Test
    void anotherThreadStandsStillAndGoesOnWhenTheFrameHasEnded() throws Exception {
        var painting = new CountDownLatch(1);
        var stood = new AtomicBoolean();
        CompletableFuture<Void> went = CompletableFuture.runAsync(() -> {
            await(painting);
            RightOfWay.give();
        }, task -> {
            var thread = new Thread(task, "behind");
            thread.setDaemon(true);
            thread.start();
            behind = thread;
        });
        RightOfWay.frame(() -> {
            painting.countDown();
            // it is let through after a while: that it stood still is seen until then
            while (!went.isDone()) {
                Thread other = behind;
                stood.compareAndSet(false, other != null && other.getState() == Thread.State.TIMED_WAITING);
                Thread.onSpinWait();
            }
        });
        went.get(60, TimeUnit.SECONDS);
        assertThat(stood).as("it stood still").isTrue();
    }

    @Test
    void whoIsInterruptedDoesNotWait() throws Exception {
        var interrupted = new AtomicBoolean();
        var ended = new CompletableFuture<Void>();
        RightOfWay.frame(() -> {
            var thread = new Thread(() -> {
                Thread.currentThread().interrupt();
                RightOfWay.give();
                interrupted.set(Thread.currentThread().isInterrupted());
                ended.complete(null);
            });
            thread.start();
            ended.orTimeout(60, TimeUnit.SECONDS).join();
        });
        assertThat(interrupted).as("and remains so").isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

package conflictmap.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class PartnerTest {
    private final Partner partner = new Partner();

    @Test
    void doesBothSideBySide() {
        // each waits for the other: one after the other they would wait for ever
        var met = new CyclicBarrier(2);
        partner.both(() -> await(met), () -> await(met));
        assertThat(met.isBroken()).isFalse();
        assertThat(met.getNumberWaiting()).isZero();
    }

    @Test
    void returnsWhenBothHaveEnded() {
        var ended = new AtomicInteger();
        for (int i = 1; i <= 20_000; i++) {
            partner.both(ended::incrementAndGet, ended::incrementAndGet);
            assertThat(ended.get()).isEqualTo(2 * i);
        }
    }

    @Test
    void throwsWhatEitherThrewAndServesOn() {
        var ended = new AtomicInteger();
        assertThatThrownBy(() -> partner.both(ended::incrementAndGet, () -> fail("beside"))).hasMessage("beside");
        assertThatThrownBy(() -> partner.both(() -> fail("here"), () -> {})).hasMessage("here");
        partner.both(ended::incrementAndGet, ended::incrementAndGet);
        assertThat(ended.get()).isEqualTo(3);
    }

    @Test
    void piecesMayHaveTwoPiecesThemselves() {
        var ended = new AtomicInteger();
        Runnable inner = () -> partner.both(ended::incrementAndGet, ended::incrementAndGet);
        partner.both(inner, inner);
        assertThat(ended.get()).isEqualTo(4);
    }

    @Test
    void aSecondCallerIsNotHeldUpByTheFirst() throws Exception {
        var begun = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> partner.both(() -> {}, () -> {
            begun.countDown();
            await(mayEnd);
        }));
        begun.await();
        var ended = new AtomicInteger();
        partner.both(ended::incrementAndGet, ended::incrementAndGet);
        assertThat(ended.get()).isEqualTo(2);
        assertThat(first).isNotDone();
        mayEnd.countDown();
        first.get();
    }

    @Test
    void manyCallersGetWhatIsTheirs() {
        CompletableFuture<?>[] callers = new CompletableFuture<?>[4];
        for (int n = 0; n < callers.length; n++) {
            callers[n] = CompletableFuture.runAsync(() -> {
                int[] own = new int[2];
                for (int i = 1; i <= 5_000; i++) {
                    partner.both(() -> own[0]++, () -> own[1]++);
                    assertThat(own).containsExactly(i, i);
                }
            });
        }
        CompletableFuture.allOf(callers).join();
    }

    private static void fail(String message) {
        throw new IllegalStateException(message);
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

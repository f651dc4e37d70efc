package conflictmap.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class InOrderTest {
    private static List<Integer> all(InOrder<?, Integer> results) throws InterruptedException {
        List<Integer> all = new ArrayList<>();
        while (results.hasNext()) {
            all.add(results.next());
        }
        return all;
    }

    @Test
    void resultsComeInTheOrderOfTheThingsWhateverTheNumberOfThreads() throws InterruptedException {
        for (int threads = 1; threads <= 5; threads++) {
            for (int n : new int[] {0, 1, threads, 2 * threads, 2 * threads + 1, 500}) {
                try (var results = new InOrder<>(IntStream.range(0, n).iterator(), i -> i ^ 5, threads)) {
                    assertThat(all(results)).isEqualTo(IntStream.range(0, n).mapToObj(i -> i ^ 5).toList());
                }
            }
        }
    }

    @Test
    void aSlowThingDoesNotLetALaterOneOvertakeIt() throws InterruptedException {
        var second = new CountDownLatch(1);
        try (var results = new InOrder<>(List.of(1, 2).iterator(), i -> {
            if (i == 2) {
                second.countDown();
            } else {
                await(second);
            }
            return i;
        }, 2)) {
            assertThat(all(results)).containsExactly(1, 2);
        }
    }

    @Test
    void theThreadsWorkAtTheSameTime() throws InterruptedException {
        var together = new CyclicBarrier(3);
        try (var results = new InOrder<>(List.of(1, 2, 3).iterator(), i -> {
            try {
                together.await();
            } catch (InterruptedException | BrokenBarrierException e) {
                throw new IllegalStateException(e);
            }
            return i;
        }, 3)) {
            assertThat(all(results)).containsExactly(1, 2, 3);
        }
    }

    @Test
    void onlyAFewThingsAreFetchedAhead() throws InterruptedException {
        var fetched = new AtomicInteger();
        Iterator<Integer> things = IntStream.range(0, 1000).peek(i -> fetched.incrementAndGet()).iterator();
        try (var results = new InOrder<>(things, i -> i, 3)) {
            for (int taken = 1; taken <= 20; taken++) {
                results.next();
                assertThat(fetched.get()).isLessThanOrEqualTo(taken + 6);
            }
        }
    }

    @Test
    void whatTheWorkThrowsIsThrownInItsTurn() throws InterruptedException {
        try (var results = new InOrder<>(List.of(4, 0, 2).iterator(), i -> 8 / i, 2)) {
            assertThat(results.next()).isEqualTo(2);
            assertThatThrownBy(results::next).isInstanceOf(ArithmeticException.class);
            assertThat(results.next()).isEqualTo(4);
            assertThat(results.hasNext()).isFalse();
            assertThatThrownBy(results::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    void closingInterruptsWhatIsUnderWayAndBeginsNothingElse() throws InterruptedException {
        var begun = new AtomicInteger();
        var first = new CountDownLatch(1);
        var ended = new CompletableFuture<String>();
        var results = new InOrder<>(List.of(0, 1, 2, 3).iterator(), i -> {
            if (begun.incrementAndGet() > 1) {
                first.countDown();
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException e) {
                    ended.complete("interrupted");
                }
            }
            return i;
        }, 1);
        results.next();
        first.await();
        results.close();
        assertThat(ended.orTimeout(10, TimeUnit.SECONDS).join()).isEqualTo("interrupted");
        assertThat(begun.get()).isEqualTo(2);
    }

    @Test
    void whoWaitsCanBeInterrupted() {
        var results = new InOrder<>(List.of(1).iterator(), i -> {
            await(new CountDownLatch(1));
            return i;
        }, 1);
        Thread.currentThread().interrupt();
        assertThatThrownBy(results::next).isInstanceOf(InterruptedException.class);
        results.close();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

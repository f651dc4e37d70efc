package conflictmap.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class JobsTest {
    /** Callbacks wait here until the test takes them, as on the window's thread. */
    private final BlockingQueue<Runnable> delivered = new LinkedBlockingQueue<>();
    private final Jobs jobs = new Jobs(delivered::add);

    @AfterEach
    void close() {
        jobs.close();
    }

    @Test
    void deliversTheResultOnTheExecutorAndNowhereElse() throws InterruptedException {
        List<Integer> results = new ArrayList<>();
        jobs.submit("seven", progress -> 7, results::add, failure -> {});
        Runnable callback = delivered.take();
        assertThat(results).isEmpty();
        callback.run();
        assertThat(results).containsExactly(7);
    }

    @Test
    void tellsOnceWhatAJobFailedWith() throws InterruptedException {
        List<Exception> failures = new ArrayList<>();
        jobs.submit("bad", progress -> { throw new IOException("no disk"); }, result -> {}, failures::add);
        delivered.take().run();
        assertThat(failures).singleElement().satisfies(e -> assertThat(e).hasMessage("no disk"));
        assertThat(jobs.running()).isEmpty();
    }

    @Test
    void cancellingInterruptsAJobThatWaits() throws InterruptedException {
        var started = new CountDownLatch(1);
        var ended = new CompletableFuture<String>();
        Running<String> running = jobs.submit("waits", progress -> {
            started.countDown();
            try {
                new CountDownLatch(1).await();
                return "never";
            } finally {
                ended.complete("interrupted");
            }
        }, result -> {}, failure -> {});
        started.await();
        running.cancel();
        assertThat(ended.orTimeout(10, TimeUnit.SECONDS).join()).isEqualTo("interrupted");
        assertThat(running.isDone()).isTrue();
        assertThat(running.result().toCompletableFuture()).isCompletedExceptionally();
    }

    @Test
    void aCancelledJobDeliversNothingEvenIfItHadAResultAlready() throws InterruptedException {
        List<Object> told = new ArrayList<>();
        Running<String> running = jobs.submit("late", progress -> "done", told::add, told::add);
        Runnable callback = delivered.take();
        running.cancel();
        callback.run();
        assertThat(told).isEmpty();
    }

    @Test
    void theLatestJobCancelsTheOneBefore() throws InterruptedException {
        Jobs.Latest latest = jobs.new Latest("render");
        var started = new CountDownLatch(1);
        Running<String> first = latest.submit(progress -> {
            started.countDown();
            new CountDownLatch(1).await();
            return "first";
        }, result -> {}, failure -> {});
        started.await();
        List<String> results = new ArrayList<>();
        latest.submit(progress -> "second", results::add, failure -> {});
        delivered.take().run();
        assertThat(results).containsExactly("second");
        assertThat(first.isCancelled()).isTrue();
    }

    @Test
    void listsWhatRunsWithItsProgress() throws InterruptedException {
        var reported = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        List<String> seen = new ArrayList<>();
        jobs.onChange(() -> jobs.running().forEach(job -> seen.add(job.name() + " " + job.done() + " " + job.what())));
        Running<String> running = jobs.submit("reads", progress -> {
            progress.report(0.5, "half of it");
            reported.countDown();
            mayEnd.await();
            return "";
        }, result -> {}, failure -> {});
        reported.await();
        assertThat(jobs.running()).containsExactly(running);
        while (!delivered.isEmpty()) {
            delivered.take().run();
        }
        assertThat(seen).contains("reads 0.5 half of it");
        mayEnd.countDown();
        running.result().toCompletableFuture().join();
    }

    @Test
    void closingEndsAllThreads() throws InterruptedException {
        var started = new CountDownLatch(1);
        jobs.submit("waits", progress -> {
            started.countDown();
            new CountDownLatch(1).await();
            return "";
        }, result -> {}, failure -> {});
        started.await();
        jobs.close();
        assertThat(jobs.awaitEnd(10)).isTrue();
    }

    @Test
    void inlineJobsAreDoneWhenTheyAreHandedIn() {
        List<String> results = new ArrayList<>();
        Running<String> running = Jobs.inline().submit("now", progress -> "done", results::add, failure -> {});
        assertThat(results).containsExactly("done");
        assertThat(running.isDone()).isTrue();
    }
}

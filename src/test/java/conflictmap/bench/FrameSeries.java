package conflictmap.bench;

import conflictmap.jobs.Jobs;
import conflictmap.render.Frame;
import conflictmap.viewmodel.MapSheet;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** Frames painted one after the other as fast as they come, with what the jobs deliver taken between two of them. */
final class FrameSeries {
    /** Frames of a series. */
    static final int FRAMES = 120;
    /** How often a series is measured: 95 of 100 of all these frames hang less on a single disturbance. */
    static final int MEASURED_ROUNDS = 5;
    /** What is played in the course of them. */
    static final Duration PLAYED = Duration.ofHours(30);

    private final MapSheet sheet;
    private final BufferedImage image;
    private final BlockingQueue<Runnable> delivered;

    FrameSeries(MapSheet sheet, BufferedImage image, BlockingQueue<Runnable> delivered) {
        this.sheet = sheet;
        this.image = image;
        this.delivered = delivered;
    }

    /**
     * Milliseconds of each frame of a series that starts from the sharp picture of another. It is painted again and again until
     * the virtual machine has compiled what it is painted with, and then {@value #MEASURED_ROUNDS} times, which are measured.
     */
    Quantiles times(Frame first, IntFunction<Frame> frames) throws InterruptedException {
        var warmUp = new WarmUp();
        double[] ms = new double[MEASURED_ROUNDS * FRAMES];
        do {
            series(first, frames, ms, 0);
        } while (!warmUp.isDone());
        for (int round = 0; round < MEASURED_ROUNDS; round++) {
            series(first, frames, ms, round * FRAMES);
        }
        return Quantiles.of(ms);
    }

    private void series(Frame first, IntFunction<Frame> frames, double[] ms, int from) throws InterruptedException {
        sharpMs(first);
        for (int i = 0; i < FRAMES; i++) {
            drain();
            Frame frame = frames.apply(i);
            long start = System.nanoTime();
            Jobs.frame(() -> paint(frame));
            ms[from + i] = (System.nanoTime() - start) / 1e6;
        }
    }

    /** Milliseconds until a frame is painted sharp. */
    double sharpMs(Frame frame) throws InterruptedException {
        long start = System.nanoTime();
        drain();
        paint(frame);
        while (!sheet.isSharp(frame)) {
            // names that fade in are painted again without anything being delivered
            Runnable next = delivered.poll(2, TimeUnit.MILLISECONDS);
            if (next != null) {
                next.run();
            }
            if (next != null || sheet.isMoving(frame)) {
                paint(frame);
            }
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private void paint(Frame frame) {
        sheet.picture().paint(image, 1, frame);
    }

    private void drain() {
        for (Runnable next = delivered.poll(); next != null; next = delivered.poll()) {
            next.run();
        }
    }
}

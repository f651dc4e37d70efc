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
    /** Frames that are measured; many more are painted before, until the code is compiled. */
    static final int FRAMES = 120;
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
     * the virtual machine has compiled what it is painted with, and then once more, which is measured.
     */
    Quantiles times(Frame first, IntFunction<Frame> frames) throws InterruptedException {
        var warmUp = new WarmUp();
        do {
            series(first, frames);
        } while (!warmUp.isDone());
        return Quantiles.of(series(first, frames));
    }

    private double[] series(Frame first, IntFunction<Frame> frames) throws InterruptedException {
        double[] ms = new double[FRAMES];
        sharpMs(first);
        for (int i = 0; i < FRAMES; i++) {
            drain();
            Frame frame = frames.apply(i);
            long start = System.nanoTime();
            Jobs.frame(() -> paint(frame));
            ms[i] = (System.nanoTime() - start) / 1e6;
        }
        return ms;
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

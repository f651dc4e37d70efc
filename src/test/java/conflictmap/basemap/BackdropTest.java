package conflictmap.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.jobs.Jobs;
import conflictmap.jobs.Progress;
import conflictmap.render.Frame;
import conflictmap.render.Papers;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The ground on a screen, from the real files of {@code maps/}. */
class BackdropTest {
    private static final Frame FRAME = Papers.frame(33, 44, 5, 320, 240);

    /** While its own picture is not delivered, a nearer view is the last one, enlarged; then it is what a file shows. */
    @Test
    void aNearerViewIsTheLastOneEnlargedUntilItsOwnIsThere() throws Exception {
        Basemap basemap = Basemap.open(Path.of(System.getProperty("conflictmap.home", "."), "maps"));
        basemap.loadAll(Progress.NONE);
        var delivered = new LinkedBlockingQueue<Runnable>();
        try (Jobs jobs = new Jobs(delivered::add)) {
            var backdrop = new Backdrop(basemap, jobs, () -> {});
            BufferedImage first = sharp(backdrop, FRAME, delivered);
            Frame nearer = FRAME.in(FRAME.view().zoomedAt(160, 120, 1));
            BufferedImage moved = Papers.painted(List.of(backdrop), nearer);
            assertThat(Papers.pixels(moved)).isEqualTo(enlarged(first));
            assertThat(Papers.pixels(sharp(backdrop, nearer, delivered)))
                    .isEqualTo(Papers.pixels(Papers.painted(List.of(new BasemapLayer(basemap)), nearer)));
        }
    }

    private static BufferedImage sharp(Backdrop backdrop, Frame frame, LinkedBlockingQueue<Runnable> delivered) throws InterruptedException {
        BufferedImage painted = Papers.painted(List.of(backdrop), frame);
        while (!backdrop.isSharp(frame)) {
            Runnable next = delivered.poll(60, TimeUnit.SECONDS);
            assertThat(next).as("something is delivered until the ground is sharp").isNotNull();
            next.run();
            painted = Papers.painted(List.of(backdrop), frame);
        }
        return painted;
    }

    /** Twice as large round the middle: each pixel lies a quarter or three quarters of the way between two. */
    private static int[] enlarged(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = new int[width * height];
        for (int y = 0; y < height; y++) {
            int v = 2 * y + 1 + height - 2;
            for (int x = 0; x < width; x++) {
                int u = 2 * x + 1 + width - 2;
                pixels[y * width + x] = 0xFF000000 | mixed(
                        mixed(image.getRGB(u / 4, v / 4), image.getRGB(u / 4 + 1, v / 4), u % 4 * 64),
                        mixed(image.getRGB(u / 4, v / 4 + 1), image.getRGB(u / 4 + 1, v / 4 + 1), u % 4 * 64), v % 4 * 64);
            }
        }
        return pixels;
    }

    private static int mixed(int a, int b, int share) {
        int sum = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            sum |= ((a >> shift & 0xFF) * (256 - share) + (b >> shift & 0xFF) * share >> 8) << shift;
        }
        return sum;
    }
}

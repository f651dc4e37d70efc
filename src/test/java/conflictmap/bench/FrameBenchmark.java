package conflictmap.bench;

import conflictmap.basemap.Basemap;
import conflictmap.geo.GeoBox;
import conflictmap.geo.Viewport;
import conflictmap.jobs.Jobs;
import conflictmap.jobs.Progress;
import conflictmap.model.EventTable;
import conflictmap.render.Depiction;
import conflictmap.render.Frame;
import conflictmap.render.Theme;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.Window;
import conflictmap.viewmodel.AtlasMaps;
import conflictmap.viewmodel.MapSheet;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.IntFunction;
import javax.imageio.ImageIO;

/** Frames of the map as the window makes them, without the window. */
public final class FrameBenchmark {
    static int WARM = Integer.getInteger("warm", 200), FRAMES = Integer.getInteger("frames", 120);
    static final LinkedBlockingQueue<Runnable> inbox = new LinkedBlockingQueue<>();

    public static void main(String[] a) throws Exception {
        EventTable table = ManyEvents.table(1_000_000);
        EventIndex index = EventIndex.of(table);
        Jobs jobs = new Jobs(inbox::add);
        Basemap basemap = Basemap.open(Path.of("maps"));
        basemap.loadAll(Progress.NONE);
        MapSheet sheet = new AtlasMaps(basemap, jobs, () -> {}).map(index);
        var image = new BufferedImage(1600, 1000, BufferedImage.TYPE_INT_RGB);
        Viewport view = Viewport.fitting(new GeoBox(22, 12, 64, 54), 1600, 1000, 0);
        Instant end = ManyEvents.FIRST.plus(Duration.ofDays(ManyEvents.DAYS));
        Object[][] cases = {
            {"10,000 symbols", Duration.ofMinutes(5256), Depiction.SYMBOLS},
            {"100,000 symbols", Duration.ofMinutes(52560), Depiction.SYMBOLS},
            {"1,000,000 symbols", Duration.ofDays(365), Depiction.SYMBOLS},
            {"100,000 auto", Duration.ofMinutes(52560), Depiction.AUTO},
            {"1,000,000 density", Duration.ofDays(365), Depiction.DENSITY}};
        for (Object[] c : cases) { if (a.length > 0 && !((String) c[0]).matches(a[0])) continue;
            Frame base = new Frame(view, end.minus(Duration.ofDays(8)), Window.of((Duration) c[1]), ZoneOffset.UTC, Theme.LIGHT, null, 3600).as((Depiction) c[2]);
            run(c[0] + " play", sheet, image, base, i -> base.at(base.now().plus(Duration.ofMinutes(15 * i))));
            save(image, c[0] + "");
            if (a.length > 1) continue;
            run(c[0] + " pan", sheet, image, base, i -> base.in(base.view().panned(-7 * i, 3 * i)));
            run(c[0] + " zoom", sheet, image, base, i -> base.in(base.view().zoomedAt(900, 400, 0.02 * i)));
            save(image, c[0] + " zoom");
        }
        Frame all = new Frame(view, end, Window.of(Duration.ofDays(365)), ZoneOffset.UTC, Theme.LIGHT, null).as(Depiction.SYMBOLS);
        long[] t = new long[200];
        var r = new java.util.Random(1);
        sheet.picture().paint(image, 1, all);
        for (int i = 0; i < t.length; i++) { long t0 = System.nanoTime(); sheet.hit(all, r.nextInt(1600), r.nextInt(1000)); t[i] = System.nanoTime() - t0; }
        print("hover", t);
        System.gc(); System.gc();
        Runtime rt = Runtime.getRuntime();
        System.out.println("heap " + (rt.totalMemory() - rt.freeMemory()) / 1e6);
        System.exit(0);
    }

    static void save(BufferedImage image, String name) throws IOException {
        ImageIO.write(image, "png", new File("/tmp/engine/" + name.replace(' ', '-') + ".png"));
    }

    static void run(String name, MapSheet sheet, BufferedImage image, Frame base, IntFunction<Frame> frames) throws Exception {
        sheet.picture().paint(image, 1, base);
        while (!sheet.isSharp(base)) { inbox.take().run(); sheet.picture().paint(image, 1, base); }
        for (int i = 0; i < WARM; i++) { drain(); sheet.picture().paint(image, 1, frames.apply(i)); }
        long[] t = new long[FRAMES];
        long[] sum = new long[2];
        for (int i = 0; i < FRAMES; i++) {
            drain();
            Frame f = frames.apply(i);
            long t0 = System.nanoTime();
            if (Boolean.getBoolean("stages")) {
                long s0 = System.nanoTime();
                sheet.picture().layers().get(1).marks(f).count();
                sum[0] += System.nanoTime() - s0;
                s0 = System.nanoTime();
                sheet.picture().layers().get(2).marks(f).count();
                sum[1] += System.nanoTime() - s0;
            }
            sheet.picture().paint(image, 1, f);
            t[i] = System.nanoTime() - t0;
        }
        System.out.println("  marks " + sum[0] / FRAMES / 1000 + " us, furniture " + sum[1] / FRAMES / 1000);
        print(name, t);
    }

    static void drain() { for (Runnable r; (r = inbox.poll()) != null; ) r.run(); }

    static void print(String name, long[] t) {
        Arrays.sort(t);
        System.out.printf("%-28s median %6.2f p95 %6.2f max %6.2f%n", name, t[t.length / 2] / 1e6, t[t.length * 95 / 100] / 1e6, t[t.length - 1] / 1e6);
    }
}

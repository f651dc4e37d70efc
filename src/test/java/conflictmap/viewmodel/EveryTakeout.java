package conflictmap.viewmodel;

import conflictmap.export.film.Films;
import conflictmap.export.film.Movies;
import conflictmap.export.picture.PictureFormat;
import conflictmap.jobs.Jobs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * All that can be taken out of a desk, each by the call that the window's button makes.
 *
 * @param file name of a file of this kind
 * @param isFolder whether that is a folder of pictures
 * @param save takes it out
 */
record EveryTakeout(String file, boolean isFolder, BiConsumer<Desk, Path> save) {
    @Override
    public String toString() {
        return file;
    }

    /** A desk with so many events and three scenes, whose jobs run on the caller's thread. */
    static Desk desk(Jobs jobs, int events) {
        var desk = new Desk(jobs, (files, progress) -> new Reader.Batch(List.of(Samples.night(), Samples.day(), Samples.many(events)), List.of()),
                new DotMaps(), new Exports(Films.in(Movies.CACHE)));
        desk.add(List.of());
        for (int scene = 0; scene < 3; scene++) {
            desk.scenes().make();
            desk.clock().stepBy(1);
        }
        desk.takeout().secondsProperty().set(2);
        desk.takeout().fpsProperty().set(5);
        desk.takeout().sizeProperty().set("640x360");
        return desk;
    }

    static List<EveryTakeout> all() {
        List<EveryTakeout> all = new ArrayList<>();
        for (PictureFormat format : PictureFormat.values()) {
            all.add(new EveryTakeout("map." + format.code(), false, (desk, out) -> {
                desk.pictures().formatProperty().set(format.code());
                desk.pictures().save(out);
            }));
        }
        for (String code : Takeout.filmFormats()) {
            String ending = Takeout.filmEnding(code);
            all.add(new EveryTakeout(ending.isEmpty() ? "film" : "film" + ending, ending.isEmpty(), (desk, out) -> {
                desk.takeout().filmFormatProperty().set(code);
                desk.takeout().saveFilm(out);
            }));
        }
        for (String code : Takeout.dataFormats()) {
            all.add(new EveryTakeout("events" + Takeout.ending(code), false, (desk, out) -> {
                desk.takeout().dataFormatProperty().set(code);
                desk.takeout().saveData(out);
            }));
        }
        all.add(new EveryTakeout("slides.pptx", false, (desk, out) -> desk.takeout().saveSlides(out)));
        all.add(new EveryTakeout("plan.html", false, (desk, out) -> desk.classroom().plans().write(out)));
        all.add(new EveryTakeout("charts.svg", false, (desk, out) -> desk.charts().save(out)));
        all.add(new EveryTakeout("charts.png", false, (desk, out) -> desk.charts().save(out)));
        return all;
    }
}

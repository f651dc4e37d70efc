package conflictmap.viewmodel;

import conflictmap.export.memory.DamagedStateException;
import conflictmap.export.memory.Memory;
import conflictmap.export.memory.PictureState;
import conflictmap.ingest.tables.TimedMaps;
import conflictmap.jobs.Progress;
import conflictmap.layers.LayerKind;
import conflictmap.project.ProjectFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What files are taken for that come into the window: a project, layers of the map, or reports and tables of events. The
 * one place where that is decided: by their names, and by their beginnings where a name may mean either.
 *
 * @param project the project that is to be opened, the first where there are several; null where there is none
 * @param layers those that become layers: maps whose features have no times, and pictures
 * @param pictures pictures and films, which may remember how this program made them
 * @param reports all others
 */
public record Arrivals(@Nullable Path project, List<Path> layers, List<Path> reports, List<Remembered> pictures) {
    /**
     * A picture or film that carries how it was made.
     *
     * @param state what it carries; null where that cannot be read, or is not there
     * @param problem why not; empty where it can
     */
    public record Remembered(Path file, @Nullable PictureState state, String problem) {}

    /** How names of pictures and films end. */
    private static final Set<String> PICTURES = Set.of("png", "svg", "gif", "jpg", "jpeg", "webp", "mp4", "webm", "mov");

    /** Files without pictures. */
    public Arrivals(@Nullable Path project, List<Path> layers, List<Path> reports) {
        this(project, layers, reports, List.of());
    }

    public Arrivals {
        pictures = List.copyOf(pictures);
        layers = List.copyOf(layers);
        reports = List.copyOf(reports);
    }

    /**
     * The files, parted, each part in their order. Looks into files, so it belongs in a job.
     *
     * @throws InterruptedException if cancelled
     */
    public static Arrivals of(List<Path> files, Progress progress) throws InterruptedException {
        Path project = null;
        List<Path> layers = new ArrayList<>();
        List<Path> reports = new ArrayList<>();
        List<Remembered> pictures = new ArrayList<>();
        for (Path file : files) {
            progress.check();
            Optional<Remembered> picture = remembered(file, progress);
            if (picture.isPresent()) {
                pictures.add(picture.get());
                continue;
            }
            if (isPicture(file)) {
                pictures.add(new Remembered(file, null, Messages.text("recall.none")));
                continue;
            }
            LayerKind kind = LayerKind.of(file).orElse(null);
            if (kind == null || isOfEvents(kind, file)) {
                reports.add(file);
            } else if (kind == LayerKind.GEOPACKAGE && isProject(file)) {
                project = project == null ? file : project;
            } else {
                layers.add(file);
            }
        }
        return new Arrivals(project, layers, reports, pictures);
    }

    private static Optional<Remembered> remembered(Path file, Progress progress) throws InterruptedException {
        try {
            return Files.isRegularFile(file)
                    ? Memory.in(file, progress).map(state -> new Remembered(file, state, ""))
                    : Optional.empty();
        } catch (DamagedStateException e) {
            return Optional.of(new Remembered(file, null, String.valueOf(e.getMessage())));
        } catch (IOException e) {
            return Optional.empty(); // told by whoever opens it
        }
    }

    /** Whether it is a picture or a film, which nothing but what it remembers can be had from. */
    private static boolean isPicture(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Files.isRegularFile(file) && PICTURES.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static boolean isOfEvents(LayerKind kind, Path file) throws InterruptedException {
        try {
            return switch (kind) {
                case GEOJSON, KML, KMZ -> TimedMaps.hasTimes(file);
                case GEOPACKAGE, SHAPEFILE, GEOTIFF, MBTILES -> false;
            };
        } catch (IOException e) {
            return false; // told by whoever opens it
        }
    }

    private static boolean isProject(Path file) {
        try {
            return ProjectFile.isProject(file);
        } catch (IOException e) {
            return false; // told by whoever opens it
        }
    }

    /** Lays each file on a desk as what it is; a project is left alone. */
    public void onto(Desk desk) {
        if (!layers.isEmpty()) {
            desk.layering().add(layers);
        }
        if (!reports.isEmpty()) {
            desk.add(reports);
        }
        pictures.forEach(picture -> Recall.onto(desk, picture));
    }
}

package conflictmap.viewmodel;

import conflictmap.ingest.tables.TimedMaps;
import conflictmap.jobs.Progress;
import conflictmap.layers.LayerKind;
import conflictmap.project.ProjectFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What files are taken for that come into the window: a project, layers of the map, or reports and tables of events. The
 * one place where that is decided: by their names, and by their beginnings where a name may mean either.
 *
 * @param project the project that is to be opened, the first where there are several; null where there is none
 * @param layers those that become layers: maps whose features have no times, and pictures
 * @param reports all others
 */
public record Arrivals(@Nullable Path project, List<Path> layers, List<Path> reports) {
    public Arrivals {
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
        for (Path file : files) {
            progress.check();
            LayerKind kind = LayerKind.of(file).orElse(null);
            if (kind == null || isOfEvents(kind, file)) {
                reports.add(file);
            } else if (kind == LayerKind.GEOPACKAGE && isProject(file)) {
                project = project == null ? file : project;
            } else {
                layers.add(file);
            }
        }
        return new Arrivals(project, layers, reports);
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
    }
}

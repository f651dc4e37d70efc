package conflictmap.layers;

import conflictmap.jobs.Progress;
import conflictmap.layers.raster.GeoTiff;
import conflictmap.layers.raster.GpkgTiles;
import conflictmap.layers.raster.MbTiles;
import conflictmap.layers.source.GpkgContents;
import conflictmap.layers.source.LayerData;
import conflictmap.layers.source.UnreadableLayerException;
import conflictmap.layers.vector.GeoJson;
import conflictmap.layers.vector.GpkgFeatures;
import conflictmap.layers.vector.Kml;
import conflictmap.layers.vector.Shapefile;
import conflictmap.model.Problem;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Opens files of layers. What is damaged is named and left out; nothing but the file and those beside it is read. */
public final class LayerFiles {
    private final Path file;
    private final Progress progress;
    private final List<OwnLayer> layers = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private LayerFiles(Path file, Progress progress) {
        this.file = file;
        this.progress = progress;
    }

    /**
     * What a file gave.
     *
     * @param layers usually one; one for each table of a GeoPackage; none where the file is damaged
     * @param problems what is wrong, or was left out
     */
    public record Opened(List<OwnLayer> layers, List<Problem> problems) {
        public Opened {
            layers = List.copyOf(layers);
            problems = List.copyOf(problems);
        }
    }

    /**
     * Opens a file: shapes are read whole, of pictures only what is needed to know where they lie.
     *
     * @throws InterruptedException if cancelled
     */
    public static Opened open(Path file, Progress progress) throws InterruptedException {
        var opening = new LayerFiles(file, progress);
        try {
            opening.read();
        } catch (UnreadableLayerException e) {
            opening.problems.add(e.problem());
        } catch (NoSuchFileException | FileNotFoundException e) {
            opening.tell("layer.missing", "is not there; check its name");
        } catch (IOException e) {
            opening.tell("layer.unreadable", "cannot be read: " + e.getMessage() + "; copy it to this computer and try again");
        }
        return new Opened(opening.layers, opening.problems);
    }

    private void tell(String code, String message) {
        problems.add(new Problem(code, file.toString(), 0, message));
    }

    private void read() throws IOException, InterruptedException {
        LayerKind kind = LayerKind.of(file).orElse(null);
        if (kind == null) {
            tell("layer.kind", "is of no format that can be a layer: " + Arrays.stream(LayerKind.values())
                    .map(LayerKind::label).collect(Collectors.joining(", ")));
            return;
        }
        switch (kind) {
            case GEOJSON -> add(kind, name(), GeoJson.read(file, progress));
            case KML -> add(kind, name(), Kml.read(file, problems, progress));
            case KMZ -> add(kind, name(), Kml.readZipped(file, problems, progress));
            case SHAPEFILE -> add(kind, name(), Shapefile.read(file, problems, progress));
            case GEOTIFF -> add(kind, name(), GeoTiff.open(file, progress));
            case MBTILES -> add(kind, name(), MbTiles.open(file));
            case GEOPACKAGE -> tables();
        }
    }

    private String name() {
        String name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
        return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    private void add(LayerKind kind, String name, LayerData data) {
        layers.add(new OwnLayer(name, file, kind, data, LayerStyle.ofNumber(layers.size()), true, LayerPlace.UNDER));
    }

    /** Each table by itself: a damaged one does not keep the others away. */
    private void tables() throws IOException, InterruptedException {
        List<GpkgContents.Table> tables = GpkgContents.of(file, problems);
        for (GpkgContents.Table table : tables) {
            try {
                add(LayerKind.GEOPACKAGE, tables.size() == 1 ? name() : name() + " · " + table.title(), table.tiles()
                        ? GpkgTiles.open(file, table)
                        : GpkgFeatures.read(file, table, problems, progress));
            } catch (UnreadableLayerException e) {
                problems.add(e.problem());
            }
        }
        if (tables.isEmpty() && problems.isEmpty()) {
            tell("layer.empty", "is a GeoPackage without a table of features or tiles");
        }
    }
}

package conflictmap.basemap;

import conflictmap.jobs.Progress;
import conflictmap.packed.Packed;
import conflictmap.packed.PackedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files of the map: as they come, and beside them in a form that is read some ten times faster.
 *
 * @param maps folder of the files as they come; the gazetteer lies in the folder {@code data} beside it
 * @param packed folder of the others; it or its files may be missing
 */
record MapFiles(Path maps, Path packed) {
    private static final String RELIEF = "relief_8192x4096.jpg";
    private static final String TOWNS = "gazetteer_cities500.tsv.gz";

    /** The files of a folder, with the packed ones in the folder {@code packed/maps} beside it. */
    static MapFiles of(Path maps) {
        return new MapFiles(maps, maps.toAbsolutePath().resolveSibling("packed").resolve("maps"));
    }

    private interface Whole<T> {
        T from(PackedReader in) throws IOException;
    }

    /**
     * The shapes of a sheet.
     *
     * @throws IOException if its file is missing or damaged; names it
     */
    Features sheet(Sheet sheet, Progress progress) throws IOException, InterruptedException {
        Features ready = packed(sheet.fileName(), maps.resolve(sheet.fileName()), Features::read);
        return ready != null ? ready : GeoJsonFile.read(maps.resolve(sheet.fileName()), sheet.properties(), progress);
    }

    /** The shaded relief. */
    Relief relief(Progress progress) throws IOException, InterruptedException {
        Relief ready = packed(RELIEF, maps.resolve(RELIEF), Relief::read);
        return ready != null ? ready : Relief.read(maps.resolve(RELIEF), progress);
    }

    /** Whether the gazetteer's towns are there. */
    boolean hasTowns() {
        return Files.isRegularFile(gazetteer());
    }

    /** The gazetteer's towns. */
    DeepTowns towns(Progress progress) throws IOException, InterruptedException {
        DeepTowns ready = packed(TOWNS, gazetteer(), DeepTowns::read);
        return ready != null ? ready : DeepTowns.read(gazetteer(), progress);
    }

    /** Makes the packed files, all of them. */
    void pack() throws IOException, InterruptedException {
        Files.createDirectories(packed);
        for (Sheet sheet : Sheet.values()) {
            Path file = maps.resolve(sheet.fileName());
            Packed.write(place(packed, sheet.fileName()), List.of(file), GeoJsonFile.read(file, sheet.properties(), Progress.NONE)::write);
        }
        Path relief = maps.resolve(RELIEF);
        Packed.write(place(packed, RELIEF), List.of(relief), Relief.read(relief, Progress.NONE)::write);
        if (hasTowns()) {
            Packed.write(place(packed, TOWNS), List.of(gazetteer()), DeepTowns.read(gazetteer(), Progress.NONE)::write);
        }
    }

    private Path gazetteer() {
        return maps.toAbsolutePath().resolveSibling("data").resolve(TOWNS);
    }

    private <T> @Nullable T packed(String name, Path source, Whole<T> content) {
        return !Files.exists(place(packed, name)) ? null : Packed.read(place(packed, name), List.of(source), in -> {
            T whole = content.from(in);
            return () -> whole;
        });
    }

    private static Path place(Path folder, String name) {
        return folder.resolve(name.substring(0, name.indexOf('.')) + ".packed");
    }
}

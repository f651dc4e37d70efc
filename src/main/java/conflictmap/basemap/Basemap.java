package conflictmap.basemap;

import conflictmap.geo.GeoPoint;
import conflictmap.geo.Outline;
import conflictmap.jobs.Progress;
import conflictmap.render.Areas;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The map's files. The far zooms are in memory as soon as it is opened; the rest is loaded piece by piece, and each
 * piece swaps in a new {@link Levels}. Safe from any thread.
 */
public final class Basemap implements Areas {
    private final MapFiles files;
    private final AtomicReference<Levels> levels;
    private final Object loading = new Object();
    private volatile @Nullable TownShapes shapes;

    private Basemap(MapFiles files, Levels first) {
        this.files = files;
        this.levels = new AtomicReference<>(first);
    }

    /** What is in memory: never changes, and is shared freely. */
    public static final class Levels {
        private final Map<Sheet, Features> sheets;
        private final @Nullable Relief relief;
        private final @Nullable DeepTowns towns;

        private Levels(Map<Sheet, Features> sheets, @Nullable Relief relief, @Nullable DeepTowns towns) {
            this.sheets = sheets;
            this.relief = relief;
            this.towns = towns;
        }

        /** The sheet, if it is in memory. */
        @Nullable Features get(Sheet sheet) {
            return sheets.get(sheet);
        }

        /** The shaded relief, if it is in memory. */
        @Nullable Relief relief() {
            return relief;
        }

        /** The gazetteer's towns, if they are in memory. */
        @Nullable DeepTowns towns() {
            return towns;
        }

        private Levels with(Sheet sheet, Features features) {
            Map<Sheet, Features> more = new EnumMap<>(Sheet.class);
            more.putAll(sheets);
            more.put(sheet, features);
            return new Levels(more, relief, towns);
        }

        private Levels with(Relief itsRelief) {
            return new Levels(sheets, itsRelief, towns);
        }

        private Levels with(DeepTowns itsTowns) {
            return new Levels(sheets, relief, itsTowns);
        }
    }

    /**
     * Opens a folder of map files and reads what the far zooms need (about a tenth of a second), from
     * what {@link #pack} made of them where it is there, undamaged and not older. For near views the gazetteer in the folder
     * {@code data} beside it is read later, if there is one.
     *
     * @throws IOException if a file is missing or damaged; names it
     */
    public static Basemap open(Path maps) throws IOException, InterruptedException {
        return open(MapFiles.of(maps));
    }

    /** Reads all map files, and writes them beside their folder in a form that {@link #open} reads faster. */
    public static void pack(Path maps) throws IOException, InterruptedException {
        MapFiles.of(maps).pack();
    }

    private static Basemap open(MapFiles files) throws IOException, InterruptedException {
        var basemap = new Basemap(files, new Levels(Map.of(), null, null));
        basemap.load(Sheet.COUNTRIES_110M, Progress.NONE);
        basemap.load(Sheet.BORDERS_110M, Progress.NONE);
        return basemap;
    }

    /** What is in memory now. */
    public Levels levels() {
        return levels.get();
    }

    /** Loads all that is not in memory yet, coarsest first: some three seconds. */
    public void loadAll(Progress progress) throws IOException, InterruptedException {
        loadFor(Double.MAX_VALUE, () -> {}, progress);
    }

    /**
     * Loads all that a picture at a zoom needs.
     *
     * @param onPiece called on the caller's thread after each piece
     */
    public void loadFor(double zoom, Runnable onPiece, Progress progress) throws IOException, InterruptedException {
        List<Sheet> wanted = new ArrayList<>();
        for (Sheet sheet : Sheet.values()) {
            if (zoom >= sheet.fromZoom() && levels().get(sheet) == null) {
                wanted.add(sheet);
            }
        }
        int done = 0;
        for (Sheet sheet : wanted) {
            progress.report((double) done++ / (wanted.size() + 1), "Loading the map");
            load(sheet, progress);
            onPiece.run();
            if (sheet == Sheet.PLACES) {
                loadRelief(progress);
                onPiece.run();
            }
        }
        loadRelief(progress);
        if (zoom >= NameList.VILLAGES_FROM_ZOOM) {
            loadTowns(progress);
        }
    }

    /**
     * {@inheritDoc} A province is there as soon as its file is in memory, as it is for any picture once {@link
     * #loadAll} is through.
     */
    @Override
    public Optional<Outline> area(String areaId) {
        int colon = areaId.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        String code = areaId.substring(colon + 1);
        return switch (areaId.substring(0, colon)) {
            case "admin1" -> outline(Sheet.PROVINCES, "gn", code);
            case "country" -> outline(Sheet.COUNTRIES_10M, "cc", code);
            default -> Optional.empty();
        };
    }

    /** {@inheritDoc} Known once the gazetteer's towns are in memory, as they are for near views. */
    @Override
    public Optional<Outline> town(GeoPoint at, double toldM) {
        TownShapes known = shapes;
        return known == null ? Optional.empty() : known.at(at).or(() -> Areas.super.town(at, toldM));
    }

    private Optional<Outline> outline(Sheet sheet, String key, String value) {
        Features features = levels().get(sheet);
        return features == null || value.isEmpty() ? Optional.empty() : features.outline(key, value);
    }

    private void load(Sheet sheet, Progress progress) throws IOException, InterruptedException {
        synchronized (loading) {
            if (levels().get(sheet) == null) {
                Features read = files.sheet(sheet, progress);
                levels.updateAndGet(before -> before.with(sheet, read));
            }
        }
    }

    private void loadRelief(Progress progress) throws IOException, InterruptedException {
        synchronized (loading) {
            if (levels().relief() == null) {
                Relief read = files.relief(progress);
                levels.updateAndGet(before -> before.with(read));
            }
        }
    }

    private void loadTowns(Progress progress) throws IOException, InterruptedException {
        synchronized (loading) {
            if (levels().towns() == null && files.hasTowns()) {
                DeepTowns read = files.towns(progress);
                levels.updateAndGet(before -> before.with(read));
                Features urban = levels().get(Sheet.URBAN);
                shapes = urban == null ? null : new TownShapes(urban, read);
            }
        }
    }
}

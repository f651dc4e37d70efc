package conflictmap.layers.raster;

import conflictmap.layers.source.Crs;
import conflictmap.layers.source.Imagery;
import conflictmap.layers.source.SqliteFile;
import conflictmap.layers.source.UnreadableLayerException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** MBTiles (Mapbox, 1.3) with pictures in them: PNG or JPEG tiles in Web Mercator. */
public final class MbTiles {
    private static final String KIND = "MBTiles";
    private static final int DEEPEST = 24;
    private static final String TILES = "SELECT tile_column, tile_row, tile_data FROM tiles"
            + " WHERE zoom_level = ? AND tile_column BETWEEN ? AND ? AND tile_row BETWEEN ? AND ?";

    private MbTiles() {}

    /**
     * Opens a file: its list of levels is read, its tiles are not.
     *
     * @throws UnreadableLayerException if it is damaged, or has no pictures in it
     * @throws IOException if it cannot be read
     * @throws InterruptedException if cancelled
     */
    public static Imagery open(Path file) throws IOException, InterruptedException {
        return SqliteFile.read(file, KIND, db -> opened(db, file));
    }

    private static Imagery opened(Connection db, Path file) throws SQLException, IOException {
        if (!SqliteFile.hasTable(db, "tiles")) {
            throw new UnreadableLayerException("layer.mbtiles", file, 0, "is an SQLite database but no MBTiles: it lacks the table tiles");
        }
        Map<String, String> metadata = metadata(db);
        String format = metadata.getOrDefault("format", "").toLowerCase(Locale.ROOT);
        if (format.equals("pbf") || format.contains("protobuf")) {
            throw new UnreadableLayerException("layer.format", file, 0,
                    "holds vector tiles, which are not drawn; make pictures or a GeoPackage of it with ogr2ogr");
        }
        int size = tileSize(db, file, format);
        List<Tiles.Level> levels = new ArrayList<>();
        try (var s = db.createStatement(); ResultSet row = s.executeQuery("SELECT DISTINCT zoom_level FROM tiles ORDER BY zoom_level")) {
            while (row.next()) {
                int zoom = row.getInt(1);
                if (zoom >= 0 && zoom <= DEEPEST) {
                    double pixel = 2 * Crs.HALF_WORLD_M / size / (1 << zoom);
                    levels.add(new Tiles.Level(
                            zoom, -Crs.HALF_WORLD_M, -Crs.HALF_WORLD_M, pixel, pixel, size, size, (1 << zoom) - 1));
                }
            }
        }
        return new Tiles(file, KIND, Crs.MERCATOR, extent(db, metadata.get("bounds"), levels.getLast()), levels, TILES);
    }

    private static Map<String, String> metadata(Connection db) throws SQLException {
        Map<String, String> values = new HashMap<>();
        if (SqliteFile.hasTable(db, "metadata")) {
            try (var s = db.createStatement(); ResultSet row = s.executeQuery("SELECT name, value FROM metadata")) {
                while (row.next()) {
                    values.put(String.valueOf(row.getString(1)), String.valueOf(row.getString(2)));
                }
            }
        }
        return values;
    }

    private static int tileSize(Connection db, Path file, String format) throws SQLException, UnreadableLayerException {
        try (var s = db.createStatement(); ResultSet row = s.executeQuery("SELECT tile_data FROM tiles LIMIT 1")) {
            if (!row.next()) {
                throw new UnreadableLayerException("layer.empty", file, 0, "has no tile in it");
            }
            BufferedImage first = Tiles.picture(row.getBytes(1));
            if (first == null) {
                throw new UnreadableLayerException("layer.format", file, 0, "has tiles that are no PNG or JPEG pictures"
                        + (format.isEmpty() ? "" : " but \"" + format + "\"") + "; write them anew with gdal_translate -co TILE_FORMAT=PNG");
            }
            return first.getWidth();
        }
    }

    /** The bounds that the file tells, or those of the tiles of its finest level. */
    private static double[] extent(Connection db, @Nullable String told, Tiles.Level finest) throws SQLException {
        double[] box = told == null ? null : box(told);
        if (box != null) {
            Crs.MERCATOR.fromDegrees(box, 2);
            return new double[] {box[0], -box[3], box[2], -box[1]};
        }
        try (var s = db.prepareStatement(
                "SELECT min(tile_column), max(tile_column), min(tile_row), max(tile_row) FROM tiles WHERE zoom_level = ?")) {
            s.setInt(1, finest.zoom());
            try (ResultSet row = s.executeQuery()) {
                row.next();
                return new double[] {
                    finest.left() + row.getInt(1) * finest.tileX(),
                    finest.top() + finest.row(row.getInt(4)) * finest.tileY(),
                    finest.left() + (row.getInt(2) + 1) * finest.tileX(),
                    finest.top() + (finest.row(row.getInt(3)) + 1) * finest.tileY()
                };
            }
        }
    }

    /** West, south, east, north in degrees; null where it is none. */
    private static double @Nullable [] box(String told) {
        String[] sides = told.split(",");
        try {
            double[] box = new double[4];
            for (int i = 0; i < 4; i++) {
                box[i] = Double.parseDouble(sides[i].strip());
            }
            return sides.length == 4 && box[0] < box[2] && box[1] < box[3] && box[0] >= -180.001 && box[2] <= 180.001 ? box : null;
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return null; // the tiles tell it then
        }
    }
}

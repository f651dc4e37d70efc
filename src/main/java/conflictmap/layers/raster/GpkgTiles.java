package conflictmap.layers.raster;

import conflictmap.layers.source.GpkgContents;
import conflictmap.layers.source.Imagery;
import conflictmap.layers.source.SqliteFile;
import conflictmap.layers.source.UnreadableLayerException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Tile tables of GeoPackages, in any reference system. */
public final class GpkgTiles {
    private static final int MOST_TILE_PX = 4096;

    private GpkgTiles() {}

    /**
     * Opens a table: its levels are read, its tiles are not.
     *
     * @throws UnreadableLayerException if it is damaged
     * @throws IOException if the file cannot be read
     * @throws InterruptedException if cancelled
     */
    public static Imagery open(Path file, GpkgContents.Table table) throws IOException, InterruptedException {
        return SqliteFile.read(file, "GeoPackage", db -> opened(db, file, table));
    }

    private static Imagery opened(Connection db, Path file, GpkgContents.Table table) throws SQLException, IOException {
        double[] box = box(db, file, table.name());
        List<Tiles.Level> levels = levels(db, table.name(), box);
        if (levels.isEmpty()) {
            throw new UnreadableLayerException("layer.empty", file, 0, "has no level of tiles in its table " + table.name());
        }
        String name = SqliteFile.quoted(table.name());
        try (var s = db.createStatement(); ResultSet row = s.executeQuery("SELECT tile_data FROM " + name + " LIMIT 1")) {
            if (!row.next() || Tiles.picture(row.getBytes(1)) == null) {
                throw new UnreadableLayerException("layer.format", file, 0, "has no PNG or JPEG tiles in its table " + table.name()
                        + "; write them anew with gdal_translate -co TILE_FORMAT=PNG");
            }
        }
        return new Tiles(file, "GeoPackage", table.crs(), contents(db, table.name(), box), levels, "SELECT tile_column, tile_row, tile_data FROM " + name
                + " WHERE zoom_level = ? AND tile_column BETWEEN ? AND ? AND tile_row BETWEEN ? AND ?");
    }

    /** Left, top, right and bottom of the matrix set, y downwards. */
    private static double[] box(Connection db, Path file, String table) throws SQLException, UnreadableLayerException {
        try (var s = db.prepareStatement(
                "SELECT min_x, max_y, max_x, min_y FROM gpkg_tile_matrix_set WHERE lower(table_name) = lower(?)")) {
            s.setString(1, table);
            try (ResultSet row = s.executeQuery()) {
                if (!row.next() || !(row.getDouble(1) < row.getDouble(3) && row.getDouble(4) < row.getDouble(2))) {
                    throw new UnreadableLayerException("layer.damaged", file, 0, "does not say where its tiles " + table + " lie");
                }
                return new double[] {row.getDouble(1), -row.getDouble(2), row.getDouble(3), -row.getDouble(4)};
            }
        }
    }

    /** The part of the matrix set that the table of contents says is filled; the whole where it says nothing. */
    private static double[] contents(Connection db, String table, double[] box) throws SQLException {
        try (var s = db.prepareStatement("SELECT min_x, max_y, max_x, min_y FROM gpkg_contents WHERE lower(table_name) = lower(?)")) {
            s.setString(1, table);
            try (ResultSet row = s.executeQuery()) {
                if (!row.next() || row.getObject(1) == null) {
                    return box;
                }
                double[] filled = {
                    Math.max(box[0], row.getDouble(1)), Math.max(box[1], -row.getDouble(2)),
                    Math.min(box[2], row.getDouble(3)), Math.min(box[3], -row.getDouble(4))
                };
                return filled[0] < filled[2] && filled[1] < filled[3] ? filled : box;
            }
        }
    }

    private static List<Tiles.Level> levels(Connection db, String table, double[] box) throws SQLException {
        List<Tiles.Level> levels = new ArrayList<>();
        try (var s = db.prepareStatement("SELECT zoom_level, pixel_x_size, pixel_y_size, tile_width, tile_height FROM gpkg_tile_matrix m"
                + " WHERE lower(table_name) = lower(?) AND EXISTS (SELECT 1 FROM " + SqliteFile.quoted(table)
                + " t WHERE t.zoom_level = m.zoom_level) ORDER BY zoom_level")) {
            s.setString(1, table);
            try (ResultSet row = s.executeQuery()) {
                while (row.next()) {
                    int width = row.getInt(4);
                    int height = row.getInt(5);
                    if (row.getDouble(2) > 0 && row.getDouble(3) > 0 && Math.min(width, height) > 0 && Math.max(width, height) <= MOST_TILE_PX) {
                        levels.add(new Tiles.Level(
                                row.getInt(1), box[0], box[1], row.getDouble(2), row.getDouble(3), width, height, -1));
                    }
                }
            }
        }
        return levels;
    }
}

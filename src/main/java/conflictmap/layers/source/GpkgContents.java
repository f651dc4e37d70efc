package conflictmap.layers.source;

import conflictmap.layers.source.Crs.UnknownCrsException;
import conflictmap.model.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a GeoPackage holds (OGC 12-128r17): its tables of features and of tiles. */
public final class GpkgContents {
    private GpkgContents() {}

    /**
     * A table that can be drawn.
     *
     * @param name its name
     * @param title what people call it
     * @param tiles whether it holds tiles; else features
     * @param geometryColumn column of the geometries; empty for tiles
     * @param crs what its coordinates mean
     */
    public record Table(String name, String title, boolean tiles, String geometryColumn, Crs crs) {}

    /**
     * The tables of a file that can be drawn.
     *
     * @param problems takes what is said of the others
     * @throws UnreadableLayerException if it is no GeoPackage
     * @throws IOException if it cannot be read
     * @throws InterruptedException if cancelled
     */
    public static List<Table> of(Path file, List<Problem> problems) throws IOException, InterruptedException {
        return SqliteFile.read(file, "GeoPackage", db -> tables(db, file, problems));
    }

    private static List<Table> tables(Connection db, Path file, List<Problem> problems) throws SQLException, IOException {
        if (!SqliteFile.hasTable(db, "gpkg_contents") || !SqliteFile.hasTable(db, "gpkg_spatial_ref_sys")) {
            throw new UnreadableLayerException("layer.gpkg", file, 0,
                    "is an SQLite database but no GeoPackage: it lacks the table gpkg_contents");
        }
        List<Table> tables = new ArrayList<>();
        try (var s = db.createStatement(); ResultSet row = s.executeQuery(
                "SELECT table_name, identifier, data_type, srs_id FROM gpkg_contents ORDER BY rowid")) {
            while (row.next()) {
                String name = row.getString(1);
                String title = row.getString(2);
                boolean tiles = "tiles".equals(row.getString(3));
                String geometry = "features".equals(row.getString(3)) ? geometryColumn(db, name) : null;
                if (tiles || geometry != null) {
                    add(tables, db, file, problems, row.getInt(4),
                            crs -> new Table(name, title == null ? name : title, tiles, geometry == null ? "" : geometry, crs));
                }
            }
        }
        return tables;
    }

    private interface Made {
        Table with(Crs crs);
    }

    private static void add(List<Table> tables, Connection db, Path file, List<Problem> problems, int srs, Made made) throws SQLException {
        try {
            tables.add(made.with(crs(db, srs)));
        } catch (UnknownCrsException e) {
            problems.add(new Problem("layer.crs", file.toString(), 0, "the table " + made.with(Crs.DEGREES).name()
                    + " is left out: its reference system " + srs + " is not known; reproject it with ogr2ogr -t_srs EPSG:4326"));
        }
    }

    private static @Nullable String geometryColumn(Connection db, String table) throws SQLException {
        if (!SqliteFile.hasTable(db, "gpkg_geometry_columns")) {
            return null;
        }
        try (var s = db.prepareStatement("SELECT column_name FROM gpkg_geometry_columns WHERE lower(table_name) = lower(?)")) {
            s.setString(1, table);
            try (ResultSet row = s.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }

    /** A system by its number in the file: by EPSG code where it has one, else by its text; 0 and -1 are undefined. */
    private static Crs crs(Connection db, int srs) throws SQLException, UnknownCrsException {
        try (var s = db.prepareStatement("SELECT organization, organization_coordsys_id, definition FROM gpkg_spatial_ref_sys WHERE srs_id = ?")) {
            s.setInt(1, srs);
            try (ResultSet row = s.executeQuery()) {
                if (!row.next() || srs <= 0) {
                    return Crs.DEGREES;
                }
                return "EPSG".equalsIgnoreCase(row.getString(1)) ? Crs.epsg(row.getInt(2)) : Crs.wkt(row.getString(3));
            }
        }
    }
}

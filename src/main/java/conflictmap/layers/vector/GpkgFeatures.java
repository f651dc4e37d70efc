package conflictmap.layers.vector;

import conflictmap.jobs.Progress;
import conflictmap.layers.source.GpkgContents;
import conflictmap.layers.source.Shapes;
import conflictmap.layers.source.ShapesBuilder;
import conflictmap.layers.source.SqliteFile;
import conflictmap.model.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Feature tables of GeoPackages. */
public final class GpkgFeatures {
    private static final int EVERY = 1024;

    private GpkgFeatures() {}

    /**
     * Reads a table.
     *
     * @param problems takes what is said of geometries that cannot be drawn
     * @throws IOException if the file is damaged or cannot be read
     * @throws InterruptedException if cancelled
     */
    public static Shapes read(Path file, GpkgContents.Table table, List<Problem> problems, Progress progress)
            throws IOException, InterruptedException {
        return SqliteFile.read(file, "GeoPackage", db -> read(db, file, table, problems, progress));
    }

    private static Shapes read(Connection db, Path file, GpkgContents.Table table, List<Problem> problems, Progress progress)
            throws SQLException, IOException, InterruptedException {
        var shapes = new ShapesBuilder(file);
        var geometries = new Wkb(shapes);
        int damaged = 0;
        String geometry = SqliteFile.quoted(table.geometryColumn());
        String sql = "SELECT " + geometry + " FROM " + SqliteFile.quoted(table.name()) + " WHERE " + geometry + " IS NOT NULL";
        try (var s = db.createStatement(); ResultSet row = s.executeQuery(sql)) {
            for (int i = 1; row.next(); i++) {
                byte[] blob = row.getBytes(1);
                if (blob != null && !geometries.add(blob)) {
                    damaged++;
                }
                if (i % EVERY == 0) {
                    progress.report(-1, "Reading " + table.name());
                    progress.check();
                }
            }
        }
        if (damaged > 0) {
            problems.add(new Problem("layer.geometry", file.toString(), 0, damaged + " geometries of the table " + table.name()
                    + " are damaged or curved and are left out; straighten curves with ogr2ogr -nlt CONVERT_TO_LINEAR"));
        }
        return shapes.build(table.crs(), progress);
    }
}

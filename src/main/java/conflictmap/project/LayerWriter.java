package conflictmap.project;

import conflictmap.model.EventTable;
import conflictmap.model.Verdict;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Brings the layers for the programs of others up to date with what is kept: only the rows that differ are written. */
final class LayerWriter {
    private final Connection connection;

    LayerWriter(Connection connection) {
        this.connection = connection;
    }

    /** Writes the rows of the tables that are new, and removes those of tables that are gone. */
    void write(Parts<EventTable> tables) throws SQLException {
        try (EventLayer layer = new EventLayer(connection);
                PreparedStatement remove = connection.prepareStatement("DELETE FROM events WHERE table_fid = ?")) {
            for (long fid : tables.gone()) {
                remove.setLong(1, fid);
                remove.executeUpdate();
            }
            for (var part : tables.parts()) {
                if (part.isNew()) {
                    layer.add(part.value(), part.fid());
                }
            }
        }
    }

    /** Writes the events that stand otherwise than before. */
    void write(Standings next, Standings before) throws SQLException {
        try (EventLayer layer = new EventLayer(connection); Accounts accounts = new Accounts(connection)) {
            for (String id : before.events().keySet()) {
                if (!next.events().containsKey(id)) {
                    accounts.remove(id);
                }
            }
            for (Map.Entry<String, Standing> e : next.events().entrySet()) {
                Standing was = before.events().get(e.getKey());
                if (!e.getValue().equals(was)) {
                    if (was != null) {
                        accounts.remove(e.getKey());
                    }
                    layer.add(e.getValue());
                    accounts.add(e.getValue());
                }
            }
        }
    }

    /**
     * Says of the rows of tables what was decided about them.
     *
     * @param anew ignores what was said before, since rows have come
     */
    void judge(Map<String, String> next, Map<String, String> before, boolean anew) throws SQLException {
        Set<String> ids = new LinkedHashSet<>(before.keySet());
        ids.addAll(next.keySet());
        try (PreparedStatement s = connection.prepareStatement("UPDATE events SET verdict = ? WHERE id = ? AND table_fid IS NOT NULL")) {
            for (String id : ids) {
                String now = next.getOrDefault(id, Verdict.OPEN.code());
                if (anew || !now.equals(before.getOrDefault(id, Verdict.OPEN.code()))) {
                    s.setString(1, now);
                    s.setString(2, id);
                    s.executeUpdate();
                }
            }
        }
    }

    /** Says in the contents where the events lie and when that was written last. */
    void frame(Standings standings, List<EventTable> tables, String utc) throws SQLException {
        var frame = new Frame();
        standings.events().values().forEach(s -> {
            var at = s.event().place().position();
            if (at != null) {
                frame.add(at.latDeg(), at.lonDeg());
            }
        });
        for (EventTable table : tables) {
            for (int i = 0; i < table.size(); i++) {
                frame.add(table.lats()[i], table.lons()[i]);
            }
        }
        try (PreparedStatement s = connection.prepareStatement(
                "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ?, last_change = ? WHERE table_name = 'events'")) {
            double[] sides = {frame.west, frame.south, frame.east, frame.north};
            for (int i = 0; i < sides.length; i++) {
                if (frame.west <= frame.east) {
                    s.setDouble(i + 1, sides[i]);
                } else {
                    s.setNull(i + 1, Types.NULL);
                }
            }
            s.setString(5, utc);
            s.executeUpdate();
        }
    }

    private static final class Frame {
        private double west = Double.POSITIVE_INFINITY;
        private double south = Double.POSITIVE_INFINITY;
        private double east = Double.NEGATIVE_INFINITY;
        private double north = Double.NEGATIVE_INFINITY;

        void add(double lat, double lon) {
            if (!Double.isNaN(lat) && !Double.isNaN(lon)) {
                west = Math.min(west, lon);
                east = Math.max(east, lon);
                south = Math.min(south, lat);
                north = Math.max(north, lat);
            }
        }
    }
}

package conflictmap.project;

import conflictmap.geo.GeoPoint;
import conflictmap.model.ConflictEvent;
import conflictmap.model.CountRange;
import conflictmap.model.Counts;
import conflictmap.model.EventRow;
import conflictmap.model.EventTable;
import conflictmap.model.Place;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/** Writes rows of the layer of events, for the programs of others. */
final class EventLayer implements AutoCloseable {
    private static final String OF_ROWS = "geom, id, type, sub_type, place, country, area, precision, radius_m, start_utc, end_utc, time_precision, "
            + "actor, target, weapon, status, source, verdict, confidence, table_fid, table_row, sentence";
    private static final String OF_EVENTS = OF_ROWS + ", start_local, end_local, zone, attribution, origin, origin_lat, origin_lon, "
            + "fired_least, fired_most, intercepted_least, intercepted_most, killed_least, killed_most, injured_least, injured_most, "
            + "report_id";

    private final PreparedStatement rows;
    private final PreparedStatement events;
    private int column;

    EventLayer(Connection connection) throws SQLException {
        rows = insert(connection, OF_ROWS);
        events = insert(connection, OF_EVENTS);
    }

    private static PreparedStatement insert(Connection connection, String columns) throws SQLException {
        int count = columns.split(",").length;
        return connection.prepareStatement("INSERT INTO events (" + columns + ") VALUES (" + String.join(", ", Collections.nCopies(count, "?")) + ")");
    }

    /** All rows of a table. */
    void add(EventTable table, long tableFid) throws SQLException {
        var row = new EventRow();
        for (int i = 0; i < table.size(); i++) {
            table.fill(i, row);
            start(rows, GeoPackage.point(row.lat, row.lon), row.id, row.type.code(), row.subType, row.place, row.country, row.areaId, row.precision.code());
            rows.setDouble(++column, table.place(i).radiusM());
            texts(rows, GeoPackage.utc(row.startMs), GeoPackage.utc(row.endMs), row.timePrecision.code(), row.actor, row.target, row.weapon.code(),
                    row.status.code(), row.source, "open");
            rows.setDouble(++column, row.confidence);
            rows.setLong(++column, tableFid);
            rows.setInt(++column, i);
            rows.setString(++column, row.note.isEmpty() ? null : row.note);
            rows.executeUpdate();
        }
    }

    /** An event as it stands. */
    void add(Standing standing) throws SQLException {
        ConflictEvent e = standing.event();
        Place place = e.place();
        GeoPoint at = place.position();
        start(events, at == null ? null : GeoPackage.point(at.latDeg(), at.lonDeg()), e.id(), e.type().code(), "", place.name(),
                place.countryCode(), place.areaId(), place.precision().code());
        events.setDouble(++column, place.radiusM());
        texts(events, GeoPackage.utc(e.when().range().start()), GeoPackage.utc(e.when().range().end()), e.when().precision().code(),
                e.actor(), e.targetActor(), e.weapon().code(), e.status().code(), standing.report() == null ? "" : standing.report().source(),
                standing.verdict().code());
        events.setDouble(++column, Double.isNaN(e.confidence()) ? 0 : e.confidence());
        nothing();
        nothing();
        texts(events, standing.sentence(), e.when().start().toString(), e.when().end().toString(), e.when().zone().getId(), e.attribution());
        origin(e.origin());
        counts(e.counts());
        texts(events, e.evidence().getFirst().reportId());
        events.executeUpdate();
    }

    private void start(PreparedStatement into, byte @Nullable [] geometry, String... texts) throws SQLException {
        column = 0;
        into.setBytes(++column, geometry);
        texts(into, texts);
    }

    private void texts(PreparedStatement into, @Nullable String... texts) throws SQLException {
        for (String text : texts) {
            into.setString(++column, text);
        }
    }

    private void origin(@Nullable Place origin) throws SQLException {
        events.setString(++column, origin == null ? null : origin.name());
        GeoPoint at = origin == null ? null : origin.position();
        if (at == null) {
            nothing();
            nothing();
        } else {
            events.setDouble(++column, at.latDeg());
            events.setDouble(++column, at.lonDeg());
        }
    }

    private void counts(Counts counts) throws SQLException {
        range(counts.fired());
        range(counts.intercepted());
        range(counts.killed());
        range(counts.injured());
    }

    private void range(@Nullable CountRange range) throws SQLException {
        number(range == null ? null : range.lowest());
        number(range == null ? null : range.highest());
    }

    private void number(@Nullable Integer n) throws SQLException {
        if (n == null) {
            nothing();
        } else {
            events.setInt(++column, n);
        }
    }

    private void nothing() throws SQLException {
        events.setNull(++column, Types.NULL);
    }

    @Override
    public void close() throws SQLException {
        rows.close();
        events.close();
    }
}

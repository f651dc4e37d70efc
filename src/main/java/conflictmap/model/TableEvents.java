package conflictmap.model;

import conflictmap.geo.GeoPoint;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

/** Makes events of the rows of a table, each when it is asked for. */
final class TableEvents {
    private static final EventType[] TYPES = EventType.values();
    private static final Status[] STATUSES = Status.values();
    private static final Precision[] PRECISIONS = Precision.values();
    private static final TimePrecision[] TIME_PRECISIONS = TimePrecision.values();

    private final EventTable table;

    /** @param table may still be being built; is asked later */
    TableEvents(EventTable table) {
        this.table = table;
    }

    /** The event of a row; the trigger of its evidence is the table and the line. */
    ConflictEvent event(int row) {
        int at = table.order()[row];
        Extras extras = table.extras();
        var evidence = new Evidence(table.word(EventTable.SOURCE, row), 0, 0, 0, 0, "table", table.name() + ":" + table.line(row));
        return new ConflictEvent(
                table.id(row), TYPES[table.types()[row]], place(row), extras.origin(at), when(row), table.word(EventTable.ACTOR, row),
                table.word(EventTable.TARGET, row), extras.weapon(at), table.word(extras.attribution(at)), STATUSES[table.statuses()[row]],
                extras.counts(at), extras.confidence(at), List.of(evidence), extras.claims(at));
    }

    /** The place of a row. */
    Place place(int row) {
        int at = table.order()[row];
        double lat = table.lats()[row];
        GeoPoint position = Double.isNaN(lat) ? null : new GeoPoint(lat, table.lons()[row]);
        Precision precision = PRECISIONS[table.precisions()[row]];
        return new Place(table.word(EventTable.PLACE, row), position, precision, table.extras().radiusM(at, precision),
                table.word(EventTable.AREA, row), table.word(EventTable.COUNTRY, row), table.extras().geonameId(at));
    }

    private EventTime when(int row) {
        String zone = table.word(table.extras().zone(table.order()[row]));
        ZoneId there = zone.isEmpty() ? ZoneOffset.UTC : ZoneId.of(zone);
        LocalDateTime from = local(table.starts()[row], there);
        LocalDateTime to = local(table.ends()[row], there);
        return new EventTime(from, to.isBefore(from) ? from : to, there, TIME_PRECISIONS[table.timePrecisions()[row]], "table");
    }

    private static LocalDateTime local(long ms, ZoneId zone) {
        return LocalDateTime.ofInstant(Instant.ofEpochMilli(ms), zone);
    }

    /** Puts into a row all that the builder took of it. */
    void fill(int row, EventRow into) {
        int at = table.order()[row];
        Extras extras = table.extras();
        into.id = table.id(row);
        into.type = TYPES[table.types()[row]];
        into.status = STATUSES[table.statuses()[row]];
        into.startMs = table.starts()[row];
        into.endMs = table.ends()[row];
        into.timePrecision = TIME_PRECISIONS[table.timePrecisions()[row]];
        into.zone = table.word(extras.zone(at));
        into.lat = table.lats()[row];
        into.lon = table.lons()[row];
        into.precision = PRECISIONS[table.precisions()[row]];
        into.place = table.word(EventTable.PLACE, row);
        into.areaId = table.word(EventTable.AREA, row);
        into.country = table.word(EventTable.COUNTRY, row);
        into.actor = table.word(EventTable.ACTOR, row);
        into.target = table.word(EventTable.TARGET, row);
        into.source = table.word(EventTable.SOURCE, row);
        into.subType = table.word(extras.subType(at));
        into.attribution = table.word(extras.attribution(at));
        into.note = table.note(row);
        into.line = table.line(row);
        extras.fill(at, into);
    }

    /** Whether another table of as many rows has the same ones: everything that {@link #fill} tells. */
    boolean areSame(TableEvents others) {
        var mine = new EventRow();
        var theirs = new EventRow();
        return IntStream.range(0, table.size()).allMatch(row -> {
            fill(row, mine);
            others.fill(row, theirs);
            return mine.isSameAs(theirs);
        });
    }
}

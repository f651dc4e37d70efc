package conflictmap.project;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.geo.GeoPoint;
import conflictmap.geo.MapProjection;
import conflictmap.model.Claim;
import conflictmap.model.ConflictEvent;
import conflictmap.model.CountRange;
import conflictmap.model.Counts;
import conflictmap.model.EventRow;
import conflictmap.model.EventTable;
import conflictmap.model.EventTime;
import conflictmap.model.EventType;
import conflictmap.model.Evidence;
import conflictmap.model.Place;
import conflictmap.model.Precision;
import conflictmap.model.Problem;
import conflictmap.model.Reading;
import conflictmap.model.Report;
import conflictmap.model.Status;
import conflictmap.model.TimePrecision;
import conflictmap.model.Toponym;
import conflictmap.model.Weapon;
import conflictmap.timeline.TimeBasis;
import conflictmap.timeline.Window;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files that the program wrote when it was younger open whole. {@code first} is of the first version that had windows with
 * files, before scenes had notes, reports an origin and views layers; {@code before-claims} is of the last one whose tables
 * kept no claims.
 */
class FormerFilesTest {
    private static final Place NATANZ = new Place("Natanz", new GeoPoint(33.51, 51.92), Precision.CITY, 4000, "admin1:IR.28", "IR", 77);
    private static final Place TEHRAN = new Place("Tehran", new GeoPoint(35.7, 51.42), Precision.CITY, 9000, "", "IR", 112931);
    private static final EventTime OVERNIGHT = new EventTime(LocalDateTime.parse("2025-06-13T03:30"), LocalDateTime.parse("2025-06-13T06:00"),
            ZoneId.of("Asia/Tehran"), TimePrecision.PART_OF_DAY, "overnight");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"first", "before-claims"})
    void openWholeAndAreSavedAsOfToday(String name) throws IOException, SQLException {
        Path path = former(name);
        assertThat(version(path)).isEqualTo("1");
        Project expected = project();
        try (var opened = ProjectFile.open(path, Teller.EACH).file()) {
            assertThat(opened.isReadOnly()).isFalse();
            assertThat(opened.saved()).isEqualTo(expected);
            Project changed = new Project(expected.readings(), List.of(expected.tables().getFirst(), claimed()), expected.decisions(), expected.scenes(), expected.look());
            opened.save(changed);
            assertThat(version(path)).isEqualTo(Integer.toString(ProjectWriter.VERSION));
        }
        var again = ProjectFile.open(path, Teller.EACH);
        again.file().close();
        assertThat(again.problems()).isEmpty();
        assertThat(again.project().tables()).containsExactly(expected.tables().getFirst(), claimed());
        assertThat(again.project().readings()).isEqualTo(expected.readings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "99", "soon"})
    void thoseOfNewerVersionsAreReadOnlyAndItIsSaid(String version) throws IOException, SQLException {
        Path path = former("before-claims");
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + path); Statement s = c.createStatement()) {
            s.executeUpdate("UPDATE settings SET value = '" + version + "' WHERE name = 'version'");
        }
        byte[] bytes = Files.readAllBytes(path);
        var opened = ProjectFile.open(path, Teller.EACH);
        opened.file().close();
        assertThat(opened.file().isReadOnly()).isTrue();
        assertThat(opened.problems()).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo("project.newer");
            assertThat(p.message()).contains("version " + version, "reading only", "update the program");
        });
        assertThat(opened.project()).isEqualTo(project());
        assertThat(Files.readAllBytes(path)).isEqualTo(bytes);
    }

    private Path former(String name) throws IOException {
        Path path = folder.resolve(name + ".gpkg");
        try (InputStream in = new GZIPInputStream(Objects.requireNonNull(FormerFilesTest.class.getResourceAsStream(name + ".gpkg.gz"), name))) {
            Files.copy(in, path);
        }
        return path;
    }

    private static String version(Path path) throws SQLException {
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + path); Statement s = c.createStatement();
                ResultSet r = s.executeQuery("SELECT value FROM settings WHERE name = 'version'")) {
            return r.next() ? r.getString(1) : "";
        }
    }

    /** What both files hold. */
    private static Project project() {
        ConflictEvent struck = new ConflictEvent("r1#1", EventType.STRIKE, NATANZ, TEHRAN, OVERNIGHT, "Israel", "Iran", Weapon.AIRCRAFT, "army", Status.CLAIMED,
                counts(), 0.75, List.of(new Evidence("r1", 0, 26, 0, 27, "strike", "struck")));
        ConflictEvent hit = new ConflictEvent("r2#1", EventType.STRIKE, NATANZ, null, OVERNIGHT, "", "", Weapon.UNKNOWN, "", Status.REPORTED, Counts.NONE, 0.5,
                List.of(new Evidence("r2", 0, 22, 0, 23, "hit", "hit")));
        ConflictEvent both = new ConflictEvent("r1#1", EventType.STRIKE, NATANZ, TEHRAN, OVERNIGHT, "Israel", "Iran", Weapon.AIRCRAFT, "army", Status.DISPUTED,
                counts(), 0.75, List.of(struck.evidence().getFirst(), hit.evidence().getFirst()), List.of(new Claim("Agency", struck), new Claim("Wire", hit)));
        var readings = List.of(
                new Reading(new Report("r1", "Night of strikes", "Agency", OffsetDateTime.parse("2025-06-13T08:00+03:30"), "Natanz was struck overnight."),
                        List.of(new Toponym(0, 6, Toponym.Role.values()[0], NATANZ)), List.of(struck), List.of(new Problem("time.wide", "r1", 1, "overnight"))),
                new Reading(new Report("r2", "", "Wire", null, "Natanz has been hit so."), List.of(), List.of(hit), List.of()));
        List<Decision> decisions = List.of(new Decision.Accepted("t0"), new Decision.Rejected("t1"), new Decision.Merged(List.of("r1#1", "r2#1"), both),
                new Decision.Spelled("Natanz", NATANZ));
        return new Project(readings, List.of(table()), decisions, List.of(new Scene("First night", "What the agency tells", look())), look());
    }

    private static Counts counts() {
        return new Counts(CountRange.exactly(20), null, CountRange.atLeast(3), new CountRange(2, 5));
    }

    private static EventTable table() {
        var builder = new EventTable.Builder("incidents.csv");
        for (int i = 0; i < 3; i++) {
            builder.add(row(i));
        }
        return builder.build();
    }

    private static EventRow row(int i) {
        var row = new EventRow();
        row.id = "t" + i;
        row.type = EventType.EXPLOSION;
        row.startMs = 1_749_790_800_000L + i * 3_600_000L;
        row.endMs = row.startMs + 3_600_000L;
        row.lat = 35 + i;
        row.lon = 51;
        row.precision = Precision.CITY;
        row.place = "Town " + i;
        row.country = "IR";
        row.actor = "A";
        row.target = "B";
        row.source = "List";
        row.line = i + 2;
        row.killedLowest = i;
        row.note = "Row " + i;
        row.origin = i == 1 ? TEHRAN : null;
        return row;
    }

    /** A table that no former version could keep. */
    private static EventTable claimed() {
        var builder = new EventTable.Builder("claimed.geojson");
        EventRow row = row(7);
        ConflictEvent told = table().event(0);
        row.claims = List.of(new Claim("Agency", told), new Claim("Wire", told));
        builder.add(row);
        return builder.build();
    }

    private static Look look() {
        return new Look(new GeoPoint(33, 52), 6.5, MapProjection.EQUAL_EARTH, Instant.parse("2025-06-13T04:00:00Z"),
                new Window(Window.Mode.WINDOW, Duration.ofHours(12)), TimeBasis.HAPPENED, ZoneId.of("Asia/Tehran"), "type:strike", "auto", "dark");
    }
}

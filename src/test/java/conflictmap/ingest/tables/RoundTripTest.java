package conflictmap.ingest.tables;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.export.Quotes;
import conflictmap.export.ReadingJson;
import conflictmap.export.data.DataExport;
import conflictmap.export.data.DataFormat;
import conflictmap.export.data.EventData;
import conflictmap.geo.GeoPoint;
import conflictmap.jobs.Progress;
import conflictmap.model.Claim;
import conflictmap.model.ConflictEvent;
import conflictmap.model.CountRange;
import conflictmap.model.Counts;
import conflictmap.model.EventTable;
import conflictmap.model.EventTime;
import conflictmap.model.EventType;
import conflictmap.model.Evidence;
import conflictmap.model.Place;
import conflictmap.model.Precision;
import conflictmap.model.Reading;
import conflictmap.model.Report;
import conflictmap.model.Status;
import conflictmap.model.TimePrecision;
import conflictmap.model.Weapon;
import conflictmap.timeline.EventIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What the program writes it reads back as it was. */
class RoundTripTest {
    private static final LocalDateTime FIRST = LocalDateTime.parse("2024-01-01T00:00");
    private static final OffsetDateTime PUBLISHED = OffsetDateTime.parse("2025-06-15T08:00+03:00");

    @Provide
    Arbitrary<ConflictEvent> events() {
        var told = told();
        var claims = told.list().ofMinSize(2).ofMaxSize(3).map(RoundTripTest::claims);
        return Combinators.combine(told, Arbitraries.oneOf(Arbitraries.just(List.<Claim>of()), claims)).as((e, c) -> new ConflictEvent(e.id(), e.type(),
                e.place(), e.origin(), e.when(), e.actor(), e.targetActor(), e.weapon(), e.attribution(), e.status(), e.counts(), e.confidence(), e.evidence(), c));
    }

    private static Arbitrary<ConflictEvent> told() {
        var words = Arbitraries.strings().withChars("abc é\"',;\nИ=-+@").ofMinLength(1).ofMaxLength(12).map(String::strip).filter(s -> !s.isEmpty());
        var found = Combinators.combine(words, Arbitraries.doubles().between(1, 89).ofScale(12), Arbitraries.doubles().between(-179, 179).ofScale(12),
                        Arbitraries.of(Precision.SITE, Precision.CITY, Precision.ADMIN, Precision.COUNTRY), Arbitraries.integers().between(0, 90_000),
                        Arbitraries.of(0L, 77L))
                .as((name, lat, lon, precision, radius, number) -> new Place(name, new GeoPoint(lat, lon), precision, radius, "admin1:IR.28", "IR", number));
        var place = Arbitraries.frequencyOf(Tuple.of(9, found), Tuple.of(1, words.map(Place::unresolved)));
        var when = Combinators.combine(Arbitraries.integers().between(0, 30_000_000), Arbitraries.integers().between(0, 3_000_000),
                        Arbitraries.of("Asia/Tehran", "Europe/Kyiv", "Z", "+03:30"), Arbitraries.of(TimePrecision.values()))
                .as((from, length, zone, precision) -> new EventTime(FIRST.plusSeconds(from), FIRST.plusSeconds(from + length), ZoneId.of(zone), precision, "r"))
                .filter(time -> time.start().atZone(time.zone()).toLocalDateTime().equals(time.start())
                        && time.end().atZone(time.zone()).toLocalDateTime().equals(time.end()));
        var counts = Combinators.combine(range(), range(), range(), range()).as(Counts::new);
        var sure = Arbitraries.integers().between(0, 10_000).map(n -> n / 10_000.0);
        return Combinators.combine(place, place.injectNull(0.5), when, words, Arbitraries.of(Weapon.values()), Arbitraries.of(Status.values()), counts,
                        Combinators.combine(Arbitraries.of(EventType.values()), sure, Arbitraries.of("", "army", "=army")).as(Kind::new))
                .as((where, origin, time, actor, weapon, status, numbers, kind) -> new ConflictEvent("r1#1", kind.type, where, origin, time, actor, "them",
                        weapon, kind.teller, status, numbers, kind.sure, List.of(new Evidence("r1", 0, 4, 0, 10, "rule", "word"))));
    }

    private record Kind(EventType type, double sure, String teller) {}

    private static List<Claim> claims(List<ConflictEvent> told) {
        return IntStream.range(0, told.size()).mapToObj(i -> {
            ConflictEvent e = told.get(i);
            String report = i % 2 == 0 ? "r1" : "r2";
            return new Claim(i % 2 == 0 ? "Agency" : "Wire", new ConflictEvent("c#" + i, e.type(), e.place(), e.origin(), e.when(), e.actor(), e.targetActor(),
                    e.weapon(), e.attribution(), e.status(), e.counts(), e.confidence(), List.of(new Evidence(report, 0, 4, 0, 10, "rule", "word"))));
        }).toList();
    }

    /** The event as what is extracted holds it: how sure it is to hundredths. */
    private static ConflictEvent rounded(ConflictEvent e) {
        return new ConflictEvent(e.id(), e.type(), e.place(), e.origin(), e.when(), e.actor(), e.targetActor(), e.weapon(), e.attribution(), e.status(),
                e.counts(), Math.round(e.confidence() * 100) / 100.0, e.evidence(),
                e.claims().stream().map(claim -> new Claim(claim.source(), rounded(claim.told()))).toList());
    }

    /** The event as any of the program's files can hold it: without its words' places in a report, and how its time was read. */
    private static ConflictEvent held(ConflictEvent e, List<Claim> claims) {
        var when = new EventTime(e.when().start(), e.when().end(), e.when().zone(), e.when().precision(), "");
        return new ConflictEvent(e.id(), e.type(), e.place(), e.origin(), when, e.actor(), e.targetActor(), e.weapon(), e.attribution(), e.status(),
                e.counts(), e.confidence(), List.of(new Evidence("", 0, 0, 0, 0, "", "")), claims);
    }

    private static ConflictEvent held(ConflictEvent e) {
        return held(e, e.claims().stream().map(claim -> new Claim(claim.source(), held(claim.told()))).toList());
    }

    private static Arbitrary<CountRange> range() {
        return Arbitraries.of(CountRange.exactly(3), CountRange.atLeast(0), CountRange.atMost(9), new CountRange(2, 5)).injectNull(0.5);
    }

    @Property(tries = 200)
    void whatExtractWritesIsReadBack(@ForAll("events") ConflictEvent event) throws IOException, InterruptedException {
        Path file = Files.createTempFile("round", ".geojson");
        try {
            ReadingJson.write(readings(event), List.of(event), file);
            assertThat(held(readBack(file))).isEqualTo(held(rounded(event)));
        } finally {
            Files.delete(file);
        }
    }

    @Property(tries = 200)
    void whatIsExportedAsGeoJsonIsReadBackWithItsClaims(@ForAll("events") ConflictEvent event) throws IOException, InterruptedException {
        ConflictEvent back = exported(event, DataFormat.GEOJSON);
        assertThat(held(back)).isEqualTo(held(event));
        assertThat(back.claims()).extracting(Claim::reportId).isEqualTo(event.claims().stream().map(Claim::source).toList());
    }

    @Property(tries = 200)
    void whatIsExportedAsCsvIsReadBackButForItsClaims(@ForAll("events") ConflictEvent event) throws IOException, InterruptedException {
        assertThat(held(exported(event, DataFormat.CSV))).isEqualTo(held(event, List.of()));
    }

    /** What is exported comes back with all that it tells, and may be exported and read back again. */
    private static ConflictEvent exported(ConflictEvent event, DataFormat format) throws IOException, InterruptedException {
        Path file = Files.createTempFile("round", format.ending());
        try {
            var export = new DataExport((events, out, progress) -> { });
            export.write(new EventData(EventIndex.of(List.of(event)), new Quotes(readings(event), List.of()), true), format, file, Progress.NONE);
            EventTable once = EventTables.OWN.read(file).table();
            ConflictEvent back = readBack(file);
            export.write(new EventData(EventIndex.of(List.of(back)), new Quotes(List.of(), List.of(once)), true), format, file, Progress.NONE);
            assertThat(readBack(file)).isEqualTo(back);
            return back;
        } finally {
            Files.delete(file);
        }
    }

    private static List<Reading> readings(ConflictEvent event) {
        return List.of(new Reading(new Report("r1", "Title", "Agency", PUBLISHED, "Told here. More."), List.of(), List.of(event), List.of()),
                new Reading(new Report("r2", "Title", "Wire", PUBLISHED, "Told there. More."), List.of(), List.of(), List.of()));
    }

    private static ConflictEvent readBack(Path file) throws IOException, InterruptedException {
        TableReading reading = EventTables.OWN.read(file);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.table().note(0)).isEqualTo("Told here.");
        assertThat(reading.table().publishedMs(0)).isEqualTo(PUBLISHED.toInstant().toEpochMilli());
        ConflictEvent back = reading.table().event(0);
        assertThat(back.evidence().getFirst().reportId()).isEqualTo("Agency");
        return back;
    }
}

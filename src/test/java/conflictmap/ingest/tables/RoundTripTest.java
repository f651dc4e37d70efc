package conflictmap.ingest.tables;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.export.ReadingJson;
import conflictmap.geo.GeoPoint;
import conflictmap.model.ConflictEvent;
import conflictmap.model.CountRange;
import conflictmap.model.Counts;
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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the program writes it reads back as it was. */
class RoundTripTest {
    private static final LocalDateTime FIRST = LocalDateTime.parse("2024-01-01T00:00");

    @Provide
    Arbitrary<ConflictEvent> events() {
        var words = Arbitraries.strings().withChars("abc é\"',;\nИ").ofMinLength(1).ofMaxLength(12).map(String::strip).filter(s -> !s.isEmpty());
        var place = Combinators.combine(words, Arbitraries.doubles().between(1, 89).ofScale(5), Arbitraries.doubles().between(-179, 179).ofScale(5),
                        Arbitraries.of(Precision.SITE, Precision.CITY, Precision.ADMIN), Arbitraries.integers().between(0, 90_000))
                .as((name, lat, lon, precision, radius) -> new Place(name, new GeoPoint(lat, lon), precision, radius, "admin1:IR.28", "IR", 77));
        var when = Combinators.combine(Arbitraries.integers().between(0, 500_000), Arbitraries.integers().between(0, 3000),
                        Arbitraries.of("Asia/Tehran", "Europe/Kyiv", "Z"), Arbitraries.of(TimePrecision.values()))
                .as((from, length, zone, precision) -> new EventTime(FIRST.plusMinutes(from), FIRST.plusMinutes(from + length), ZoneId.of(zone), precision, "r"))
                .filter(time -> time.start().atZone(time.zone()).toLocalDateTime().equals(time.start())
                        && time.end().atZone(time.zone()).toLocalDateTime().equals(time.end()));
        var counts = Combinators.combine(range(), range(), range(), range()).as(Counts::new);
        return Combinators.combine(place, place.injectNull(0.5), when, words, Arbitraries.of(Weapon.values()), Arbitraries.of(Status.values()), counts,
                        Arbitraries.of(EventType.values()))
                .as((where, origin, time, actor, weapon, status, numbers, type) -> new ConflictEvent("r1#1", type, where, origin, time, actor, "them", weapon,
                        "army", status, numbers, 0.75, List.of(new Evidence("r1", 0, 4, 0, 10, "rule", "word"))));
    }

    private static Arbitrary<CountRange> range() {
        return Arbitraries.of(CountRange.exactly(3), CountRange.atLeast(0), CountRange.atMost(9), new CountRange(2, 5)).injectNull(0.5);
    }

    @Property(tries = 200)
    void whatExtractWritesIsReadBack(@ForAll("events") ConflictEvent event) throws IOException, InterruptedException {
        var report = new Report("r1", "Title", "Agency", OffsetDateTime.parse("2025-06-15T08:00+03:00"), "Told here. More.");
        Path file = Files.createTempFile("round", ".geojson");
        try {
            ReadingJson.write(List.of(new Reading(report, List.of(), List.of(event), List.of())), file);
            TableReading reading = EventTables.OWN.read(file);
            assertThat(reading.problems()).isEmpty();
            ConflictEvent back = reading.table().event(0);
            assertThat(back).usingRecursiveComparison().ignoringFields("evidence", "when").isEqualTo(event);
            assertThat(back.when().range()).isEqualTo(event.when().range());
            assertThat(back.when().start()).isEqualTo(event.when().start());
            assertThat(back.when().zone()).isEqualTo(event.when().zone());
            assertThat(back.when().precision()).isEqualTo(event.when().precision());
            assertThat(reading.table().note(0)).isEqualTo("Told here.");
            assertThat(back.evidence().getFirst().reportId()).isEqualTo("Agency");
            assertThat(reading.table().publishedMs(0)).isEqualTo(OffsetDateTime.parse("2025-06-15T08:00+03:00").toInstant().toEpochMilli());
        } finally {
            Files.delete(file);
        }
    }

    @Property(tries = 200)
    void theProgramsOwnCsvIsReadBack(@ForAll("events") ConflictEvent event) throws IOException, InterruptedException {
        Path file = Files.createTempFile("round", ".csv");
        Place place = event.place();
        GeoPoint at = Objects.requireNonNull(place.position());
        String row = String.join(",", event.id(), event.type().code(), event.status().code(), event.weapon().code(),
                event.when().range().start().toString(), event.when().range().end().toString(), event.when().precision().code(), event.when().zone().getId(),
                Double.toString(at.latDeg()), Double.toString(at.lonDeg()), place.precision().code(), String.format(Locale.ROOT, "%.0f", place.radiusM()),
                quoted(place.name()), place.areaId(), place.countryCode(), quoted(event.actor()), event.targetActor(), event.attribution(), "3", quoted("Words, \"told\"\nthere"));
        try {
            Files.writeString(file, "id,type,status,weapon,start,end,time_precision,zone,lat,lon,precision,radius_m,place,area,country,actor,target,attribution,killed,notes\n"
                    + row + "\n");
            TableReading reading = EventTables.OWN.read(file);
            assertThat(reading.problems()).isEmpty();
            ConflictEvent back = reading.table().event(0);
            assertThat(back).usingRecursiveComparison()
                    .ignoringFields("evidence", "when", "origin", "counts", "confidence", "place.geonameId").isEqualTo(event);
            assertThat(back.when().range()).isEqualTo(event.when().range());
            assertThat(back.when().zone()).isEqualTo(event.when().zone());
            assertThat(back.counts().killed()).isEqualTo(CountRange.exactly(3));
            assertThat(reading.table().note(0)).isEqualTo("Words, \"told\"\nthere");
        } finally {
            Files.delete(file);
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}

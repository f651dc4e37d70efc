package conflictmap.project;

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
import conflictmap.timeline.compare.CompareMode;
import conflictmap.timeline.compare.ComparisonText;
import conflictmap.timeline.compare.Norm;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Projects made up at random, the same for the same number: with every field, nulls, far times and the scripts of the world. */
final class AnyProject {
    private static final String[] WORDS = {"", "Natanz", "أصفهان قرب", "שדרות", "Київ", "東京", "🚀 100 %", "a\tb\r\n'\"\\\u0000c", "\u202Bمن\u202C", "é\u0301"};
    private static final ZoneId[] ZONES = {ZoneOffset.UTC, ZoneId.of("Asia/Tehran"), ZoneOffset.ofHoursMinutes(-3, -30), ZoneId.of("UTC+05:45"), ZoneId.of("UTC")};
    private static final LocalDateTime[] FAR = {LocalDateTime.MIN, LocalDateTime.of(-43, 3, 15, 12, 0), LocalDateTime.of(12_025, 1, 1, 0, 0), LocalDateTime.MAX};

    private final Random random;
    private int count;

    AnyProject(long seed) {
        random = new Random(seed);
    }

    Project project() {
        List<Reading> readings = list(4, this::reading);
        return new Project(readings, list(3, this::table), list(6, this::decision), list(3, this::scene), look());
    }

    Reading reading() {
        var published = maybe(() -> OffsetDateTime.of(time(), random.nextBoolean() ? ZoneOffset.UTC : ZoneOffset.ofHours(random.nextInt(36) - 18)));
        var report = new Report("r" + count++ + word(), word(), word(), published, word() + " " + word(), word());
        return new Reading(report, list(3, () -> new Toponym(random.nextInt(5), 6, one(Toponym.Role.values()), place())), list(4, this::event),
                list(2, () -> new Problem("x.y", word(), random.nextInt(9), word())));
    }

    ConflictEvent event() {
        List<Claim> claims = random.nextInt(4) > 0 ? List.of() : List.of(new Claim(word(), told()), new Claim(word(), told()));
        ConflictEvent e = told();
        return new ConflictEvent(e.id(), e.type(), e.place(), e.origin(), e.when(), e.actor(), e.targetActor(), e.weapon(), e.attribution(), e.status(),
                e.counts(), e.confidence(), e.evidence(), claims);
    }

    private ConflictEvent told() {
        return new ConflictEvent("e" + count++ + word(), one(EventType.values()), place(), maybe(this::place), when(), word(), word(),
                one(Weapon.values()), word(), one(Status.values()), new Counts(range(), range(), range(), range()), random.nextDouble(),
                List.of(evidence(), evidence()));
    }

    private Evidence evidence() {
        int from = random.nextInt(9);
        return new Evidence(word(), from, from + random.nextInt(3), random.nextInt(from + 1), from + 3 + random.nextInt(90), word(), word());
    }

    private @Nullable CountRange range() {
        return maybe(() -> new CountRange(maybe(() -> random.nextInt(9)), maybe(random::nextInt)));
    }

    Place place() {
        return new Place(word(), maybe(this::point), one(Precision.values()), random.nextDouble() * 1e6, word(), word(), random.nextLong());
    }

    private GeoPoint point() {
        return random.nextInt(8) == 0 ? new GeoPoint(-90, 180) : new GeoPoint(random.nextDouble() * 180 - 90, random.nextDouble() * 360 - 180);
    }

    private EventTime when() {
        LocalDateTime a = time();
        LocalDateTime b = time();
        return new EventTime(a.isBefore(b) ? a : b, a.isBefore(b) ? b : a, one(ZONES), one(TimePrecision.values()), word());
    }

    private LocalDateTime time() {
        return random.nextInt(9) == 0 ? one(FAR)
                : LocalDateTime.ofEpochSecond(random.nextLong(4_000_000_000L) - 1_000_000_000L, random.nextInt(3) * 333_333_333, ZoneOffset.UTC);
    }

    EventTable table() {
        var builder = new EventTable.Builder(word());
        var row = new EventRow();
        for (int i = random.nextInt(9); i > 0; i--) {
            row.id = "t" + count++ + word();
            row.type = one(EventType.values());
            row.status = one(Status.values());
            row.startMs = random.nextInt(9) == 0 ? -99_999_999_999_999L : random.nextLong(4_000_000_000_000L) - 1_000_000_000_000L;
            row.endMs = row.startMs + random.nextInt(3) * 1_234_567L;
            row.timePrecision = one(TimePrecision.values());
            row.lat = random.nextInt(4) == 0 ? Double.NaN : random.nextDouble() * 180 - 90;
            row.lon = Double.isNaN(row.lat) ? Double.NaN : random.nextDouble() * 360 - 180;
            row.precision = one(Precision.values());
            row.place = word();
            row.areaId = word();
            row.country = word();
            row.actor = word();
            row.target = word();
            row.source = word();
            row.line = random.nextInt();
            row.subType = word();
            row.weapon = one(Weapon.values());
            row.killedLowest = random.nextInt(9) - 1;
            row.firedHighest = random.nextInt(9) - 1;
            row.confidence = random.nextDouble();
            row.attribution = word();
            row.note = word() + word();
            row.origin = maybe(this::place);
            row.claims = event().claims();
            row.zone = random.nextBoolean() ? "" : "Asia/Tehran";
            builder.add(row);
        }
        return builder.build();
    }

    Decision decision() {
        return switch (random.nextInt(11)) {
            case 0 -> new Decision.Accepted(id());
            case 1 -> new Decision.Rejected(id());
            case 2 -> new Decision.Reopened(id());
            case 3 -> new Decision.Changed(event());
            case 4 -> new Decision.Added(event());
            case 5 -> new Decision.Merged(List.of(id(), id()), event());
            case 6 -> new Decision.Split(id());
            case 7 -> new Decision.Spelled(word(), place());
            case 8 -> new Decision.Dismissed(word());
            case 9 -> new Decision.Raised(word());
            default -> new Decision.Unspelled(word());
        };
    }

    /** Mostly of nothing: what was decided about what is no longer there is kept all the same. */
    private String id() {
        return (random.nextBoolean() ? "e" : "t") + random.nextInt(count + 1) + word();
    }

    private Scene scene() {
        return new Scene(word(), word(), look(), word(), 640, 480);
    }

    Look look() {
        return new Look(point(), random.nextDouble() * 20, one(MapProjection.values()), maybe(() -> random.nextInt(9) == 0 ? Instant.MAX : time().toInstant(ZoneOffset.UTC)),
                new Window(one(Window.Mode.values()), Duration.ofNanos(1 + random.nextLong(1L << 60))), one(TimeBasis.values()), maybe(() -> one(ZONES)),
                word(), word(), word()).with(java.util.stream.Stream.generate(this::layer).limit(random.nextInt(3)).toList())
                .comparing(maybe(() -> new ComparisonText(word(), word(), one(CompareMode.values()), one(Norm.values()), random.nextDouble()))).furnished(maybe(this::word));
    }

    private KeptLayer layer() {
        return new KeptLayer(word(), word(), random.nextBoolean(), random.nextBoolean(), word(), maybe(this::word), random.nextDouble(), random.nextDouble());
    }

    /** The same with one part changed, as a person's step changes it. */
    Project step(Project p) {
        return switch (random.nextInt(7)) {
            case 0 -> new Project(with(p.readings(), reading()), p.tables(), p.decisions(), p.scenes(), p.look());
            case 1 -> new Project(without(p.readings()), p.tables(), p.decisions(), p.scenes(), p.look());
            case 2 -> new Project(p.readings(), with(p.tables(), table()), p.decisions(), p.scenes(), p.look());
            case 3 -> new Project(p.readings(), without(p.tables()), p.decisions(), p.scenes(), p.look());
            case 4 -> new Project(p.readings(), p.tables(), with(p.decisions(), decision()), p.scenes(), p.look());
            case 5 -> new Project(p.readings(), p.tables(), without(p.decisions()), with(p.scenes(), scene()), look());
            default -> new Project(p.readings().reversed(), p.tables().reversed(), p.decisions(), without(p.scenes()), p.look());
        };
    }

    private <T> List<T> with(List<T> list, T one) {
        var result = new ArrayList<T>(list);
        result.add(random.nextInt(list.size() + 1), one);
        return result;
    }

    private <T> List<T> without(List<T> list) {
        var result = new ArrayList<T>(list);
        if (!result.isEmpty()) {
            result.remove(random.nextInt(result.size()));
        }
        return result;
    }

    private <T> List<T> list(int most, Supplier<T> of) {
        var result = new ArrayList<T>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            result.add(of.get());
        }
        return result;
    }

    private <T> @Nullable T maybe(Supplier<T> of) {
        return random.nextInt(3) == 0 ? null : of.get();
    }

    @SafeVarargs
    private <T> T one(T... of) {
        return of[random.nextInt(of.length)];
    }

    private String word() {
        return one(WORDS) + one(WORDS);
    }
}

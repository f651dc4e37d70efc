package conflictmap.timeline.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import conflictmap.geo.HexGrid;
import conflictmap.model.ConflictEvent;
import conflictmap.model.EventType;
import conflictmap.model.Place;
import conflictmap.model.TimeRange;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.Happenings;
import conflictmap.timeline.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DifferenceTest {
    private static final Instant FIRST = Instant.parse("2025-06-13T00:00:00Z");
    private static final Instant END = FIRST.plus(Duration.ofDays(6));
    private static final Window ALL = Window.of(Duration.ofDays(1)).withMode(Window.Mode.CUMULATIVE);
    private static final HexGrid GRID = new HexGrid(6);
    private static final List<Place> PLACES = List.of(
            Happenings.TEHRAN, Happenings.TABRIZ, Happenings.TEL_AVIV, Happenings.ISFAHAN_PROVINCE, Happenings.IRAN, Place.unresolved("Nowhere"));

    private record Happened(int place, int hour) {}

    @Provide
    Arbitrary<List<Happened>> happenings() {
        return Combinators.combine(Arbitraries.integers().between(0, PLACES.size() - 1), Arbitraries.integers().between(0, 143))
                .as(Happened::new).list().ofMaxSize(40);
    }

    private static EventIndex index(List<Happened> happened) {
        return EventIndex.of(IntStream.range(0, happened.size()).mapToObj(i -> event(i, happened.get(i))).toList());
    }

    private static ConflictEvent event(int i, Happened it) {
        return Happenings.event("e" + i, EventType.STRIKE, PLACES.get(it.place()),
                FIRST.plus(Duration.ofHours(it.hour())).toString(), Duration.ofHours(1));
    }

    private static Comparison compared(EventIndex a, EventIndex b, Norm norm) {
        return Comparison.of(Side.of("a", a, null), Side.of("b", b, null), CompareMode.DIFFERENCE, norm, 0.5);
    }

    private static Map<Long, Double> values(Difference difference) {
        return difference.cells().stream().collect(Collectors.toMap(Difference.Cell::hexagon, difference::value));
    }

    @Property
    void theOtherWayRoundEveryValueChangesItsSign(
            @ForAll("happenings") List<Happened> a, @ForAll("happenings") List<Happened> b, @ForAll Norm norm) {
        Comparison of = compared(index(a), index(b), norm);
        Map<Long, Double> one = values(new CellCounts(of).at(END, ALL, GRID));
        Map<Long, Double> other = values(new CellCounts(of.swapped()).at(END, ALL, GRID));
        assertThat(other.keySet()).isEqualTo(one.keySet());
        one.forEach((cell, value) -> assertThat(other.get(cell)).isCloseTo(-value, within(1e-9)));
    }

    @Property
    void everyShownEventIsInOneCellOrLeftOut(@ForAll("happenings") List<Happened> a, @ForAll("happenings") List<Happened> b, @ForAll Norm norm) {
        EventIndex first = index(a);
        EventIndex second = index(b);
        Instant now = FIRST.plus(Duration.ofHours(70));
        Difference of = new CellCounts(compared(first, second, norm)).at(now, ALL, GRID);
        assertThat(of.cells().stream().mapToInt(Difference.Cell::a).sum()).isEqualTo(of.a().counted());
        assertThat(of.cells().stream().mapToInt(Difference.Cell::b).sum()).isEqualTo(of.b().counted());
        assertThat(of.a().shown()).isEqualTo(first.countVisible(now, ALL));
        assertThat(of.b().shown()).isEqualTo(second.countVisible(now, ALL));
        assertThat(of.a().coarse()).isEqualTo((int) a.stream().filter(h -> h.hour() <= 70 && (h.place() == 3 || h.place() == 4)).count());
        assertThat(of.a().nowhere()).isEqualTo((int) a.stream().filter(h -> h.hour() <= 70 && h.place() == 5).count());
    }

    @Property
    void sharesOfBothSidesAddUpToNothing(@ForAll("happenings") List<Happened> a, @ForAll("happenings") List<Happened> b) {
        Difference of = new CellCounts(compared(index(a), index(b), Norm.SHARE)).at(END, ALL, GRID);
        double sum = of.cells().stream().mapToDouble(of::value).sum();
        double expected = (of.b().counted() == 0 ? 0 : 100) - (of.a().counted() == 0 ? 0 : 100);
        assertThat(sum).isCloseTo(expected, within(1e-6));
    }

    @Property
    void nothingDiffersFromItself(@ForAll("happenings") List<Happened> a, @ForAll Norm norm) {
        Difference of = new CellCounts(compared(index(a), index(a), norm)).at(END, ALL, GRID);
        assertThat(of.cells()).allSatisfy(cell -> assertThat(of.value(cell)).isZero());
    }

    @Property
    void twoPeriodsThatFollowEachOtherShareNoEventAndLeaveNoneOut(@ForAll("happenings") List<Happened> all) {
        EventIndex index = index(all);
        Instant middle = FIRST.plus(Duration.ofDays(3));
        Side a = Side.of("a", index, new TimeRange(FIRST, middle));
        Side b = Side.of("b", index, new TimeRange(middle, END));
        assertThat(a.events().size() + b.events().size()).isEqualTo(index.size());
    }

    @Example
    void aDayOfEachIsTheSameDayOfEach() {
        EventIndex index = index(List.of(new Happened(0, 1), new Happened(0, 30), new Happened(1, 73), new Happened(1, 100), new Happened(1, 101)));
        Side a = Side.of("a", index, new TimeRange(FIRST, FIRST.plus(Duration.ofDays(2))));
        Side b = Side.of("b", index, new TimeRange(FIRST.plus(Duration.ofDays(3)), END));
        Comparison of = Comparison.of(a, b, CompareMode.SIDE_BY_SIDE, Norm.DAY, 0.5);
        assertThat(of.clock()).contains(new TimeRange(FIRST, FIRST.plus(Duration.ofDays(3))));
        Instant clock = FIRST.plus(Duration.ofHours(26));
        assertThat(of.b().now(clock)).isEqualTo(FIRST.plus(Duration.ofHours(72 + 26)));
        assertThat(of.a().day(clock)).isEqualTo(2);
        assertThat(of.b().day(clock)).isEqualTo(2);
        assertThat(of.a().shown(clock, ALL).count()).isEqualTo(1);
        assertThat(of.b().shown(clock, ALL).count()).isEqualTo(1);
        Instant late = FIRST.plus(Duration.ofHours(60));
        assertThat(of.a().now(late)).as("a shorter period has ended").isEqualTo(FIRST.plus(Duration.ofDays(2)));
        assertThat(of.a().day(late)).isEqualTo(2);
        assertThat(of.b().days(late, ALL, of.whole())).isCloseTo(2.5, within(1e-9));
        assertThat(of.a().days(late, Window.of(Duration.ofHours(6)), of.whole())).isCloseTo(0.25, within(1e-9));
    }

    @Example
    void aPerDayOfAMomentIsNotTold() {
        EventIndex index = index(IntStream.range(0, 9).mapToObj(i -> new Happened(0, 1)).toList());
        Difference of = new CellCounts(compared(index, index, Norm.DAY))
                .at(FIRST.plus(Duration.ofMinutes(70)), ALL.withMode(Window.Mode.INSTANT), GRID);
        assertThat(of.lack()).isEqualTo(Difference.Lack.TIME);
    }

    @Example
    void fewEventsAreSaidToBeFew() {
        EventIndex four = index(IntStream.range(0, 4).mapToObj(i -> new Happened(0, i)).toList());
        EventIndex many = index(IntStream.range(0, 20).mapToObj(i -> new Happened(1, i)).toList());
        assertThat(new CellCounts(compared(four, many, Norm.SHARE)).at(END, ALL, GRID).lack()).isEqualTo(Difference.Lack.EVENTS);
        Difference counts = new CellCounts(compared(four, many, Norm.COUNT)).at(END, ALL, GRID);
        assertThat(counts.lack()).isEqualTo(Difference.Lack.NONE);
        assertThat(counts.cells()).extracting(Difference.Cell::isFew).containsExactly(true, false);
        assertThat(counts.most()).isEqualTo(20);
    }

    @Example
    void aCellIsNeverFinerThanWhatMostPlacesAreKnownTo() {
        EventIndex towns = index(IntStream.range(0, 30).mapToObj(i -> new Happened(i % 3, i)).toList());
        CellCounts counts = new CellCounts(compared(towns, towns, Norm.COUNT));
        HexGrid asked = counts.grid(200, 35);
        assertThat(asked.widthM(35)).isGreaterThanOrEqualTo(10_000);
        Difference finer = counts.at(END, ALL, new HexGrid(HexGrid.FINEST));
        assertThat(finer.a().coarse()).isEqualTo(30);
        assertThat(finer.cells()).isEmpty();
    }
}

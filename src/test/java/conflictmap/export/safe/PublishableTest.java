package conflictmap.export.safe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import conflictmap.geo.GeoPoint;
import conflictmap.model.ConflictEvent;
import conflictmap.model.Place;
import conflictmap.model.Precision;
import conflictmap.model.Reading;
import conflictmap.model.Report;
import conflictmap.model.Toponym;
import conflictmap.timeline.EventIndex;
import conflictmap.viewmodel.Samples;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PublishableTest {
    private static final PersonNames MIRA = text -> {
        int at = text.indexOf("Mira Example");
        return at < 0 ? List.of() : List.of(new PersonNames.Span(at, at + "Mira Example".length()));
    };

    @Test
    void aNameThatMayBeAPlacesIsLeftOutAndTheWordsSaySo() {
        var out = new Publishable(SafeToPublish.USUAL, PublishableTest::source, text -> List.of(new PersonNames.Span(0, 9, true)));
        assertThat(out.clean("Abu Kamal waited.")).isEqualTo("[name or place] waited.");
    }

    private static String source(String reportId) {
        return reportId.equals("night") ? "Example Agency" : reportId.equals("day") ? "Sample Wire" : reportId;
    }

    private static Publishable publishable(SafeToPublish safe) {
        return new Publishable(safe, PublishableTest::source, MIRA);
    }

    @Test
    void aPointIsMovedByNoMoreThanTheRadiusAndManyBecomeOne() {
        var random = new Random(6);
        for (double radius : new double[] {500, 10_000, 120_000}) {
            var coarse = new Coarse(radius);
            Set<GeoPoint> middles = new HashSet<>();
            for (int i = 0; i < 4000; i++) {
                double lat = Math.toDegrees(Math.asin(2 * random.nextDouble() - 1));
                var point = new GeoPoint(lat, random.nextDouble(-180, 180));
                GeoPoint middle = coarse.middle(point);
                assertThat(point.distanceM(middle)).as("%s", point).isLessThanOrEqualTo(radius * 1.001);
                assertThat(coarse.middle(middle).distanceM(middle)).isCloseTo(0, within(1e-3));
            }
            for (int i = 0; i < 500; i++) {
                middles.add(coarse.middle(new GeoPoint(35 + random.nextDouble() * radius / 200_000, 51 + random.nextDouble() * radius / 200_000)));
            }
            assertThat(middles).hasSizeLessThanOrEqualTo(4);
        }
    }

    @Test
    void noEventIsDrawnFinerThanTheRadius() {
        EventIndex index = EventIndex.of(Samples.night().events());
        EventIndex out = publishable(new SafeToPublish(25_000, false, Set.of())).events(index);
        assertThat(out.size()).isEqualTo(index.size());
        for (int row = 0; row < out.size(); row++) {
            Place place = out.event(row).place();
            assertThat(place.precision()).isEqualTo(Precision.REGION);
            assertThat(place.radiusM()).isEqualTo(25_000);
            assertThat(place.name()).startsWith("within 25 km of ").doesNotContain(index.event(row).place().name());
            assertThat(place.geonameId()).isZero();
            assertThat(out.startMillis(row)).isEqualTo(index.startMillis(row));
            assertThat(out.type(row)).isEqualTo(index.type(row));
            GeoPoint was = index.event(row).place().position();
            assertThat(was).isNotNull();
            assertThat(place.position()).isNotNull();
            assertThat(place.position().distanceM(was)).isLessThan(25_100);
        }
    }

    @Test
    void anAreaThatIsNoSmallerStaysAsItIs() {
        var province = new Place("Fars", new GeoPoint(29, 53), Precision.ADMIN, 200_000, "admin1:IR.07", "IR", 1);
        var unknown = Place.unresolved("Nowhere");
        assertThat(new Coarse(50_000).of(province)).isSameAs(province);
        assertThat(new Coarse(50_000).of(unknown)).isSameAs(unknown);
        var town = new Place("Town", new GeoPoint(29, 53), Precision.CITY, 12_000, "", "IR", 1);
        assertThat(new Coarse(5_000).of(town).precision().isPoint()).isFalse();
        assertThat(new Coarse(5_000).of(town).radiusM()).isEqualTo(12_000);
    }

    @Test
    void aHiddenSourceIsNeitherNamedNorQuotedNorFoundById() {
        Reading night = Samples.night();
        Publishable out = publishable(SafeToPublish.NOTHING.hiding(Set.of("example agency")));
        ConflictEvent event = out.event(night.events().getFirst());
        assertThat(event.evidence()).allSatisfy(evidence -> {
            assertThat(evidence.reportId()).isEqualTo(Publishable.WITHHELD);
            assertThat(evidence.to()).isZero();
        });
        assertThat(event.toString()).doesNotContain("night").doesNotContain("Example Agency");
        assertThat(out.words(night.report(), List.of(), 0, 20)).isEmpty();
        assertThat(out.source("night")).isEqualTo("source withheld");
        assertThat(out.source("day")).isEqualTo("Sample Wire");
        assertThat(event.place()).isEqualTo(night.events().getFirst().place());
    }

    @Test
    void wordsNameNeitherPersonsNorThePlaceThatWasMadeCoarse() {
        String text = "Mira Example said a drone hit Zanjan. Nobody in Fars heard of Mira Example.";
        var zanjan = new Place("Zanjan", new GeoPoint(36.7, 48.5), Precision.CITY, 5000, "", "IR", 2);
        var fars = new Place("Fars", new GeoPoint(29, 53), Precision.ADMIN, 200_000, "admin1:IR.07", "IR", 1);
        var report = new Report("day", "", "Sample Wire", null, text);
        List<Toponym> toponyms = List.of(
                new Toponym(text.indexOf("Zanjan"), text.indexOf("Zanjan") + 6, Toponym.Role.LOCATION, zanjan),
                new Toponym(text.indexOf("Fars"), text.indexOf("Fars") + 4, Toponym.Role.LOCATION, fars));
        Publishable out = publishable(SafeToPublish.USUAL);
        assertThat(out.words(report, toponyms, 0, text.indexOf(" Nobody"))).isEqualTo("[name] said a drone hit [place].");
        assertThat(out.words(report, toponyms, text.indexOf("Nobody"), text.length())).isEqualTo("Nobody in Fars heard of [name].");
    }

    @Test
    void nothingIsTouchedWhereNothingIsLeftOut() {
        EventIndex index = EventIndex.of(Samples.night().events());
        assertThat(publishable(SafeToPublish.NOTHING).events(index)).isSameAs(index);
        assertThat(SafeToPublish.NOTHING.label()).isEmpty();
    }

    @Test
    void theLabelSaysWhatWasLeftOutAndNotOfWhom() {
        assertThat(new SafeToPublish(25_000, true, Set.of("A", "B")).label())
                .isEqualTo("Safe to publish: places known to 25 km only, names of persons left out, 2 sources not named.");
        assertThat(new SafeToPublish(500, false, Set.of("A")).label())
                .isEqualTo("Safe to publish: places known to 500 m only, 1 source not named.");
    }
}

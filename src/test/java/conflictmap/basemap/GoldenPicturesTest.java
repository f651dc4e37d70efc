package conflictmap.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.geo.GeoBox;
import conflictmap.geo.GeoPoint;
import conflictmap.geo.MapProjection;
import conflictmap.jobs.Progress;
import conflictmap.model.ConflictEvent;
import conflictmap.model.EventType;
import conflictmap.model.Place;
import conflictmap.model.Precision;
import conflictmap.model.Status;
import conflictmap.render.Depiction;
import conflictmap.render.Frame;
import conflictmap.render.FurniturePlan;
import conflictmap.render.Picture;
import conflictmap.render.SymbolLayer;
import conflictmap.render.Theme;
import conflictmap.render.Views;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.Happenings;
import conflictmap.timeline.Window;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Whole maps, pixel by pixel: each theme, each projection, each kind of uncertainty (a site, a town, a province hatched, a
 * region ringed, a country tinted or hatched, the tray of what has no place), symbols and density, desk and room.
 *
 * <p>To renew a picture after the look of the map was changed on purpose: delete it from {@code src/test/resources/golden},
 * run this test, which writes it anew, look at it, and commit it. Where a test fails, what was painted and what differs lie
 * under {@code target/golden}.
 */
class GoldenPicturesTest {
    private static final Instant NOW = Instant.parse("2025-06-14T18:00:00Z");
    private static final GeoBox IRAN = new GeoBox(42, 24, 64, 40);
    private static Basemap basemap;

    @BeforeAll
    static void open() throws IOException, InterruptedException {
        basemap = Basemap.open(Path.of(System.getProperty("conflictmap.home", "."), "maps"));
        basemap.loadAll(Progress.NONE);
    }

    /** An event of each kind of place. */
    private static List<ConflictEvent> ofEachKind() {
        Place natanz = new Place("Natanz nuclear facility", new GeoPoint(33.72, 51.73), Precision.SITE, 0, "", "IR", 0);
        Place gulf = new Place("Persian Gulf", new GeoPoint(27, 51.5), Precision.REGION, 120_000, "", "", 0);
        Place fars = new Place("Fars", new GeoPoint(29.3, 53.2), Precision.ADMIN, 200_000, "admin1:IR.07", "IR", 0);
        Place iraq = new Place("Iraq", new GeoPoint(33, 44), Precision.COUNTRY, 400_000, "country:IQ", "IQ", 0);
        return List.of(
                event("a", EventType.STRIKE, natanz, null, Status.REPORTED),
                event("b", EventType.STRIKE, Happenings.TEHRAN, null, Status.CLAIMED),
                event("c", EventType.AIR_DEFENCE, Happenings.TEHRAN, null, Status.REPORTED),
                event("d", EventType.STRIKE, Happenings.TABRIZ, null, Status.DISPUTED),
                event("e", EventType.LAUNCH, Happenings.TEL_AVIV, Happenings.TABRIZ, Status.REPORTED),
                event("f", EventType.EXPLOSION, fars, null, Status.REPORTED),
                event("g", EventType.INTERCEPTION, iraq, null, Status.REPORTED),
                event("h", EventType.ALERT, gulf, null, Status.REPORTED),
                event("i", EventType.GROUND_CLASH, Place.unresolved("a border post"), null, Status.DENIED),
                event("j", EventType.STRIKE, Place.unresolved("a depot"), null, Status.REPORTED));
    }

    private static ConflictEvent event(String id, EventType type, Place at, Place origin, Status status) {
        return Happenings.event(id, type, at, origin, "2025-06-14T16:00:00Z", Duration.ofMinutes(30), status);
    }

    /** Towns by chance round two middles; the same ones each time. */
    private static List<ConflictEvent> many() {
        var chance = new Random(7);
        List<ConflictEvent> events = new ArrayList<>();
        for (int i = 0; i < 1500; i++) {
            double[] middle = i % 3 == 0 ? new double[] {32.5, 48.5} : new double[] {35.6, 51.4};
            Place place = Happenings.city(
                    "", middle[0] + 1.2 * chance.nextGaussian(), middle[1] + 1.6 * chance.nextGaussian());
            events.add(event("m" + i, EventType.values()[i % 7], place, null, Status.REPORTED));
        }
        return events;
    }

    private static Frame frame(GeoBox box, MapProjection projection, Theme theme) {
        return new Frame(
                Views.fitting(box, projection, 640, 400, 0), NOW, Window.of(Duration.ofHours(6)), ZoneId.of("Asia/Tehran"), theme, null);
    }

    private static void check(String name, List<ConflictEvent> events, Frame frame) throws IOException, InterruptedException {
        Picture picture = Pile.paper(basemap, new SymbolLayer(EventIndex.of(events), basemap), Progress.NONE);
        var image = new BufferedImage(frame.view().widthPx(), frame.view().heightPx(), BufferedImage.TYPE_INT_RGB);
        picture.paint(image, 1, frame);
        assertThat(Golden.differing(name, image)).as("%s: see target/golden", name).isLessThanOrEqualTo(Golden.TOLERATED_PIXELS);
    }

    @Test
    void lightInMercator() throws IOException, InterruptedException {
        check("light-mercator", ofEachKind(), frame(IRAN, MapProjection.MERCATOR, Theme.LIGHT));
    }

    @Test
    void darkInMercatorWithTheFurnitureElsewhere() throws IOException, InterruptedException {
        Frame frame = frame(IRAN, MapProjection.MERCATOR, Theme.DARK);
        check("dark-mercator", ofEachKind(), frame.furnished(FurniturePlan.parse("legend=right,tray=bottom-left,scale=left")));
    }

    @Test
    void printOnACone() throws IOException, InterruptedException {
        check("print-conic", ofEachKind(), frame(IRAN, MapProjection.CONIC, Theme.PRINT).graticule(true));
    }

    @Test
    void theWorldTrueToArea() throws IOException, InterruptedException {
        GeoBox world = new GeoBox(-180, -85, 180, 85);
        check("light-equal-earth", List.of(), frame(world, MapProjection.EQUAL_EARTH, Theme.LIGHT).graticule(true));
    }

    @Test
    void densityInLight() throws IOException, InterruptedException {
        check("light-density", many(), frame(IRAN, MapProjection.MERCATOR, Theme.LIGHT).as(Depiction.DENSITY));
    }

    @Test
    void densityInDark() throws IOException, InterruptedException {
        check("dark-density", many(), frame(IRAN, MapProjection.MERCATOR, Theme.DARK).as(Depiction.AUTO));
    }

    @Test
    void beforeARoom() throws IOException, InterruptedException {
        Frame frame = frame(new GeoBox(50.2, 35.2, 52.4, 36.3), MapProjection.MERCATOR, Theme.LIGHT);
        check("light-room", ofEachKind(), frame.in(frame.view().resized(960, 640)).presented(true));
    }
}

package conflictmap.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.basemap.names.Fader;
import conflictmap.basemap.names.NamesLayer;
import conflictmap.geo.GeoPoint;
import conflictmap.geo.Viewport;
import conflictmap.geo.WebMercator;
import conflictmap.jobs.Jobs;
import conflictmap.jobs.Progress;
import conflictmap.model.ConflictEvent;
import conflictmap.model.EventType;
import conflictmap.model.Place;
import conflictmap.render.Badge;
import conflictmap.render.Frame;
import conflictmap.render.Label;
import conflictmap.render.Lettering;
import conflictmap.render.Papers;
import conflictmap.render.Sprites;
import conflictmap.render.Symbol;
import conflictmap.render.SymbolLayer;
import conflictmap.render.Text;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.Happenings;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The names of the real map beside the symbols of events: never under them or their counts. */
class NamesAndSymbolsTest {
    private static final Place TEHRAN = Happenings.TEHRAN;
    private static final Place AIRPORT = Happenings.city("Naja airport Karaj", 35.776, 50.827);
    private static final Place KARAJ = Happenings.city("Karaj", 35.8327, 50.9916);
    private static final Place QOM = Happenings.city("Qom", 34.6401, 50.8764);
    private static final Place ARAK = Happenings.city("Arak", 34.0954, 49.7013);
    private static Basemap basemap;

    @BeforeAll
    static void load() throws IOException, InterruptedException {
        basemap = Basemap.open(Path.of(System.getProperty("conflictmap.home", "."), "maps"));
        basemap.loadAll(Progress.NONE);
    }

    /** One place with one event, one with many of a type, one with two types, one with four, one with a thousand. */
    private static List<ConflictEvent> events() {
        List<ConflictEvent> events = new ArrayList<>();
        add(events, AIRPORT, 12, EventType.STRIKE);
        add(events, KARAJ, 1, EventType.STRIKE);
        add(events, QOM, 15, EventType.STRIKE, EventType.ALERT);
        add(events, ARAK, 3, EventType.STRIKE, EventType.ALERT, EventType.LAUNCH, EventType.EXPLOSION);
        add(events, TEHRAN, 1200, EventType.STRIKE);
        return events;
    }

    private static void add(List<ConflictEvent> to, Place place, int count, EventType... types) {
        for (EventType type : types) {
            for (int i = 0; i < count; i++) {
                to.add(Happenings.event(place.name() + type + i, type, place, "2025-06-14T17:30:00Z", Duration.ofMinutes(20)));
            }
        }
    }

    private static Rectangle2D box(Sprites sprites, int i) {
        double half = sprites.stampOf(i) instanceof Symbol symbol ? 0.7 * symbol.radiusPx() : 6;
        return new Rectangle2D.Double(sprites.x()[i] - half, sprites.y()[i] - half, 2 * half, 2 * half);
    }

    private static Rectangle2D box(Label label) {
        Lettering style = label.style();
        double width = Text.width(label.lines().getFirst(), style);
        boolean left = label.stand() == Label.Stand.LEFT;
        double y = left ? label.y() : label.y() + 0.36 * style.sizePx();
        return new Rectangle2D.Double(left ? label.x() : label.x() - width / 2, y - 0.72 * style.sizePx(), width, 0.74 * style.sizePx());
    }

    @Test
    void noNameStandsUnderASymbolOrItsCount() {
        var symbols = new SymbolLayer(EventIndex.of(events()), basemap);
        var plans = new NamePlans(basemap, Jobs.inline(), () -> {});
        plans.setAnchors(symbols.anchors());
        var names = new NamesLayer(plans::plan, f -> List.of(), symbols::standsAt, Fader.NONE);
        for (double zoom = 4; zoom < 12; zoom += 0.37) {
            Frame frame = Papers.frame(0, 0, 3, 1, 1).in(new Viewport(new GeoPoint(35.2, 50.8), zoom, 1200, 900, WebMercator.INSTANCE));
            List<Label> labels = names.marks(frame).map(Label.class::cast).filter(label -> label.lines().size() == 1 && label.angleDeg() == 0).toList();
            List<Sprites> all = symbols.marks(frame).filter(Sprites.class::isInstance).map(Sprites.class::cast).toList();
            for (Sprites sprites : all) {
                for (int i = 0; i < sprites.count(); i++) {
                    Rectangle2D box = box(sprites, i);
                    Stream<String> under = labels.stream().filter(label -> box(label).intersects(box)).map(label -> label.lines().getFirst());
                    assertThat(under).as("zoom %s, %s", zoom, sprites.stampOf(i) instanceof Badge ? "count" : "symbol").isEmpty();
                }
            }
            if (zoom > 6.5 && zoom < 8) {
                assertThat(labels).extracting(label -> label.lines().getFirst()).as("zoom %s", zoom).contains("Tehran");
            }
        }
    }
}

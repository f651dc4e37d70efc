package conflictmap.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.basemap.names.Fader;
import conflictmap.basemap.names.NamesLayer;
import conflictmap.geo.GeoBox;
import conflictmap.geo.GeoPoint;
import conflictmap.geo.MapProjection;
import conflictmap.geo.Viewport;
import conflictmap.geo.WebMercator;
import conflictmap.jobs.Jobs;
import conflictmap.jobs.Progress;
import conflictmap.render.Anchor;
import conflictmap.render.Fonts;
import conflictmap.render.Frame;
import conflictmap.render.Label;
import conflictmap.render.Lettering;
import conflictmap.render.Papers;
import conflictmap.render.Views;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The names of the real map. */
class NamesTest {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static Basemap basemap;
    private static NamePlans plans;

    @BeforeAll
    static void load() throws IOException, InterruptedException {
        basemap = Basemap.open(Path.of(System.getProperty("conflictmap.home", "."), "maps"));
        basemap.loadAll(Progress.NONE);
        plans = plans(List.of());
    }

    private static NamePlans plans(List<Anchor> anchors) {
        var made = new NamePlans(basemap, Jobs.inline(), () -> {});
        made.setAnchors(anchors);
        return made;
    }

    private static List<Label> labels(NamePlans from, Viewport view, List<Rectangle2D> clear) {
        Frame like = Papers.frame(0, 0, 3, 1, 1);
        var frame = new Frame(view, like.now(), like.window(), like.zone(), like.theme(), null);
        return new NamesLayer(from::plan, f -> clear, (f, x, y) -> false, Fader.NONE).marks(frame).map(Label.class::cast).toList();
    }

    private static List<Label> labels(Viewport view) {
        return labels(plans, view, List.of());
    }

    private static List<String> names(List<Label> labels) {
        return labels.stream().map(label -> String.join(" ", label.lines())).toList();
    }

    private static Viewport view(double lat, double lon, double zoom) {
        return new Viewport(new GeoPoint(lat, lon), zoom, 1200, 800, WebMercator.INSTANCE);
    }

    @Test
    void noNameIsPlacedWhileSomethingElseMattersMore() {
        var waits = new AtomicBoolean(true);
        var patient = new NamePlans(basemap, Jobs.inline(), () -> {}, waits::get);
        Viewport view = view(32.5, 44, 5);
        assertThat(labels(patient, view, List.of())).isEmpty();
        waits.set(false);
        assertThat(names(labels(patient, view, List.of()))).isEqualTo(names(labels(view))).isNotEmpty();
    }

    /** The box of the letters themselves, measured another way than by the planner; none for names that are turned. */
    private static List<Rectangle2D> boxes(Label label) {
        List<Rectangle2D> boxes = new ArrayList<>();
        Lettering style = label.style();
        Font font = style.font();
        for (int i = 0; i < label.lines().size() && label.angleDeg() == 0; i++) {
            double width = new java.awt.font.TextLayout(label.lines().get(i), font, CONTEXT).getAdvance();
            boolean left = label.stand() == Label.Stand.LEFT;
            double x = left ? label.x() : label.x() - width / 2;
            double down = left ? 0 : 0.36 * style.sizePx() + (i - (label.lines().size() - 1) / 2.0) * 1.18 * style.sizePx();
            boxes.add(new Rectangle2D.Double(
                    x, label.y() + down - 0.7 * style.sizePx(), width, 0.7 * style.sizePx()));
        }
        return boxes;
    }

    private static List<Viewport> views() {
        var random = new Random(11);
        List<Viewport> views = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            views.add(view(random.nextDouble(-50, 65), random.nextDouble(-180, 180), random.nextDouble(1.5, 10)));
        }
        views.add(view(35, 45, 5.3));
        views.add(view(48.5, 37.5, 8.2));
        views.add(view(31.5, 34.6, 9.7));
        views.add(view(50, 10, 6.5));
        return views;
    }

    @Test
    void namesNeverMeetAndStayInThePicture() {
        var legend = new Rectangle2D.Double(12, 500, 220, 280);
        for (Viewport view : views()) {
            List<Rectangle2D> taken = new ArrayList<>(List.of(legend));
            for (Label label : labels(plans, view, List.of(legend))) {
                for (Rectangle2D box : boxes(label)) {
                    assertThat(taken.stream().noneMatch(box::intersects)).as("%s in %s", label.lines(), view).isTrue();
                    assertThat(new Rectangle2D.Double(0, 0, 1200, 800).contains(box)).as(label.lines().toString()).isTrue();
                }
                taken.addAll(boxes(label));
            }
        }
    }

    @Test
    void panningMovesNamesWithTheGroundAndChangesNone() {
        for (Viewport view : views()) {
            Viewport panned = view.panned(137, -61);
            Map<String, Label> after = new HashMap<>();
            labels(panned).forEach(label -> after.put(label.lines() + " " + Math.round(label.x()) + " " + Math.round(label.y()), label));
            for (Label label : labels(view)) {
                boolean wellInside = label.x() > 150 && label.x() < 900 && label.y() > 120 && label.y() < 720;
                if (wellInside) {
                    assertThat(after).as(view.toString())
                            .containsKey(label.lines() + " " + Math.round(label.x() + 137) + " " + Math.round(label.y() - 61));
                }
            }
        }
    }

    /** What a far view names, a nearer one names too, but for countries and waters that have their day. */
    @Test
    void zoomingInTakesNoTownAway() {
        for (Viewport view : views()) {
            List<String> nearer = names(labels(view.withZoom(view.zoom() + 0.5)));
            for (Label label : labels(view)) {
                boolean town = label.stand() == Label.Stand.LEFT;
                boolean middle = Math.abs(label.x() - 600) < 300 && Math.abs(label.y() - 400) < 220;
                if (town && middle) {
                    assertThat(nearer).as(view.toString()).contains(label.lines().getFirst());
                }
            }
        }
    }

    @Test
    void townsHaveTheNamesThatEnglishReadersExpect() {
        assertThat(names(labels(view(34.8, 48.5, 6.5)))).contains("Hamadan", "Kermanshah").doesNotContain("Pasragad Branch");
        assertThat(names(labels(view(34.8, 48.5, 9)))).contains("Hamadan").doesNotContain("Pasragad Branch");
        assertThat(names(labels(view(31.4, 34.4, 10)))).contains("Gaza", "Khan Younis", "Deir al-Balah", "Ashkelon");
        assertThat(names(labels(view(48.3, 37.8, 8.5)))).contains("Donetsk", "Bakhmut", "Kramatorsk", "Pokrovsk");
        assertThat(names(labels(view(14.8, 43.5, 7)))).contains("Sanaa", "Hodeidah", "Saada");
    }

    @Test
    void thePlaceOfAnEventIsNamedBesideItsSymbol() {
        var desert = new Anchor("Nowhere", new GeoPoint(33, 57), 15); // the emptiest desert
        List<Label> labels = labels(plans(List.of(desert)), view(33, 57, 7), List.of());
        Label name = labels.stream().filter(label -> label.lines().equals(List.of("Nowhere"))).findFirst().orElseThrow();
        Rectangle2D box = boxes(name).getFirst();
        double aside = Math.max(0, Math.max(box.getMinX() - 600, 600 - box.getMaxX()));
        double below = Math.max(0, Math.max(box.getMinY() - 400, 400 - box.getMaxY()));
        assertThat(Math.hypot(aside, below)).isBetween(15.0, 25.0);
        assertThat(labels.stream().flatMap(label -> boxes(label).stream()))
                .noneMatch(other -> other.intersects(590, 390, 20, 20));
    }

    @Test
    void aConeHasNamesToo() {
        var box = new GeoBox(30, 20, 70, 45);
        Viewport cone = Viewport.fitting(box, MapProjection.CONIC.fittedTo(box), 1200, 800, 0);
        List<Label> labels = labels(plans(List.of()), cone, List.of());
        assertThat(names(labels)).contains("IRAN", "Tehran", "Baghdad").doesNotHaveDuplicates();
    }

    @Test
    void theWorldNamesTheCountriesAndSeasThatReadersLookFor() {
        List<String> flat = labels(Views.world(MapProjection.EQUAL_EARTH, 1300, 700)).stream().map(l -> String.join(" ", l.lines())).toList();
        assertThat(flat).contains(
                "UNITED KINGDOM", "FRANCE", "EGYPT", "INDONESIA", "PHILIPPINES", "MADAGASCAR", "NEW ZEALAND", "JAPAN", "IRAN", "UKRAINE", "IRAQ",
                "IVORY COAST", "CHILE", "ARGENTINA", "North Atlantic Ocean", "Indian Ocean");
        assertThat(flat).doesNotContain("CÔTE D'IVOIRE").hasSizeGreaterThan(75);
    }
}

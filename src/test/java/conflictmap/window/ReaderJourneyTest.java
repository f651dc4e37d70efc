package conflictmap.window;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.geo.GeoPoint;
import conflictmap.model.Place;
import conflictmap.model.Precision;
import conflictmap.model.Reading;
import conflictmap.model.Report;
import conflictmap.model.Toponym;
import conflictmap.viewmodel.Reader;
import conflictmap.viewmodel.Samples;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** Reading reports: marks, the way from words to events and back, making events, right-to-left scripts, and what is known of a report. */
class ReaderJourneyTest extends WindowJourney {
    private static final String ARABIC = "شنّت طائرات مسيّرة هجوماً على مستودع للنفط في أصفهان ليل الثلاثاء.\n\nقُتل ثلاثة أشخاص، بحسب وكالة IRNA.\n";

    ReaderJourneyTest() {
        Reading day = Samples.day();
        int haifa = day.report().text().indexOf("Haifa");
        var place = new Place("Haifa", new GeoPoint(32.82, 34.99), Precision.CITY, 9000, "", "IL", 0);
        var marked = new Reading(day.report(), List.of(new Toponym(haifa, haifa + 5, Toponym.Role.LOCATION, place)), day.events(), List.of());
        var arabic = new Reading(new Report("arabic", "هجوم على أصفهان", "وكالة", OffsetDateTime.parse("2025-06-18T08:00+03:30"), ARABIC),
                List.of(new Toponym(ARABIC.indexOf("أصفهان"), ARABIC.indexOf("أصفهان") + 6, Toponym.Role.LOCATION,
                        new Place("Isfahan", new GeoPoint(32.65, 51.67), Precision.CITY, 9000, "", "IR", 0))), List.of(), List.of());
        reader = new Reader() {
            @Override
            public Batch read(List<java.nio.file.Path> files, conflictmap.jobs.Progress progress) {
                return new Batch(List.of(Samples.night(), marked, arabic), List.of());
            }

            @Override
            public Reading again(Report report) {
                return new Reading(report, List.of(), List.of(), List.of());
            }
        };
    }

    private void open(String id) throws Exception {
        FxToolkit.setupFixture(() -> desk().selection().open(desk().shelf().reading(id).orElseThrow()));
        settle();
    }

    private Stream<MarkedText> paragraphs() {
        return node("report-text").lookupAll(".paragraph").stream().flatMap(cell -> cell.lookupAll("*").stream())
                .filter(MarkedText.class::isInstance).map(MarkedText.class::cast);
    }

    private MarkedText paragraph(String words) {
        return paragraphs().filter(p -> p.getAccessibleText().contains(words)).findFirst().orElseThrow();
    }

    private Point2D on(String words) {
        MarkedText p = paragraph(words);
        int at = p.getAccessibleText().indexOf(words) + 1;
        for (double y = 6; y < p.getHeight(); y += 6) {
            for (double x = 2; x < p.getWidth(); x += 3) {
                if (p.at(x, y) == at) {
                    return p.localToScreen(x, y);
                }
            }
        }
        throw new AssertionError(words + " is nowhere");
    }

    @Test
    void clickedWordsLeadToTheirEventAndTheLegendExplainsThem() throws Exception {
        open("day");
        assertThat(node("reader-legend").lookupAll(".label").stream().map(n -> ((Label) n).getText())).containsExactlyInAnyOrder("place", "Alert", "Strike");
        assertThat(paragraph("was hit in Haifa").eventCount()).isEqualTo(1);
        robot.clickOn(on("was hit"));
        settle();
        assertThat(desk().selection().eventProperty().get()).isEqualTo(event("d2"));
        assertThat(desk().isShown(event("d2"))).isTrue();
        robot.clickOn(on("Sirens"));
        settle();
        assertThat(desk().selection().eventProperty().get()).isEqualTo(event("d1"));
        assertThat(paragraph("Sirens").marked()).startsWith("Sirens sounded");
        FxToolkit.setupFixture(() -> desk().reveal(event("d2")));
        settle();
        assertThat(paragraph("Haifa").marked()).startsWith("A building was hit in Haifa");
    }

    @Test
    void wordsAreMarkedAndBecomeAnEventByKeyAlone() throws Exception {
        open("day");
        robot.interact(() -> node("report-text").requestFocus());
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        settle();
        assertThat(paragraph("Sirens").chosen()).isEqualTo("sounded in");
        robot.push(KeyCode.ESCAPE);
        settle();
        assertThat(paragraph("Sirens").chosen()).isEmpty();
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        settle();
        assertThat(paragraph("Haifa").chosen()).startsWith("A building was hit");
        robot.push(KeyCode.ENTER);
        settle();
        assertThat(desk().selection().eventProperty().get()).isEqualTo(event("d2"));
        int before = desk().shelf().allEvents().size();
        robot.interact(() -> node("report-text").requestFocus());
        robot.push(KeyCode.M);
        until(() -> desk().shelf().allEvents().size() == before + 1);
        assertThat(desk().selection().eventProperty().get().evidence().getFirst().rule()).isEqualTo("by-hand");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> desk().shelf().allEvents().size() == before);
    }

    @Test
    void wordsAreMarkedByDragging() throws Exception {
        open("day");
        robot.drag(on("building")).dropTo(on("Haifa"));
        settle();
        assertThat(paragraph("Haifa").chosen()).isEqualTo("uilding was hit in H");
        assertThat(desk().selection().eventProperty().get()).isNull();
    }

    @Test
    void arabicRunsFromTheRight() throws Exception {
        open("arabic");
        MarkedText first = paragraph("أصفهان");
        assertThat(first.getNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        Point2D start = on("شنّت");
        double middle = first.localToScreen(first.getLayoutBounds()).getCenterX();
        assertThat(start.getX()).as("the first word stands on the right").isGreaterThan(middle);
        robot.interact(() -> node("report-text").requestFocus());
        robot.push(KeyCode.LEFT);
        robot.push(KeyCode.LEFT);
        settle();
        assertThat(first.chosen()).as("the arrow that points along the text goes on").isEqualTo("طائرات");
        open("day");
        assertThat(paragraph("Sirens").getNodeOrientation()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
    }

    @Test
    void whatIsKnownOfAReportIsShownWithItsOriginAndPutRight() throws Exception {
        open("day");
        robot.interact(() -> ((ToggleButton) node("report-facts-head")).fire());
        settle();
        assertThat(((Button) node("report-source")).getText()).isEqualTo("Sample Wire");
        assertThat(((Label) node("report-origin-source")).getText()).isEqualTo("as it was given");
        robot.interact(() -> node("report-source").requestFocus());
        robot.push(KeyCode.SPACE);
        settle();
        TextField field = node("report-source-field");
        assertThat(field.isFocused()).isTrue();
        robot.interact(() -> field.setText("Other Wire"));
        robot.push(KeyCode.ENTER);
        settle();
        assertThat(((Button) node("report-source")).getText()).isEqualTo("Other Wire");
        assertThat(((Label) node("report-origin-source")).getText()).isEqualTo("set by hand");
        robot.interact(() -> ((Button) node("report-published")).fire());
        settle();
        TextField time = node("report-published-field");
        robot.interact(() -> time.setText("soon"));
        robot.push(KeyCode.ENTER);
        settle();
        Node wrong = app.map().getScene().getRoot().lookup(".reader .wrong");
        assertThat(wrong.isVisible()).isTrue();
        robot.interact(() -> time.setText("2025-06-16 09:00 +02:00"));
        robot.push(KeyCode.ENTER);
        until(() -> desk().shelf().reading("day").orElseThrow().report().published().equals(OffsetDateTime.parse("2025-06-16T09:00+02:00")));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> desk().shelf().reading("day").orElseThrow().report().published().equals(OffsetDateTime.parse("2025-06-15T00:10+03:00")));
    }
}

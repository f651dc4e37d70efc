package conflictmap.export.memory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import conflictmap.geo.GeoPoint;
import conflictmap.geo.ProjectionCode;
import conflictmap.geo.Viewport;
import conflictmap.render.Depiction;
import conflictmap.render.FurniturePlan;
import conflictmap.render.Theme;
import conflictmap.timeline.TimeBasis;
import conflictmap.timeline.Window;
import conflictmap.timeline.compare.CompareMode;
import conflictmap.timeline.compare.ComparisonText;
import conflictmap.timeline.compare.Norm;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * States as JSON, on one line for files and on many for people. What a reader does not know is passed over; its member
 * {@value #MARK} tells such JSON from all other, and is the version of its form.
 */
public final class StateJson {
    /** The member that each state has, with {@link PictureState#FORMAT} as its value. */
    static final String MARK = "conflictMap";

    private static final JsonMapper JSON = new JsonMapper();
    private static final ObjectWriter PLAIN = JSON.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);
    /** How each state on one line begins. */
    static final String BEGINNING = "{\"" + MARK + "\":";
    /** Longer ones are nobody's state. */
    static final int LONGEST = 4_000_000;

    private StateJson() {}

    /**
     * The state on one line, in letters that neither XML nor a command line minds: ASCII without angle brackets and
     * ampersands.
     */
    public static String text(PictureState state) {
        try {
            return PLAIN.writeValueAsString(tree(state)).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of JSON that is no JSON", e);
        }
    }

    /** The state to be looked at. */
    public static String pretty(PictureState state) {
        return tree(state).toPrettyString();
    }

    private static ObjectNode tree(PictureState s) {
        ObjectNode root = JSON.createObjectNode();
        root.put(MARK, PictureState.FORMAT).put("program", s.program());
        root.putObject("view")
                .put("lat", s.view().center().latDeg()).put("lon", s.view().center().lonDeg()).put("zoom", s.view().zoom())
                .put("width", s.view().widthPx()).put("height", s.view().heightPx())
                .put("projection", ProjectionCode.of(s.view().projection()));
        PictureState.Time time = s.time();
        ObjectNode when = root.putObject("time")
                .put("at", time.at().toString()).put("window", code(time.window().mode()))
                .put("length", time.window().length().toString()).put("basis", code(time.basis())).put("zone", time.zone().getId());
        if (time.film() != null) {
            when.put("to", time.film().to().toString()).put("runs", time.film().length().toString());
        }
        root.put("filter", s.filter());
        root.putObject("look")
                .put("theme", code(s.look().theme())).put("depiction", s.look().depiction().code())
                .put("graticule", s.look().graticule()).put("furniture", s.look().furniture().text());
        root.putObject("page").put("title", s.page().title()).put("subtitle", s.page().subtitle());
        ObjectNode data = root.putObject("data").put("events", s.data().events()).put("hash", s.data().hash());
        ArrayNode parts = data.putArray("parts");
        s.data().parts().forEach(part -> parts.addObject()
                .put("kind", code(part.kind())).put("name", part.name()).put("hash", part.hash()));
        data.put("more", s.data().more());
        s.sources().forEach(root.putArray("sources")::add);
        PictureState.Safe safe = s.safe();
        if (safe != null) {
            root.putObject("safe").put("radiusM", safe.radiusM()).put("withoutPersons", safe.withoutPersons())
                    .put("hiddenSources", safe.hiddenSources());
        }
        ComparisonText compare = s.compare();
        if (compare != null) {
            root.putObject("compare").put("first", compare.first()).put("second", compare.second())
                    .put("as", compare.mode().code()).put("norm", compare.norm().code()).put("swipe", compare.swipe());
        }
        return root;
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /**
     * The state that was written.
     *
     * @throws IOException if it is none, or of a newer version; says so
     */
    public static PictureState parse(String text) throws IOException {
        if (text.length() > LONGEST) {
            throw new DamagedStateException("what it carries is too long for the state of a picture");
        }
        try {
            JsonNode root = JSON.readTree(text);
            int format = root.path(MARK).asInt(0);
            if (format > PictureState.FORMAT) {
                throw new DamagedStateException("was made by a newer version of the program (" + root.path("program").asText() + "), which this one cannot read");
            }
            if (format < 1) {
                throw new DamagedStateException("carries nothing of this program");
            }
            return state(root);
        } catch (JsonProcessingException e) {
            throw new DamagedStateException("what it carries is damaged: " + e.getOriginalMessage(), e);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new DamagedStateException("what it carries is damaged: " + e.getMessage(), e);
        }
    }

    private static PictureState state(JsonNode root) throws IOException {
        JsonNode look = root.path("look");
        JsonNode page = root.path("page");
        List<String> sources = new ArrayList<>();
        root.path("sources").forEach(source -> sources.add(source.asText()));
        JsonNode safe = root.path("safe");
        return new PictureState(
                root.path("program").asText(), view(root.path("view")), time(root.path("time")), root.path("filter").asText(),
                new PictureState.Look(
                        of(Theme.class, look, "theme"), of(Depiction.class, look, "depiction"), look.path("graticule").asBoolean(),
                        FurniturePlan.parse(look.path("furniture").asText())),
                new PictureState.Page(page.path("title").asText(), page.path("subtitle").asText()),
                data(root.path("data")), sources,
                safe.isMissingNode() ? null : new PictureState.Safe(
                        safe.path("radiusM").asDouble(), safe.path("withoutPersons").asBoolean(), safe.path("hiddenSources").asInt()),
                root.has("compare") ? compare(root.path("compare")) : null);
    }

    private static ComparisonText compare(JsonNode compare) throws IOException {
        return new ComparisonText(word(compare, "first"), word(compare, "second"), CompareMode.ofCode(word(compare, "as")),
                Norm.ofCode(word(compare, "norm")), number(compare, "swipe", 0, 1));
    }

    private static Viewport view(JsonNode view) throws IOException {
        int width = (int) number(view, "width", 1, 100_000);
        int height = (int) number(view, "height", 1, 100_000);
        return new Viewport(
                new GeoPoint(number(view, "lat", -90, 90), number(view, "lon", -180, 180)),
                number(view, "zoom", Viewport.MIN_ZOOM, Viewport.MAX_ZOOM), width, height,
                ProjectionCode.parse(word(view, "projection")));
    }

    private static PictureState.Time time(JsonNode time) throws IOException {
        var film = time.has("to")
                ? new PictureState.Film(Instant.parse(word(time, "to")), Duration.parse(word(time, "runs")))
                : null;
        return new PictureState.Time(
                Instant.parse(word(time, "at")),
                new Window(of(Window.Mode.class, time, "window"), Duration.parse(word(time, "length"))),
                of(TimeBasis.class, time, "basis"), ZoneId.of(word(time, "zone")), film);
    }

    private static DataPrint data(JsonNode data) throws IOException {
        List<DataPrint.Part> parts = new ArrayList<>();
        for (JsonNode part : data.path("parts")) {
            parts.add(new DataPrint.Part(of(DataPrint.Kind.class, part, "kind"), part.path("name").asText(), word(part, "hash")));
        }
        return new DataPrint(
                (int) number(data, "events", 0, Integer.MAX_VALUE), data.path("hash").asText(), parts, data.path("more").asInt());
    }

    private static <E extends Enum<E>> E of(Class<E> type, JsonNode parent, String name) throws IOException {
        return Enum.valueOf(type, word(parent, name).toUpperCase(Locale.ROOT));
    }

    private static String word(JsonNode parent, String name) throws IOException {
        JsonNode word = parent.path(name);
        if (!word.isTextual()) {
            throw new DamagedStateException("what it carries is damaged: there is no '" + name + "' in it");
        }
        return word.asText();
    }

    private static double number(JsonNode parent, String name, double least, double most) throws IOException {
        double number = parent.path(name).asDouble(Double.NaN);
        if (!(number >= least && number <= most)) {
            throw new DamagedStateException("what it carries is damaged: '" + name + "' is " + parent.path(name));
        }
        return number;
    }
}

package conflictmap.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import conflictmap.model.ConflictEvent;
import conflictmap.model.EventTable;
import conflictmap.model.EventType;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.MergedIndex;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTest {
    private static final EventIndex FOUR = EventIndex.of(Tables.four());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "~~ | 0 1 2 3",
        "STRIKE haifa | 2",
        "sevcik | 3",
        "\"air def\" | 3",
        "-strike | 1 3",
        "\"fars news\" | 1",
        "type:strike | 0 2",
        "type:strike,launch -place:haifa | 0 1",
        "type:air | 3",
        "country:iran | 0 1",
        "country:IR,il | 0 1 2",
        "actor:iran | 1 2",
        "actor:=houthis | 2",
        "actor:=\"\" | 3",
        "source:reuters -actor:israel | 2",
        "after:2025-06-15 | 2 3",
        "before:2025-06-14 | 0",
        "on:2025-06-14 | 1",
        "type = 'strike' AND start > 2025-06-14T00:00:00Z AND actor LIKE '%Iran%' | 2",
        "type IN ('strike','launch') | 0 1 2",
        "type = 'Air defence' or country = 'Israel' | 2 3",
        "type <> 'strike' | 1 3",
        "NOT (country = 'IR') AND actor IS NOT NULL | 2",
        "BBOX(place, 44,24,64,40) | 0 1 2 3",
        "BBOX(place, 0,0,10,10) | ~~",
        "DWITHIN(place, POINT(51.4 35.8), 12, kilometers) | 0 1 2 3",
        "DWITHIN(place, POINT(51.4 35.8), 11, kilometers) | ~~",
        "start DURING 2025-06-13T00:00:00Z/2025-06-14T00:00:00Z | 0",
        "start BEFORE 2025-06-14T00:00:00Z | 0",
        "start BEFORE 2025-06-14 AND type = 'strike' | 0",
        "start >= '2025-06-15' | 2 3",
        "'2025-06-15' > start | 0 1",
        "confidence BETWEEN 0.5 AND 1 | 0 1 2 3",
        "confidence < 0.5 | ~~",
        "place = 'Ševčík''s Hill' | 3",
        "during haifa | ~~",
    })
    void findsWhatIsAskedFor(String text, String rows) throws QueryException {
        assertThat(Query.parse(text).select(FOUR)).isEqualTo(Arrays.stream(rows.split(" ")).filter(s -> !s.isEmpty()).mapToInt(Integer::parseInt).toArray());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "haifa \"air | 6 | never closed",
        "colour:red | 0 | type, status",
        "haifa type:bombing | 11 | strike, launch",
        "after:tuesday | 6 | 2025-06-14",
        "type = | 5 | no complete ECQL",
        "type = 'strike' AND (status = 'claimed' | 38 | no complete ECQL",
        "colour = 'red' | 0 | confidence",
        "type = 'bombing' | 8 | air_defence",
        "strLength(actor) > 3 | 0 | strLength",
        "actor = 'x' OR env('home') = 'x' | 15 | env",
        "INTERSECTS(place, POINT(1 1)) AND type = 'strike' | 0 | INTERSECTS",
        "actor > 'a' | 0 | no order",
        "start LIKE '2025%' AND type = 'strike' | 0 | BETWEEN",
        "confidence > 'much' | 0 | confidence > 0.7",
        "BBOX(actor, 44,24,64,40) | 5 | Write place",
        "a = ((((((((1)))))))) | 10 | parentheses",
        "type = status | 7 | on a field and a value",
    })
    void saysWhereAndWhatToWriteInstead(String text, int position, String remedy) {
        assertThatThrownBy(() -> Query.parse(text))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining(remedy)
                .extracting(e -> ((QueryException) e).position()).isEqualTo(position);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "type:strike,launch country:iran source:=Reuters after:2025-06-14 | Strikes or launches in Iran, told by Reuters, since 14 Jun 2025",
        "haifa -status:denied | Events with “haifa”, but not denied",
        "type = 'strike' AND confidence > 0.7 | Strikes with confidence above 0.7",
        "actor LIKE '%Iran%' OR target = 'Iran' | Events (by “…iran…” or against Iran)",
    })
    void isToldInPlainWords(String text, String words) throws QueryException {
        assertThat(Query.parse(text).words()).isEqualToIgnoringCase(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "~~ | strike | type:strike",
        "haifa | strike | haifa type:strike",
        "type:launch haifa | strike | type:launch,strike haifa",
        "country = 'IR' | strike | country = 'IR' AND type IN ('strike')",
        "type = 'launch' AND (country = 'IR' OR country = 'IL') | strike | type IN ('launch','strike') AND country IN ('IR','IL')",
    })
    void aTickChangesTheText(String text, String value, String after) throws QueryException {
        assertThat(Query.parse(text).with(Field.TYPE, value, true)).isEqualTo(after);
    }

    @Property(tries = 40)
    void tickedAndUntickedIsAsBefore(@ForAll("queries") String text, @ForAll boolean exactly) throws QueryException {
        Field field = exactly ? Field.ACTOR : Field.STATUS;
        String value = exactly ? "O'Brien & \u010capek, ltd" : "claimed";
        Query before = Query.parse(text);
        Query ticked = Query.parse(before.with(field, value, true));
        assertThat(ticked.chosen(field)).contains(value);
        Query after = Query.parse(ticked.with(field, value, false));
        EventIndex index = EventIndex.of(Tables.random(7, 200));
        assertThat(after.select(index)).isEqualTo(before.select(index));
    }

    @Property(tries = 40)
    void whatWasAskedBeforeChangesNoAnswer(@ForAll("queries") String first, @ForAll("queries") String second) throws QueryException {
        EventIndex index = EventIndex.of(Tables.random(11, 200));
        var asked = new Columns(index, Tellers.NAMES);
        for (String text : List.of(first, second, "-strike", second, first)) {
            Query query = Query.parse(text);
            assertThat(query.select(asked)).isEqualTo(query.select(index));
            assertThat(Facets.of(asked, query)).isEqualTo(Facets.of(new Columns(index, Tellers.NAMES), query));
        }
    }

    @Property(tries = 60)
    void columnsAndEventsAgree(@ForAll long seed, @ForAll("queries") String text) throws QueryException {
        EventIndex columns = EventIndex.of(Tables.random(seed, 120));
        List<ConflictEvent> events = List.copyOf(columns.events());
        Query query = Query.parse(text);
        int[] rows = query.select(columns);
        assertThat(query.select(EventIndex.of(events))).isEqualTo(rows);
        assertThat(rows).isEqualTo(IntStream.range(0, events.size()).filter(i -> naive(text).test(events.get(i))).toArray());
        EventIndex some = MergedIndex.only(columns, IntStream.range(20, 90).toArray());
        assertThat(query.select(some)).isEqualTo(Arrays.stream(rows).filter(r -> r >= 20 && r < 90).map(r -> r - 20).toArray());
    }

    @Provide
    Arbitrary<String> queries() {
        return Arbitraries.of("", "strike reuters", "type:strike,launch -status:denied", "actor:=Iran after:2025-06-15",
                "type = 'strike' AND (actor = 'Iran' OR confidence >= 0.5)", "BBOX(place, 50,30,60,40) AND NOT (status IN ('claimed'))",
                "start DURING 2025-06-14T00:00:00Z/2025-06-16T00:00:00Z", "place LIKE 'town 1_' AND country <> 'IR'");
    }

    /** The same questions, asked of an event by itself. */
    private static Predicate<ConflictEvent> naive(String text) {
        return e -> {
            String type = e.type().code();
            String status = e.status().code();
            var position = e.place().position();
            String start = e.when().range().start().toString();
            return switch (text) {
                case "" -> true;
                case "strike reuters" -> type.equals("strike") && e.evidence().getFirst().reportId().equals("Reuters");
                case "type:strike,launch -status:denied" -> List.of("strike", "launch").contains(type) && !status.equals("denied");
                case "actor:=Iran after:2025-06-15" -> e.actor().startsWith("Iran") && start.compareTo("2025-06-15") >= 0;
                case "type = 'strike' AND (actor = 'Iran' OR confidence >= 0.5)" ->
                    type.equals("strike") && (e.actor().startsWith("Iran") || e.confidence() >= 0.5);
                case "BBOX(place, 50,30,60,40) AND NOT (status IN ('claimed'))" ->
                    position != null && Math.abs(position.lonDeg() - 55) <= 5 && Math.abs(position.latDeg() - 35) <= 5 && !status.equals("claimed");
                case "start DURING 2025-06-14T00:00:00Z/2025-06-16T00:00:00Z" ->
                    start.compareTo("2025-06-14") >= 0 && start.compareTo("2025-06-16") < 0;
                default -> e.place().name().matches("Town 1.") && !e.place().countryCode().equals("IR");
            };
        };
    }

    @Test
    void aDayBeginsAtMidnightUtcInAnyZone() throws QueryException {
        TimeZone here = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tehran"));
            Query query = Query.parse("start >= 2025-06-14 AND start < 2025-06-15T03:30:00+03:30");
            assertThat(query.select(FOUR)).containsExactly(1);
            assertThat(Query.parse(query.with(Field.COUNTRY, "IR", true)).select(FOUR)).containsExactly(1);
        } finally {
            TimeZone.setDefault(here);
        }
    }

    @Test
    void manyPercentSignsTakeNoTime() throws QueryException {
        String text = "place LIKE '" + "%a".repeat(1500) + "b'";
        var to = new EventTable.Builder("long.csv");
        Tables.add(to, EventType.ALERT, "a".repeat(5000), "", "", "", 0);
        assertThat(Query.parse(text).select(EventIndex.of(to.build()))).isEmpty();
    }
}

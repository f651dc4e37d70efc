package conflictmap.query;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.timeline.EventIndex;
import java.util.List;
import org.junit.jupiter.api.Test;

class FacetsTest {
    private final Columns columns = new Columns(EventIndex.of(Tables.four()), Tellers.NAMES);

    private List<String> counts(String query, Field field) throws QueryException {
        return Facets.of(columns, Query.parse(query)).of(field).stream()
                .map(c -> c.label() + " " + c.events() + (c.chosen() ? " chosen" : "")).toList();
    }

    @Test
    void eachActorOfAnEventCounts() throws QueryException {
        assertThat(counts("", Field.ACTOR)).containsExactly("Iran 2", " 1", "Houthis 1", "Israel 1");
        assertThat(counts("", Field.COUNTRY)).containsExactly("Iran 2", " 1", "Israel 1");
    }

    @Test
    void aFacetIsCountedUnderTheChoiceOfTheOthers() throws QueryException {
        assertThat(counts("type:strike", Field.TYPE)).containsExactly("Strike 2 chosen", "Air defence 1", "Launch 1");
        assertThat(counts("type:strike", Field.SOURCE)).containsExactly("Reuters 2");
        assertThat(counts("type = 'strike' AND country = 'IR'", Field.TYPE)).containsExactly("Launch 1", "Strike 1 chosen");
    }

    @Test
    void whatIsChosenIsListedThoughNoEventHasIt() throws QueryException {
        assertThat(counts("actor:=Nobody,iran", Field.ACTOR)).contains("Nobody 0 chosen", "Iran 2 chosen");
    }

    @Test
    void aReportStandsForItsSource() throws QueryException {
        var reports = new Columns(EventIndex.of(Tables.four()), id -> new Tellers.Teller("Agency", id));
        assertThat(Facets.of(reports, Query.ALL).of(Field.SOURCE)).extracting(Facets.Count::label).containsExactly("Agency", "");
        assertThat(Query.parse("source:=agency source:fars").select(reports)).containsExactly(1);
    }
}

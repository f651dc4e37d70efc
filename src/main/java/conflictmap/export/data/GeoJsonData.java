package conflictmap.export.data;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import conflictmap.export.EventJson;
import conflictmap.export.Quotes;
import conflictmap.jobs.Progress;
import conflictmap.model.Claim;
import conflictmap.model.ConflictEvent;
import conflictmap.model.EventRow;
import conflictmap.model.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Events as GeoJSON in the form that {@link conflictmap.export.ReadingJson} has, but of tables and projects too, one feature after
 * the other. Read back they are the same events with the same claims, but for this: of their evidence only the source and, where
 * they go out, the sentences come back, and not which rule read the time; radii are told to the metre, confidence to four decimals.
 */
final class GeoJsonData {
    private static final ObjectMapper JSON = new ObjectMapper();

    private GeoJsonData() {}

    static void write(EventData data, Path to, Progress progress) throws IOException, InterruptedException {
        try (JsonGenerator out = JSON.getFactory().createGenerator(to.toFile(), JsonEncoding.UTF8)) {
            out.writeStartObject();
            out.writeStringField("type", "FeatureCollection");
            if (!data.label().isEmpty()) {
                out.writeStringField("description", data.label());
            }
            // the reports come first, since whoever reads feature by feature needs them then
            out.writeArrayFieldStart("reports");
            Set<String> ids = new LinkedHashSet<>();
            data.events().forEach(e -> e.evidence().forEach(evidence -> ids.add(evidence.reportId())));
            for (String id : ids) {
                Report report = data.quotes().report(id);
                if (report != null && !data.quotes().publishable().isHidden(id)) {
                    JSON.writeTree(out, JSON.createObjectNode().put("id", id).put("title", data.quotes().title(id))
                            .put("source", report.source()).put("published", report.published() == null ? null : report.published().toString()));
                }
            }
            out.writeEndArray();
            out.writeArrayFieldStart("features");
            data.<IOException>each(progress, (event, row) -> JSON.writeTree(out, feature(event, data)));
            out.writeEndArray();
            out.writeEndObject();
        }
    }

    private static ObjectNode feature(ConflictEvent e, EventData data) {
        ObjectNode feature = EventJson.feature(e);
        ObjectNode p = feature.putObject("properties").put("type", e.type().code());
        EventJson.tell(p, e);
        String reportId = e.evidence().getFirst().reportId();
        p.put("report", reportId).put("source", data.quotes().publishable().source(reportId));
        long publishedMs = data.quotes().publishedMs(e);
        if (data.quotes().report(reportId) == null && publishedMs != EventRow.NEVER) {
            p.put("published", Instant.ofEpochMilli(publishedMs).toString());
        }
        claims(p, e, data);
        if (data.isEvidenced()) {
            ArrayNode evidence = p.putArray("evidence");
            for (Quotes.Quote quote : data.words(e)) {
                evidence.addObject().put("source", quote.source()).put("sentence", quote.words());
            }
        }
        return feature;
    }

    private static void claims(ObjectNode p, ConflictEvent e, EventData data) {
        if (!e.claims().isEmpty()) {
            ArrayNode claims = p.putArray("claims");
            for (Claim claim : e.claims()) {
                ObjectNode told = EventJson.claim(claims.addObject(), claim);
                EventJson.tell(told, claim.told());
                told.put("report", data.quotes().publishable().source(claim.reportId()));
            }
        }
    }
}

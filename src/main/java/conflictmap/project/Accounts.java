package conflictmap.project;

import conflictmap.model.Claim;
import conflictmap.model.ConflictEvent;
import conflictmap.model.Evidence;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes and removes, for the programs of others, what vouches for an event: its evidence and its claims. */
final class Accounts implements AutoCloseable {
    private final PreparedStatement evidence;
    private final PreparedStatement claims;
    private final List<PreparedStatement> removals;

    Accounts(Connection connection) throws SQLException {
        evidence = connection.prepareStatement("INSERT INTO evidence (event_id, report_id, from_char, to_char, sentence_from, sentence_to, "
                + "rule, trigger_word, sentence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        claims = connection.prepareStatement("INSERT INTO claims (event_id, source, told_by, told_id, report_id, type, place, start_utc, end_utc, "
                + "actor, weapon, status) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        removals = List.of(
                connection.prepareStatement("DELETE FROM events WHERE id = ? AND table_fid IS NULL"),
                connection.prepareStatement("DELETE FROM evidence WHERE event_id = ?"),
                connection.prepareStatement("DELETE FROM claims WHERE event_id = ?"));
    }

    /** Removes an event with all that vouches for it. */
    void remove(String eventId) throws SQLException {
        for (PreparedStatement removal : removals) {
            removal.setString(1, eventId);
            removal.executeUpdate();
        }
    }

    /** Adds what vouches for an event. */
    void add(Standing standing) throws SQLException {
        ConflictEvent e = standing.event();
        for (int i = 0; i < e.evidence().size(); i++) {
            add(e.id(), e.evidence().get(i), i == 0 ? standing.sentence() : null);
        }
        for (Claim claim : e.claims()) {
            add(e.id(), claim);
        }
    }

    private void add(String eventId, Evidence from, @Nullable String sentence) throws SQLException {
        evidence.setString(1, eventId);
        evidence.setString(2, from.reportId());
        evidence.setInt(3, from.from());
        evidence.setInt(4, from.to());
        evidence.setInt(5, from.sentenceFrom());
        evidence.setInt(6, from.sentenceTo());
        evidence.setString(7, from.rule());
        evidence.setString(8, from.trigger());
        evidence.setString(9, sentence);
        evidence.executeUpdate();
    }

    private void add(String eventId, Claim claim) throws SQLException {
        ConflictEvent told = claim.told();
        String[] texts = {eventId, claim.source(), claim.teller(), told.id(), claim.reportId(), told.type().code(), told.place().name(),
            GeoPackage.utc(told.when().range().start()), GeoPackage.utc(told.when().range().end()), told.actor(), told.weapon().code(),
            told.status().code()};
        for (int i = 0; i < texts.length; i++) {
            claims.setString(i + 1, texts[i]);
        }
        claims.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        evidence.close();
        claims.close();
        for (PreparedStatement removal : removals) {
            removal.close();
        }
    }
}

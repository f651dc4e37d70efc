package conflictmap.ingest.tables;

import conflictmap.model.EventType;
import conflictmap.model.Precision;
import conflictmap.model.Weapon;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a table are, so that its rows become events.
 *
 * @param format whose codes of {@code data/tables} serve: {@code own}, {@code acled}, {@code ucdp}, {@code gdelt}; others are
 *     {@code words}, whose types are words looked for
 * @param columns role by column, from the first; {@link Role#OTHER} for what is passed over
 * @param dates how dates are written
 * @param zone zone of times without an offset
 * @param types meanings of the table's own type words, folded: a type's name or "leave out"; they go before those of the format
 * @param otherType type of rows whose type is not told or not known; null where these are problems
 * @param precision precision of a place where no column tells it
 */
public record ColumnMapping(
        String format, List<Role> columns, DateLayout dates, ZoneId zone, Map<String, String> types, @Nullable EventType otherType,
        Precision precision) {
    /** The format of tables that nobody knows. */
    public static final String WORDS = "words";

    public ColumnMapping {
        columns = List.copyOf(columns);
        types = Map.copyOf(types);
        types.values().forEach(type -> Codes.meaning(type, Weapon.UNKNOWN, ""));
    }

    /** Whether some column has a role. */
    public boolean has(Role role) {
        return columns.contains(role);
    }

    /** The same with another role for a column; a role other than {@link Role#NOTE} that another column had is taken from it. */
    public ColumnMapping with(int column, Role role) {
        var changed = new ArrayList<>(columns);
        if (role != Role.NOTE && role != Role.OTHER) {
            changed.replaceAll(known -> known == role ? Role.OTHER : known);
        }
        changed.set(column, role);
        return new ColumnMapping(format, changed, dates, zone, types, otherType, precision);
    }

    /** What is missing before rows can become events, as roles; empty where nothing is. */
    public List<Role> missing() {
        return Stream.of(Role.START, Role.LAT, Role.LON).filter(role -> !has(role)).toList();
    }

    /**
     * What tables with the same columns have in common, in whatever order: by this a mapping is remembered.
     *
     * @param header names of the columns
     */
    public static String fingerprint(List<String> header) {
        String names = String.join("\n", header.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).sorted().toList());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(names.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

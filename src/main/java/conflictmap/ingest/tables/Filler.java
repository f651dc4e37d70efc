package conflictmap.ingest.tables;

import conflictmap.model.EventRow;
import conflictmap.model.Status;
import conflictmap.model.Weapon;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fills rows by a mapping of columns. */
final class Filler implements RowFiller {
    private static final Map<String, Status> STATUSES = Stream.of(Status.values()).collect(Collectors.toMap(Status::code, s -> s));
    private static final Map<String, Weapon> WEAPONS = Stream.of(Weapon.values()).collect(Collectors.toMap(Weapon::code, w -> w));
    /** Formats whose rows have all their fields, and in which no number of dead is written as 0. */
    private static final List<String> WHOLE = List.of("acled", "ucdp", "gdelt");

    private final Role[] roles;
    private final boolean whole;
    private final boolean acled;
    private final boolean twoSides;
    private final boolean lastPartIsCountry;
    private final int fieldsNeeded;
    private final ColumnMapping mapping;
    private final Kinds kinds;
    private final Spot spot;
    private final Span span;
    private final Countries countries;
    private final @Nullable OwnCells own;
    private final Vocabulary words = new Vocabulary();
    private final EventRow row = new EventRow();
    private @Nullable String fault;
    private Codes.@Nullable Meaning kind;
    private boolean assumed;
    private String typeWord = "";
    private String countryName = "";
    private String countryCode = "";

    /**
     * A filler.
     *
     * @param mapping what the columns are
     * @param fieldsNeeded how many fields a row must have; 0 where it may have fewer or more
     */
    Filler(ColumnMapping mapping, Codes codes, Countries countries, int fieldsNeeded) {
        this.mapping = mapping;
        this.countries = countries;
        this.fieldsNeeded = fieldsNeeded;
        roles = mapping.columns().toArray(Role[]::new);
        whole = WHOLE.contains(mapping.format());
        acled = mapping.format().equals("acled");
        twoSides = acled || mapping.format().equals("ucdp");
        lastPartIsCountry = mapping.format().equals("gdelt");
        kinds = new Kinds(mapping, codes);
        spot = new Spot(codes.places(mapping.format()), mapping.precision(), countries);
        own = mapping.format().equals(KnownTables.OWN) ? new OwnCells() : null;
        span = new Span(codes.times(mapping.format()), mapping.dates(), mapping.zone());
    }

    @Override
    public void begin(int line) {
        fault = null;
        kind = null;
        assumed = false;
        typeWord = "";
        row.clear();
        row.line = line;
        spot.clear();
        span.clear();
        if (own != null) {
            own.clear();
        }
    }

    @Override
    public void field(int column, Slice text) {
        if (column >= roles.length || text.isEmpty()) {
            return;
        }
        if (own != null) {
            OwnCells.bare(text);
        }
        switch (roles[column]) {
            case OTHER -> {}
            case ID -> row.id = text.toString();
            case TYPE -> typeWord = words.text(text);
            case SUB_TYPE -> row.subType = words.text(text);
            case STATUS -> row.status = coded(STATUSES, text, "status", Status.REPORTED);
            case WEAPON -> row.weapon = coded(WEAPONS, text, "weapon", Weapon.UNKNOWN);
            case START, CLOCK, END, TIME_PRECISION, ZONE, PUBLISHED -> wrong(span.field(roles[column], text, words));
            case LAT, LON, PRECISION, RADIUS -> spot.field(roles[column], text, words);
            case PLACE -> row.place = words.text(text);
            case AREA -> row.areaId = words.text(text);
            case COUNTRY -> row.country = words.text(text);
            case ACTOR -> row.actor = words.text(text);
            case TARGET -> row.target = words.text(text);
            case SOURCE -> row.source = words.text(text);
            case ATTRIBUTION -> row.attribution = words.text(text);
            case NOTE -> row.note = row.note.isEmpty() ? text.toString() : row.note + "\n" + text;
            case KILLED, KILLED_LOWEST, KILLED_HIGHEST, INJURED, FIRED, INTERCEPTED, INJURED_LOWEST, INJURED_HIGHEST, FIRED_LOWEST, FIRED_HIGHEST,
                    INTERCEPTED_LOWEST, INTERCEPTED_HIGHEST -> count(roles[column], text);
            case CONFIDENCE, GEONAME, ORIGIN, ORIGIN_LAT, ORIGIN_LON, ORIGIN_PRECISION, ORIGIN_RADIUS, ORIGIN_AREA, ORIGIN_COUNTRY, ORIGIN_GEONAME ->
                wrong(own == null ? null : own.field(roles[column], text, words));
        }
    }

    private void count(Role role, Slice text) {
        double value = text.number();
        if (!(value >= 0 && value <= Integer.MAX_VALUE - 1)) {
            wrong("\"" + text + "\" is no number of " + role.code().replace('_', ' '));
            return;
        }
        int n = (int) value;
        switch (role) {
            case KILLED -> row.killedLowest = row.killedHighest = n;
            case KILLED_LOWEST -> row.killedLowest = n;
            case KILLED_HIGHEST -> row.killedHighest = n;
            case INJURED -> row.injuredLowest = row.injuredHighest = n;
            case INJURED_LOWEST -> row.injuredLowest = n;
            case INJURED_HIGHEST -> row.injuredHighest = n;
            case FIRED -> row.firedLowest = row.firedHighest = n;
            case FIRED_LOWEST -> row.firedLowest = n;
            case FIRED_HIGHEST -> row.firedHighest = n;
            case INTERCEPTED_LOWEST -> row.interceptedLowest = n;
            case INTERCEPTED_HIGHEST -> row.interceptedHighest = n;
            default -> row.interceptedLowest = row.interceptedHighest = n;
        }
    }

    private <E> E coded(Map<String, E> codes, Slice text, String what, E otherwise) {
        String code = words.text(text);
        E value = codes.get(code);
        if (value == null) {
            value = codes.get(code.toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_'));
        }
        if (value == null) {
            wrong("\"" + code + "\" is no " + what);
            return otherwise;
        }
        return value;
    }

    private void wrong(@Nullable String what) {
        fault = fault == null ? what : fault;
    }

    @Override
    public @Nullable String fault(int fields) {
        if (fieldsNeeded > 0 && fields != fieldsNeeded) {
            return "it has " + fields + " fields where " + fieldsNeeded + " are expected";
        }
        kind();
        if (fault == null && kind == null) {
            fault = typeWord.isEmpty() && row.subType.isEmpty() ? "no type is told"
                    : "\"" + (row.subType.isEmpty() ? typeWord : row.subType) + "\" is no type";
        }
        country();
        wrong(fault == null ? span.fault(row) : null);
        wrong(fault == null ? spot.fault(row) : null);
        wrong(fault == null && own != null ? own.fault(row) : null);
        return fault;
    }

    private void kind() {
        if (!row.subType.isEmpty()) {
            kind = kinds.of(row.subType);
        }
        if (kind == null && !typeWord.isEmpty()) {
            kind = kinds.of(typeWord);
        }
        if (kind == null && mapping.format().equals(ColumnMapping.WORDS) && !row.note.isEmpty()) {
            kind = kinds.in(row.note);
        }
        if (kind == null && mapping.otherType() != null) {
            kind = new Codes.Meaning(mapping.otherType(), Weapon.UNKNOWN, "");
            assumed = true;
        }
    }

    private void country() {
        if (lastPartIsCountry && !row.place.isEmpty()) {
            row.country = row.place;
        }
        if (!row.country.equals(countryName)) {
            countryName = row.country;
            String name = lastPartIsCountry ? countryName.substring(countryName.lastIndexOf(',') + 1).strip() : countryName;
            String code = countries.code(name);
            countryCode = code.isEmpty() && mapping.format().equals("own") ? countryName : code;
        }
        row.country = countryCode;
    }

    @Override
    public boolean isAssumed() {
        return assumed;
    }

    @Override
    public @Nullable String skipped() {
        return kind == null || kind.type() != null ? null : kind.reason().isEmpty() ? "of no type that the map shows" : kind.reason();
    }

    @Override
    public EventRow row() {
        if (kind != null && kind.type() != null) {
            row.type = kind.type();
            row.weapon = row.weapon == Weapon.UNKNOWN ? kind.weapon() : row.weapon;
        }
        if (row.subType.isEmpty() && !mapping.format().equals("own")) {
            row.subType = typeWord;
        }
        if (whole && row.killedHighest == 0) {
            row.killedLowest = row.killedHighest = EventRow.OPEN;
        }
        if (twoSides && !row.target.isEmpty() && !row.target.startsWith("Civilians")) {
            row.actor = row.actor + "; " + row.target;
            row.target = "";
        }
        return row;
    }
}

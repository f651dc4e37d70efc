package conflictmap.viewmodel;

import conflictmap.ingest.tables.ColumnMapping;
import conflictmap.ingest.tables.DateLayout;
import conflictmap.ingest.tables.EventTables;
import conflictmap.ingest.tables.Role;
import conflictmap.ingest.tables.TableReading;
import conflictmap.jobs.Jobs;
import conflictmap.model.ConflictEvent;
import conflictmap.model.EventType;
import conflictmap.model.Precision;
import conflictmap.model.Problem;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What the columns of an unknown table are, guessed and then corrected by a person, and what its rows give by that. */
public final class MappingDraft {
    /** Rows and events that are shown. */
    static final int SHOWN = 5;

    /**
     * What reading the table gives.
     *
     * @param first the first events
     * @param events how many rows become events
     * @param failing how many rows would be left out
     * @param skipped how many good rows tell of what the map does not show
     * @param problems why the first of the failing rows fail
     */
    public record Trial(List<ConflictEvent> first, int events, int failing, int skipped, List<Problem> problems) {}

    private final Path file;
    private final EventTables.Preview preview;
    private final Mappings mappings;
    private final Jobs.Latest trying;
    private final ReadOnlyObjectWrapper<ColumnMapping> mapping;
    private final ReadOnlyObjectWrapper<@Nullable Trial> trial = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable String> failure = new ReadOnlyObjectWrapper<>();

    MappingDraft(Path file, EventTables.Preview preview, Mappings mappings, Jobs jobs) {
        this.file = file;
        this.preview = preview;
        this.mappings = mappings;
        this.trying = jobs.new Latest(Messages.text("job.mapping.try"));
        this.mapping = new ReadOnlyObjectWrapper<>(preview.guess().mapping());
        attempt();
    }

    Path file() {
        return file;
    }

    /** The file's name. */
    public String name() {
        return String.valueOf(file.getFileName());
    }

    /** The names of the columns. */
    public List<String> header() {
        return preview.header();
    }

    /** The first rows; they may be shorter than the header. */
    public List<List<String>> rows() {
        return preview.samples().stream().limit(SHOWN).toList();
    }

    /** Why each column was taken for what it is, for people. */
    public List<String> reasons() {
        return preview.guess().reasons();
    }

    ColumnMapping mapping() {
        return mapping.get();
    }

    /** Runs something now and whenever what the columns are has changed. */
    public void follow(Runnable changed) {
        mapping.subscribe(now -> changed.run());
    }

    /** What a column may be, for people; the last is nothing. */
    public static List<String> roles() {
        return Role.offered().stream().map(Tables::role).toList();
    }

    /** What a column is, as an index into {@link #roles}. */
    public int role(int column) {
        return mapping.get().columns().get(column).ordinal();
    }

    /** Says what a column is; who walks through a list with the arrows takes nothing from other columns. */
    public void setRole(int column, int role) {
        change(m -> {
            List<Role> columns = new ArrayList<>(m.columns());
            columns.set(column, Role.offered().get(role));
            return new ColumnMapping(m.format(), columns, m.dates(), m.zone(), m.types(), m.otherType(), m.precision());
        });
    }

    /** How dates may be written, by examples. */
    public static List<String> layouts() {
        return Arrays.stream(DateLayout.values()).map(DateLayout::example).toList();
    }

    /** How dates are written, as an index into {@link #layouts}. */
    public int layout() {
        return mapping.get().dates().ordinal();
    }

    /** Says how dates are written. */
    public void setLayout(int layout) {
        change(m -> new ColumnMapping(m.format(), m.columns(), DateLayout.values()[layout], m.zone(), m.types(), m.otherType(), m.precision()));
    }

    /** Zone of times without an offset. */
    public ZoneId zone() {
        return mapping.get().zone();
    }

    /** Says in which zone times without an offset are. */
    public void setZone(ZoneId zone) {
        change(m -> new ColumnMapping(m.format(), m.columns(), m.dates(), zone, m.types(), m.otherType(), m.precision()));
    }

    /** Type of rows that tell none that is known; null where these are left out. */
    public @Nullable EventType otherType() {
        return mapping.get().otherType();
    }

    /** Says which type rows have that tell none. */
    public void setOtherType(@Nullable EventType type) {
        change(m -> new ColumnMapping(m.format(), m.columns(), m.dates(), m.zone(), m.types(), type, m.precision()));
    }

    /** How exact places are where no column tells it. */
    public Precision precision() {
        return mapping.get().precision();
    }

    /** Says how exact places are. */
    public void setPrecision(Precision precision) {
        change(m -> new ColumnMapping(m.format(), m.columns(), m.dates(), m.zone(), m.types(), m.otherType(), precision));
    }

    /** What no column tells yet though every event has it, for people; empty where it can be read. */
    public List<String> missing() {
        return mapping.get().missing().stream().map(Tables::role).toList();
    }

    /** What more than one column tells though one only can, for people. */
    public List<String> twice() {
        List<Role> columns = mapping.get().columns();
        return columns.stream().filter(r -> r != Role.OTHER && r != Role.NOTE && Collections.frequency(columns, r) > 1).distinct().map(Tables::role).toList();
    }

    /** Whether the table can be brought in by what was said. */
    public boolean isWhole() {
        return missing().isEmpty() && twice().isEmpty();
    }

    /** What reading the table gives; null while it is being tried, or cannot be. */
    public ReadOnlyObjectProperty<@Nullable Trial> trialProperty() {
        return trial.getReadOnlyProperty();
    }

    /** Why it cannot be read; null where it can. */
    public ReadOnlyObjectProperty<@Nullable String> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    private void change(UnaryOperator<ColumnMapping> how) {
        ColumnMapping next = how.apply(mapping.get());
        if (!next.equals(mapping.get())) {
            trial.set(null);
            failure.set(null);
            mapping.set(next);
            attempt();
        }
    }

    private void attempt() {
        ColumnMapping now = mapping.get();
        if (!isWhole()) {
            trying.cancel();
            return;
        }
        trying.submit(progress -> of(mappings.read(file, now)), trial::set, e -> failure.set(Work.reason(e)));
    }

    private static Trial of(TableReading read) {
        int size = read.table().size();
        List<ConflictEvent> first = IntStream.range(0, Math.min(SHOWN, size)).mapToObj(read.table()::event).toList();
        List<Problem> wrong = read.problems().stream().filter(p -> !p.code().equals(TableReading.SUMMARY)).limit(SHOWN).toList();
        return new Trial(first, size, read.left(), read.skipped(), wrong);
    }

    /** It is not tried any more. */
    void close() {
        trying.cancel();
    }
}

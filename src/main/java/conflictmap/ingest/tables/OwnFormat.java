package conflictmap.ingest.tables;

import conflictmap.model.EventRow;
import conflictmap.model.EventType;
import conflictmap.model.Precision;
import conflictmap.model.Status;
import conflictmap.model.TimePrecision;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The program's own event table. It needs the columns {@code type}, {@code start}, {@code lat} and {@code lon}; it knows
 * {@code id}, {@code end}, {@code precision}, {@code place}, {@code area}, {@code country}, {@code actor}, {@code target},
 * {@code source} and {@code status} besides, and leaves others aside.
 */
final class OwnFormat implements TableFormat {
    private static final List<String> NEEDED = List.of("type", "start", "lat", "lon");

    private enum Column {
        ID,
        TYPE,
        STATUS,
        START,
        END,
        LAT,
        LON,
        PRECISION,
        PLACE,
        AREA,
        COUNTRY,
        ACTOR,
        TARGET,
        SOURCE,
        OTHER
    }

    @Override
    public String name() {
        return "event table";
    }

    @Override
    public boolean accepts(List<String> header) {
        return header.containsAll(NEEDED);
    }

    @Override
    public RowFiller filler(List<String> header, String file) {
        return new Filler(header.stream().map(OwnFormat::column).toArray(Column[]::new), file);
    }

    private static Column column(String name) {
        for (Column column : Column.values()) {
            if (column.name().toLowerCase(Locale.ROOT).equals(name)) {
                return column;
            }
        }
        return Column.OTHER;
    }

    private static <E extends Enum<E>> Map<String, E> byCode(E[] values) {
        Map<String, E> codes = new HashMap<>();
        for (E value : values) {
            codes.put(value.name().toLowerCase(Locale.ROOT), value);
        }
        return codes;
    }

    private static final class Filler implements RowFiller {
        private static final Map<String, EventType> TYPES = byCode(EventType.values());
        private static final Map<String, Status> STATUSES = byCode(Status.values());
        private static final Map<String, Precision> PRECISIONS = byCode(Precision.values());

        private final Column[] columns;
        private final String file;
        private final Vocabulary words = new Vocabulary();
        private final Moment moment = new Moment();
        private final EventRow row = new EventRow();
        private @Nullable String fault;
        private boolean typed;
        private boolean started;
        private boolean ended;
        private boolean precise;
        private long lengthMs;

        Filler(Column[] columns, String file) {
            this.columns = columns;
            this.file = file;
        }

        @Override
        public void begin(int line) {
            fault = null;
            typed = false;
            started = false;
            ended = false;
            precise = false;
            row.line = line;
            row.id = "";
            row.status = Status.REPORTED;
            row.lat = Double.NaN;
            row.lon = Double.NaN;
            row.place = "";
            row.areaId = "";
            row.country = "";
            row.actor = "";
            row.target = "";
            row.source = "";
        }

        @Override
        public void field(int column, Slice text) {
            if (column >= columns.length || text.isEmpty()) {
                return;
            }
            switch (columns[column]) {
                case ID -> row.id = text.toString();
                case TYPE -> {
                    row.type = coded(TYPES, text, "type", EventType.STRIKE);
                    typed = true;
                }
                case STATUS -> row.status = coded(STATUSES, text, "status", Status.REPORTED);
                case START -> start(text);
                case END -> end(text);
                case LAT -> row.lat = number(text, "latitude", 90);
                case LON -> row.lon = number(text, "longitude", 180);
                case PRECISION -> {
                    row.precision = coded(PRECISIONS, text, "precision", Precision.UNKNOWN);
                    precise = true;
                }
                case PLACE -> row.place = words.text(text);
                case AREA -> row.areaId = words.text(text);
                case COUNTRY -> row.country = words.text(text);
                case ACTOR -> row.actor = words.text(text);
                case TARGET -> row.target = words.text(text);
                case SOURCE -> row.source = words.text(text);
                case OTHER -> {}
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

        private void start(Slice text) {
            started = moment.read(text);
            row.startMs = moment.ms;
            row.timePrecision = moment.precision;
            lengthMs = moment.lengthMs();
            if (!started) {
                wrong("\"" + text + "\" is no time; write it as 2025-06-14 or 2025-06-14T21:40+03:30");
            }
        }

        private void end(Slice text) {
            ended = moment.read(text);
            row.endMs = moment.ms + (moment.precision == TimePrecision.DAY ? moment.lengthMs() : 0);
            if (!ended) {
                wrong("\"" + text + "\" is no time; write it as 2025-06-14 or 2025-06-14T21:40+03:30");
            }
        }

        private double number(Slice text, String what, int most) {
            double value = text.number();
            if (!(Math.abs(value) <= most)) {
                wrong("\"" + text + "\" is no " + what + " between -" + most + " and " + most + " degrees");
                return Double.NaN;
            }
            return value;
        }

        private void wrong(String what) {
            fault = fault == null ? what : fault;
        }

        @Override
        public @Nullable String fault() {
            if (fault == null && !typed) {
                fault = "no type is told";
            } else if (fault == null && !started) {
                fault = "no start is told";
            } else if (fault == null && ended && row.endMs < row.startMs) {
                fault = "it ends before it starts";
            } else if (fault == null && Double.isNaN(row.lat) != Double.isNaN(row.lon)) {
                fault = "only one of latitude and longitude is told";
            } else if (fault == null && row.lat == 0 && row.lon == 0) {
                fault = "it lies at latitude 0, longitude 0, as rows without a place do";
            }
            return fault;
        }

        @Override
        public EventRow row() {
            row.endMs = ended ? row.endMs : row.startMs + lengthMs;
            row.id = row.id.isEmpty() ? file + ":" + row.line : row.id;
            row.precision = Double.isNaN(row.lat) ? Precision.UNKNOWN : precise ? row.precision : Precision.CITY;
            return row;
        }
    }
}

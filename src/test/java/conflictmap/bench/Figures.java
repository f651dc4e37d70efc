package conflictmap.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was measured: named numbers, each with the bound that it should keep where there is one. */
final class Figures {
    private enum Bound { LEAST, MOST, NONE }

    private record Figure(String name, String unit, double value, Bound bound, double limit) {
        boolean isKept() {
            return bound == Bound.NONE || (bound == Bound.LEAST ? value >= limit : value <= limit);
        }

        String row(int width) {
            String limits = bound == Bound.NONE ? "" : (bound == Bound.LEAST ? "at least " : "at most ") + number(limit);
            return String.format(Locale.ROOT, "%-" + width + "s %10s %-6s %-16s %s", name, number(value), unit, limits, isKept() ? "" : "MISSED").stripTrailing();
        }

        private static String number(double x) {
            return String.format(Locale.ROOT, x < 10 ? "%.3f" : x < 100 ? "%.1f" : "%.0f", x);
        }
    }

    private final List<Figure> figures = new ArrayList<>();

    /** A number without a bound. */
    Figures add(String name, double value, String unit) {
        figures.add(new Figure(name, unit, value, Bound.NONE, 0));
        return this;
    }

    /** A number that should not be less. */
    Figures atLeast(double limit, String name, double value, String unit) {
        figures.add(new Figure(name, unit, value, Bound.LEAST, limit));
        return this;
    }

    /** A number that should not be more. */
    Figures atMost(double limit, String name, double value, String unit) {
        figures.add(new Figure(name, unit, value, Bound.MOST, limit));
        return this;
    }

    /** One line a figure. */
    void print(PrintStream out) {
        int width = figures.stream().mapToInt(f -> f.name.length()).max().orElse(0);
        figures.forEach(f -> out.println(f.row(width)));
    }

    /** Whether no bound was missed. */
    boolean areAllKept() {
        return figures.stream().allMatch(Figure::isKept);
    }

    /** Writes {@code {"name": {"value": 1.2, "unit": "s", "at_most": 3, "kept": true}, ...}}. */
    void write(Path file) throws IOException {
        Map<String, Map<String, Object>> all = new LinkedHashMap<>();
        for (Figure f : figures) {
            Map<String, Object> one = new LinkedHashMap<>(Map.of("value", f.value));
            if (!f.unit.isEmpty()) {
                one.put("unit", f.unit);
            }
            if (f.bound != Bound.NONE) {
                one.put(f.bound == Bound.LEAST ? "at_least" : "at_most", f.limit);
                one.put("kept", f.isKept());
            }
            all.put(f.name, one);
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(file.toFile(), all);
    }
}

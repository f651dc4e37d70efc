package conflictmap.project;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What people set once for all projects. Immutable; a change makes another.
 *
 * @param theme of the window: {@code system}, {@code light}, {@code dark}
 * @param zone in which times are shown; null for that of the events
 * @param units of lengths: {@code metric}, {@code imperial}, {@code nautical}
 * @param reducedMotion whether nothing moves that need not; null for what the system says
 * @param fontPercent size of letters and of all that they stand in, 100 as the system has them; 50 to 300
 * @param recentFiles paths of projects, last opened first
 * @param columnMappings by the columns of a table of events, joined by tabs: which field each column is
 * @param foldedPanels names of panels that are folded away
 * @param autosaveSeconds how long after a change it is kept against a crash; 1 to 600
 * @param language of the window as a language tag; empty for that of the system
 * @param tableColumns the columns of the table of events in their order, each with its width; empty for the usual ones
 */
public record Settings(
        String theme,
        @Nullable ZoneId zone,
        String units,
        @Nullable Boolean reducedMotion,
        int fontPercent,
        List<String> recentFiles,
        Map<String, Map<String, String>> columnMappings,
        List<String> foldedPanels,
        int autosaveSeconds,
        String language,
        List<String> tableColumns) {
    /** As the program comes. */
    public static final Settings DEFAULT = new Settings("system", null, "metric", null, 100, List.of(), Map.of(), List.of(), 3, "", List.of());

    private static final int RECENT = 12;

    public Settings {
        if (fontPercent < 50 || fontPercent > 300) {
            throw new IllegalArgumentException("letters of " + fontPercent + " per cent");
        }
        if (autosaveSeconds < 1 || autosaveSeconds > 600) {
            throw new IllegalArgumentException("kept after " + autosaveSeconds + " seconds");
        }
        recentFiles = List.copyOf(recentFiles);
        columnMappings = Map.copyOf(columnMappings);
        foldedPanels = List.copyOf(foldedPanels);
        tableColumns = List.copyOf(tableColumns);
    }

    /** With another theme. */
    public Settings themed(String other) {
        return new Settings(other, zone, units, reducedMotion, fontPercent, recentFiles, columnMappings, foldedPanels, autosaveSeconds, language, tableColumns);
    }

    /** With another zone; null for that of the events. */
    public Settings zoned(@Nullable ZoneId other) {
        return new Settings(theme, other, units, reducedMotion, fontPercent, recentFiles, columnMappings, foldedPanels, autosaveSeconds, language, tableColumns);
    }

    /** With lengths in other units. */
    public Settings measured(String other) {
        return new Settings(theme, zone, other, reducedMotion, fontPercent, recentFiles, columnMappings, foldedPanels, autosaveSeconds, language, tableColumns);
    }

    /** With less or more motion; null for what the system says. */
    public Settings moving(@Nullable Boolean reduced) {
        return new Settings(theme, zone, units, reduced, fontPercent, recentFiles, columnMappings, foldedPanels, autosaveSeconds, language, tableColumns);
    }

    /** With letters of another size. */
    public Settings lettered(int percent) {
        return new Settings(theme, zone, units, reducedMotion, percent, recentFiles, columnMappings, foldedPanels, autosaveSeconds, language, tableColumns);
    }

    /** With changes kept sooner or later. */
    public Settings keptAfter(int seconds) {
        return new Settings(theme, zone, units, reducedMotion, fontPercent, recentFiles, columnMappings, foldedPanels, seconds, language, tableColumns);
    }

    /** In another language. */
    public Settings speaking(String other) {
        return new Settings(theme, zone, units, reducedMotion, fontPercent, recentFiles, columnMappings, foldedPanels, autosaveSeconds, other, tableColumns);
    }

    /** With all that is set by hand as it is in others; what the program remembers by itself stays. */
    public Settings wishedAs(Settings others) {
        return new Settings(
                others.theme, others.zone, others.units, others.reducedMotion, others.fontPercent, recentFiles, columnMappings, foldedPanels,
                others.autosaveSeconds, others.language, tableColumns);
    }

    /** With these panels folded away, and no others. */
    public Settings folded(List<String> panels) {
        return new Settings(theme, zone, units, reducedMotion, fontPercent, recentFiles, columnMappings, panels, autosaveSeconds, language, tableColumns);
    }

    /** With these columns in the table of events. */
    public Settings tabled(List<String> columns) {
        return new Settings(
                theme, zone, units, reducedMotion, fontPercent, recentFiles, columnMappings, foldedPanels, autosaveSeconds, language, columns);
    }

    /** With a file as the one that was opened last; the oldest of more than twelve goes. */
    public Settings withRecent(Path file) {
        List<String> files = new ArrayList<>(recentFiles);
        String path = file.toAbsolutePath().normalize().toString();
        files.remove(path);
        files.addFirst(path);
        return new Settings(
                theme, zone, units, reducedMotion, fontPercent, files.subList(0, Math.min(RECENT, files.size())), columnMappings, foldedPanels,
                autosaveSeconds, language, tableColumns);
    }
}

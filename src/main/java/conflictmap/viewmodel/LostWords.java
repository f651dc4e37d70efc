package conflictmap.viewmodel;

import conflictmap.project.Difference;
import conflictmap.project.Recovery;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a program that died had not saved, in words.
 *
 * @param text which project, and when it was kept
 * @param changes what differs from what was saved, a line each
 */
public record LostWords(String text, List<String> changes) {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(Locale.UK);
    private static final int NAMES = 5;

    public LostWords {
        changes = List.copyOf(changes);
    }

    /** The words; times are those of this computer. */
    public static LostWords of(ProjectStore.Lost lost) {
        Recovery recovery = lost.recovery();
        Path file = recovery.of();
        String name = file == null ? Messages.text("project.unnamed") : file.toString();
        List<String> lines = changes(lost.difference());
        if (recovery.isFileNewer()) {
            lines.add(Messages.text("lost.newer"));
        }
        return new LostWords(Messages.text("lost.text", name, WHEN.format(recovery.kept().atZone(ZoneId.systemDefault()))), lines);
    }

    /** What differs, a line each. */
    static List<String> changes(Difference d) {
        List<String> lines = new ArrayList<>();
        names(lines, "lost.reports.added", d.reportsAdded());
        names(lines, "lost.reports.removed", d.reportsRemoved());
        names(lines, "lost.tables.added", d.tablesAdded());
        names(lines, "lost.tables.removed", d.tablesRemoved());
        count(lines, "lost.events.added", d.eventsAdded().size());
        count(lines, "lost.events.removed", d.eventsRemoved().size());
        count(lines, "lost.events.changed", d.eventsChanged().size());
        count(lines, "lost.decisions.added", d.decisionsAdded().size());
        count(lines, "lost.decisions.removed", d.decisionsRemoved().size());
        count(lines, "lost.scenes", d.scenesChanged() ? 1 : 0);
        return lines;
    }

    private static void names(List<String> lines, String key, List<String> names) {
        if (!names.isEmpty()) {
            String more = names.size() > NAMES ? " …" : "";
            lines.add(Messages.counted(key, names.size()) + ": " + String.join("; ", names.subList(0, Math.min(NAMES, names.size()))) + more);
        }
    }

    private static void count(List<String> lines, String key, int count) {
        if (count > 0) {
            lines.add(Messages.counted(key, count));
        }
    }
}

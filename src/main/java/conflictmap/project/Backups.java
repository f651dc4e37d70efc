package conflictmap.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Earlier states of projects, at most ten of each: one of the last ten minutes, one of the last half hour, and so on up to
 * a year and more. They hold what is kept and no layers. A folder of its own for each project.
 */
public final class Backups {
    /** Where the spans of age end of which one backup each stays; the last has no end. */
    static final List<Duration> AGES = List.of(
            Duration.ofMinutes(10), Duration.ofMinutes(30), Duration.ofHours(1), Duration.ofHours(4), Duration.ofDays(1),
            Duration.ofDays(3), Duration.ofDays(7), Duration.ofDays(30), Duration.ofDays(365));
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final String END = ".gpkg";

    private final Path folder;

    /**
     * An earlier state.
     *
     * @param file a project file without layers
     * @param taken when it was put aside
     */
    public record Backup(Path file, Instant taken) {}

    /** @param folder where all backups are kept; it need not exist */
    public Backups(Path folder) {
        this.folder = folder;
    }

    /**
     * Puts a state of a project aside, if the last one is ten minutes old, and removes those that stand too close.
     *
     * @param project the project's file
     * @return whether it was put aside
     */
    public boolean take(Path project, Project state, Instant now) throws IOException {
        List<Backup> there = of(project);
        if (!there.isEmpty() && there.getFirst().taken().plus(AGES.getFirst()).isAfter(now)) {
            return false;
        }
        keep(project, state, now);
        for (Backup old : tooClose(of(project), now)) {
            Files.deleteIfExists(old.file());
        }
        return true;
    }

    /** Puts a state of a project aside, however new the last one is; those that stand too close go the next time. */
    public void keep(Path project, Project state, Instant now) throws IOException {
        Path mine = folderOf(project);
        Files.createDirectories(mine);
        ProjectFile.createPlain(mine.resolve(NAME.format(now) + END), state, Map.of("of", project.toAbsolutePath().toString())).close();
    }

    /** The earlier states of a project, newest first. */
    public List<Backup> of(Path project) throws IOException {
        Path mine = folderOf(project);
        if (!Files.isDirectory(mine)) {
            return List.of();
        }
        List<Backup> result = new ArrayList<>();
        try (Stream<Path> all = Files.list(mine)) {
            all.filter(p -> p.toString().endsWith(END)).forEach(p -> {
                String name = p.getFileName().toString();
                try {
                    result.add(new Backup(p, NAME.parse(name.substring(0, name.length() - END.length()), Instant::from)));
                } catch (DateTimeException e) {
                    // somebody else's file
                }
            });
        }
        result.sort((a, b) -> b.taken().compareTo(a.taken()));
        return List.copyOf(result);
    }

    /**
     * Reads an earlier state; the backup stays as it is.
     *
     * @return it and what of it can't be read; its file is closed
     */
    public static ProjectFile.Opened restore(Backup backup) throws IOException {
        var opened = ProjectFile.openPlain(backup.file());
        opened.file().close();
        return opened;
    }

    /** Of each span of age the oldest stays, so that each backup grows into the next span; what is newer goes. */
    static List<Backup> tooClose(List<Backup> newestFirst, Instant now) {
        List<Backup> result = new ArrayList<>();
        for (int i = 0; i + 1 < newestFirst.size(); i++) {
            if (span(newestFirst.get(i), now) == span(newestFirst.get(i + 1), now)) {
                result.add(newestFirst.get(i));
            }
        }
        return result;
    }

    private static int span(Backup backup, Instant now) {
        Duration age = Duration.between(backup.taken(), now);
        int span = 0;
        while (span < AGES.size() && age.compareTo(AGES.get(span)) >= 0) {
            span++;
        }
        return span;
    }

    /** Projects of one name in several folders are told apart by a number made of the whole path. */
    private Path folderOf(Path project) {
        Path whole = project.toAbsolutePath().normalize();
        String number = UUID.nameUUIDFromBytes(whole.toString().getBytes(StandardCharsets.UTF_8)).toString().substring(0, 8);
        return folder.resolve(String.valueOf(whole.getFileName()) + "-" + number);
    }
}

package conflictmap.ingest;

import conflictmap.model.Problem;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The files in a folder and in those below it that may hold reports: none that is hidden or that a system or an office
 * program left there. Links are not followed.
 *
 * @param files in the order of their names
 * @param problems folders that may not be looked into, or hold nothing
 */
public record Folder(List<Path> files, List<Problem> problems) {
    /** Folders below each other that are looked into. */
    static final int MAX_DEPTH = 20;
    /** Files that are taken of one folder. */
    static final int MAX_FILES = 100_000;

    private static final Set<String> LITTER = Set.of("thumbs.db", "desktop.ini", "__macosx");

    public Folder {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    /** Walks a folder. */
    public static Folder of(Path folder) {
        List<Path> files = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        try {
            Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), MAX_DEPTH, new Visitor(folder, files, problems));
        } catch (IOException e) {
            problems.add(unreadable(folder, e));
        }
        if (files.isEmpty() && problems.isEmpty()) {
            problems.add(new Problem("report.none", folder.toString(), 0, "there are no files in this folder to be read; choose another"));
        }
        files.sort(Comparator.naturalOrder());
        return new Folder(files, problems);
    }

    private static Problem unreadable(Path path, IOException e) {
        return new Problem("report.unreadable", path.toString(), 0, "this can't be looked into: " + e.getMessage());
    }

    private static boolean isLitter(Path path) {
        String name = path.getFileName() == null ? "" : path.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.startsWith(".") || name.startsWith("~$") || LITTER.contains(name);
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<Path> files;
        private final List<Problem> problems;

        Visitor(Path root, List<Path> files, List<Problem> problems) {
            this.root = root;
            this.files = files;
            this.problems = problems;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            return !dir.equals(root) && isLitter(dir) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!attributes.isRegularFile() || isLitter(file)) {
                return FileVisitResult.CONTINUE;
            }
            if (files.size() == MAX_FILES) {
                problems.add(new Problem("report.too-many", root.toString(), 0, "only the first " + MAX_FILES + " files of this folder are taken"));
                return FileVisitResult.TERMINATE;
            }
            files.add(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            problems.add(unreadable(file, e));
            return FileVisitResult.CONTINUE;
        }
    }
}

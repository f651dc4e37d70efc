package conflictmap.viewmodel;

import conflictmap.ingest.Folder;
import conflictmap.ingest.Ingest;
import conflictmap.ingest.ReportFiles;
import conflictmap.ingest.Summary;
import conflictmap.ingest.tables.EventTables;
import conflictmap.jobs.Progress;
import conflictmap.model.Problem;
import conflictmap.model.Reading;
import conflictmap.model.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads with the program's own pipeline: tables of events as tables, other files and folders of them as reports. */
public final class IngestReader implements Reader {
    /** The share of the work that looking for tables is, where there are other files too. */
    private static final double TABLES = 0.1;

    private final Ingest ingest;
    private final Supplier<EventTables> tables;
    private final @Nullable KeptMappings mappings;

    /**
     * Guesses what the columns of unknown tables are.
     *
     * @param ingest reads reports
     * @param tables reads tables of events; asked when something is to be read
     */
    public IngestReader(Ingest ingest, Supplier<EventTables> tables) {
        this(ingest, tables, null);
    }

    /** Leaves tables aside whose columns nobody has said, to be asked about. */
    public IngestReader(Ingest ingest, Supplier<EventTables> tables, @Nullable KeptMappings mappings) {
        this.ingest = ingest;
        this.tables = tables;
        this.mappings = mappings;
    }

    @Override
    public Mappings mappings() {
        return mappings == null ? Mappings.NONE : mappings;
    }

    @Override
    public Reading again(Report report) {
        return ingest.read(report);
    }

    @Override
    public Batch read(List<Path> chosen, Progress progress) throws InterruptedException {
        List<Problem> problems = new ArrayList<>();
        List<Path> all = files(chosen, problems);
        var intake = new TableIntake(tables.get(), mappings);
        for (int i = 0; i < all.size(); i++) {
            progress.check();
            if (all.size() > 1 || chosen.size() > 1) {
                progress.report(TABLES * i / all.size(), String.valueOf(all.get(i).getFileName()));
            } else {
                progress.report(-1, String.valueOf(all.get(i).getFileName()));
            }
            intake.take(all.get(i));
        }
        problems.addAll(intake.problems());
        ReportFiles files = ReportFiles.of(intake.others(), null);
        Ingest.Result read = ingest.apply(files.files(), new Later(progress));
        problems.addAll(files.problems());
        problems.addAll(read.problems());
        return new Batch(read.readings(), intake.found(), problems, accounts(all, intake, files, read), intake.unknown());
    }

    private static List<Path> files(List<Path> chosen, List<Problem> problems) {
        List<Path> files = new ArrayList<>();
        for (Path path : chosen) {
            if (Files.isDirectory(path)) {
                Folder folder = Folder.of(path);
                problems.addAll(folder.problems());
                files.addAll(folder.files());
            } else {
                files.add(path);
            }
        }
        return files;
    }

    private static List<Account> accounts(List<Path> all, TableIntake intake, ReportFiles files, Ingest.Result read) {
        Map<String, Account> byFile = new LinkedHashMap<>();
        all.stream().filter(file -> !intake.unknown().contains(file)).forEach(file -> byFile.put(file.toString(), new Account(file.toString(), 0, 0, List.of(), List.of())));
        intake.accounts().forEach(account -> byFile.put(account.file(), account));
        Map<String, Reading> readings = new HashMap<>();
        read.readings().forEach(r -> readings.put(r.report().id(), r));
        Map<String, List<String>> reports = new HashMap<>();
        for (Summary.Taken taken : read.summary().each()) {
            reports.put(taken.file().toString(), taken.reportIds());
        }
        for (var file : files.files()) {
            List<String> ids = reports.getOrDefault(file.path().toString(), List.of());
            List<Reading> given = ids.stream().map(readings::get).filter(java.util.Objects::nonNull).toList();
            byFile.put(file.path().toString(), account(file.path().toString(), given, read.summary().problems()));
        }
        files.problems().forEach(p -> byFile.compute(p.source(), (file, old) -> with(file, old, p)));
        return List.copyOf(byFile.values());
    }

    private static Account account(String file, List<Reading> given, List<Problem> problems) {
        List<Problem> own = new ArrayList<>(problems.stream().filter(p -> isOf(p, file)).toList());
        List<String> notes = new ArrayList<>();
        for (Reading reading : given) {
            reading.problems().forEach(p -> notes.add(p.message()));
        }
        return new Account(file, given.size(), given.stream().mapToInt(r -> r.events().size()).sum(), own, notes.stream().distinct().toList());
    }

    private static boolean isOf(Problem problem, String file) {
        return problem.source().equals(file) || problem.source().startsWith(file + "/");
    }

    private static Account with(String file, @Nullable Account old, Problem problem) {
        List<Problem> problems = new ArrayList<>(old == null ? List.of() : old.problems());
        problems.add(problem);
        return old == null ? new Account(file, 0, 0, problems, List.of()) : new Account(file, old.reports(), old.events(), problems, old.notes());
    }

    /** The progress of what comes after the tables. */
    private record Later(Progress all) implements Progress {
        @Override
        public void report(double done, String what) {
            all.report(done < 0 ? done : TABLES + (1 - TABLES) * done, what);
        }

        @Override
        public boolean isCancelled() {
            return all.isCancelled();
        }
    }
}

package conflictmap;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.extract.Corpus;
import conflictmap.ingest.Ingest;
import conflictmap.ingest.documents.DocumentFiles;
import conflictmap.ingest.tables.EventTables;
import conflictmap.jobs.ChildJvm;
import conflictmap.jobs.Jobs;
import conflictmap.jobs.Running;
import conflictmap.project.Project;
import conflictmap.viewmodel.Account;
import conflictmap.viewmodel.Account.Fate;
import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.DotMaps;
import conflictmap.viewmodel.IngestReader;
import conflictmap.viewmodel.KeptMappings;
import conflictmap.viewmodel.Reader;
import conflictmap.viewmodel.Samples;
import conflictmap.viewmodel.Work;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder of 500 reports and tables of all formats, good and bad, brought onto the desk as the window does it. */
class MixedImportTest {
    private static final int COPIES = 20;

    @TempDir
    Path folder;

    /** What is done on the window's thread, done on this one. */
    private final LinkedBlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final Jobs jobs = new Jobs(window::add);
    private final List<Double> shares = new ArrayList<>();
    private final Desk desk = desk();

    private Desk desk() {
        var ingest = new Ingest(Corpus::extractor, new DocumentFiles.Formats(
                Importers.ALL, ChildJvm.Program.of(ReadDocuments.class.getName(), DocumentFiles.HEAP_MB), DocumentFiles.LIMIT));
        var reader = new IngestReader(ingest, MixedImportTest::tables, new KeptMappings(MixedImportTest::tables, Path.of("nowhere", "mappings.json")));
        var made = new Desk(jobs, reader, new DotMaps(), Samples.EXPORTS);
        made.work().currentProperty().addListener((o, was, is) -> {
            if (is != null && is.done() >= 0) {
                shares.add(is.done());
            }
        });
        return made;
    }

    private static EventTables tables() {
        try {
            return EventTables.load(Path.of(System.getProperty("conflictmap.home", "."), "data"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterEach
    void close() {
        jobs.close();
    }

    private void fill() throws IOException {
        MixedFolder.fill(folder, Path.of(""), COPIES);
    }

    private void workUntil(BooleanSupplier done) throws InterruptedException {
        while (!done.getAsBoolean()) {
            Runnable next = window.poll(120, TimeUnit.SECONDS);
            assertThat(next).as("something more happens").isNotNull();
            next.run();
        }
    }

    @Test
    void eachFileIsAccountedFor() throws Exception {
        fill();
        desk.add(List.of(folder));
        workUntil(() -> !desk.incoming().accounts().get().isEmpty());
        List<Account> accounts = desk.incoming().accounts().get();
        assertThat(accounts).as("all but the unknown tables").hasSize(500 - 2 * COPIES);
        Map<String, Map<Fate, Integer>> fates = new TreeMap<>();
        for (Account account : accounts) {
            fates.computeIfAbsent(String.valueOf(Path.of(account.file()).getFileName()), name -> new TreeMap<>()).merge(account.fate(), 1, Integer::sum);
        }
        for (String whole : List.of("plain-utf8.txt", "article.html", "plain.eml", "report.docx", "info.pdf", "acled.csv")) {
            assertThat(fates.get(whole)).as(whole).containsExactly(Map.entry(Fate.WHOLE, COPIES));
        }
        for (String part : List.of("feed.rss", "reports.jsonl", "bundle.zip", "acled_bad.csv")) {
            assertThat(fates.get(part)).as(part).containsExactly(Map.entry(Fate.PART, COPIES));
        }
        for (String none : List.of("empty.txt", "picture.png", "truncated.pdf", "truncated.docx", "bomb.zip")) {
            assertThat(fates.get(none)).as(none).containsExactly(Map.entry(Fate.NONE, COPIES));
        }
        assertThat(accounts).filteredOn(a -> a.fate() != Fate.WHOLE).allSatisfy(a -> assertThat(a.problems()).as(a.file()).isNotEmpty()
                .allSatisfy(p -> assertThat(p.source()).startsWith(a.file())));
        assertThat(accounts.stream().mapToInt(Account::reports).sum()).isEqualTo(desk.shelf().project().readings().size());
        assertThat(shares).isSorted().hasSizeGreaterThan(10);
        workUntil(() -> desk.incoming().unknown().draftProperty().get() != null);
        assertThat(desk.incoming().unknown().draftProperty().get().header()).hasSize(5);
        desk.edits().undo();
        assertThat(desk.shelf().project()).isEqualTo(Project.EMPTY);
        assertThat(desk.shelf().problems()).as("nothing of it is left").isEmpty();
    }

    /** So much of the work is done when it is cancelled: nothing yet, among tables, and among documents. */
    @ParameterizedTest
    @ValueSource(doubles = {-1, 0, 0.04, 0.12, 0.3, 0.5})
    void cancellingLeavesNoHalf(double share) throws Exception {
        fill();
        List<String> files = files();
        Set<ProcessHandle> others = children();
        Running<Reader.Batch> running = desk.add(List.of(folder));
        CompletableFuture<Reader.Batch> ended = running.result().toCompletableFuture();
        workUntil(() -> running.done() >= share);
        desk.work().cancelCurrent();
        workUntil(() -> jobs.running().isEmpty());
        assertThat(ended).isCompletedExceptionally();
        assertThat(jobsHaveEnded()).as("the jobs' threads are free").isTrue();
        window.forEach(Runnable::run);
        assertThat(desk.shelf().project()).isEqualTo(Project.EMPTY);
        assertThat(desk.shelf().allEvents()).isEmpty();
        assertThat(desk.shelf().problems()).isEmpty();
        assertThat(desk.incoming().accounts().get()).isEmpty();
        assertThat(desk.incoming().unknown().draftProperty().get()).isNull();
        assertThat(desk.edits().undoName()).as("no step that could be undone").isEmpty();
        assertThat(desk.work().noticeProperty().get()).isEqualTo("Reading reports cancelled");
        assertThat(children()).as("no child of the reading is left").allSatisfy(child -> assertThat(others.contains(child) || hasEnded(child)).isTrue());
        assertThat(files()).as("no file is left beside those read").isEqualTo(files);
    }

    /** Ends the jobs and waits until their threads have: nothing of them goes on in the background. */
    private boolean jobsHaveEnded() throws InterruptedException {
        var free = new CyclicBarrier(2);
        List<CompletableFuture<Integer>> both = List.of(
                jobs.submit("free", progress -> free.await(120, TimeUnit.SECONDS), n -> {}, e -> {}).result().toCompletableFuture(),
                jobs.submit("free", progress -> free.await(120, TimeUnit.SECONDS), n -> {}, e -> {}).result().toCompletableFuture());
        workUntil(() -> both.stream().allMatch(CompletableFuture::isDone));
        return both.stream().noneMatch(CompletableFuture::isCompletedExceptionally);
    }

    private static Set<ProcessHandle> children() {
        return ProcessHandle.current().descendants().collect(Collectors.toSet());
    }

    /** Whether a child that was told to end does so. */
    private static boolean hasEnded(ProcessHandle child) {
        try {
            return !child.onExit().get(120, TimeUnit.SECONDS).isAlive();
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError("still there: " + child, e);
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.map(Path::toString).sorted().toList();
        }
    }
}

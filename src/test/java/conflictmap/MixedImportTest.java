package conflictmap;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.jobs.Jobs;
import conflictmap.jobs.Running;
import conflictmap.project.Project;
import conflictmap.viewmodel.Account;
import conflictmap.viewmodel.Account.Fate;
import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.DotMaps;
import conflictmap.viewmodel.Reader;
import conflictmap.viewmodel.Samples;
import conflictmap.viewmodel.Work;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of 500 reports and tables of all formats, good and bad, brought onto the desk as the window does it. */
class MixedImportTest {
    private static final int COPIES = MixedFolder.COPIES;

    @TempDir
    Path folder;

    /** What is done on the window's thread, done on this one. */
    private final LinkedBlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final Jobs jobs = new Jobs(window::add);
    private final List<Double> shares = new ArrayList<>();
    private final Desk desk = desk();

    private Desk desk() {
        var made = new Desk(jobs, MixedFolder.reader(), new DotMaps(), Samples.EXPORTS);
        made.work().currentProperty().addListener((o, was, is) -> {
            if (is != null && is.done() >= 0) {
                shares.add(is.done());
            }
        });
        return made;
    }

    @AfterEach
    void close() {
        jobs.close();
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
        MixedFolder.fill(folder);
        desk.add(List.of(folder));
        workUntil(() -> !desk.incoming().accounts().get().isEmpty());
        List<Account> accounts = desk.incoming().accounts().get();
        assertThat(accounts).as("all but the unknown tables").hasSize(MixedFolder.FILES - 2 * COPIES);
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

    @Test
    void cancellingLeavesNoHalf() throws Exception {
        MixedFolder.fill(folder);
        Running<Reader.Batch> running = desk.add(List.of(folder));
        CompletableFuture<Reader.Batch> ended = running.result().toCompletableFuture();
        workUntil(() -> {
            Work.State state = desk.work().currentProperty().get();
            return state != null && state.done() > 0.2;
        });
        desk.work().cancelCurrent();
        workUntil(() -> jobs.running().isEmpty());
        assertThat(ended).isCompletedExceptionally();
        window.forEach(Runnable::run);
        assertThat(desk.shelf().project()).isEqualTo(Project.EMPTY);
        assertThat(desk.shelf().problems()).isEmpty();
        assertThat(desk.incoming().accounts().get()).isEmpty();
        assertThat(desk.work().noticeProperty().get()).isEqualTo("Reading reports cancelled");
    }
}

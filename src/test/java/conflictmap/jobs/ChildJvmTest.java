package conflictmap.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import conflictmap.jobs.ChildLostException.Cause;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChildJvmTest {
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration SHORT = Duration.ofMillis(300);

    private final ChildJvm child = new ChildJvm(ChildJvm.Program.of(ChildPuppet.class.getName(), 32));

    @AfterEach
    void close() {
        child.close();
    }

    private String ask(String word, Duration limit) throws ChildLostException, InterruptedException {
        return new String(child.ask(word.getBytes(StandardCharsets.UTF_8), limit, Progress.NONE), StandardCharsets.UTF_8);
    }

    @Test
    void answersManyRequestsInOneLife() throws Exception {
        assertThat(child.isRunning()).isFalse();
        assertThat(ask("one", LONG)).isEqualTo("one 1");
        assertThat(ask("two", LONG)).isEqualTo("two 2");
        assertThat(ask("", LONG)).isEqualTo(" 3");
        assertThat(child.isRunning()).isTrue();
    }

    @Test
    void whatLibrariesPrintIsNoAnswer() throws Exception {
        assertThat(ask("print", LONG)).isEqualTo("print 1");
    }

    @ParameterizedTest
    @CsvSource({"memory,MEMORY", "halt,CRASH", "throw,CRASH"})
    void whatKillsItIsToldAndTheNextRequestHasANewChild(String word, Cause cause) throws Exception {
        ask("first", LONG);
        var lost = catchThrowableOfType(ChildLostException.class, () -> ask(word, LONG));
        assertThat(lost.reason()).isEqualTo(cause);
        assertThat(ask("next", LONG)).isEqualTo("next 1");
    }

    @Test
    void whatNeverEndsIsEnded() throws Exception {
        ask("first", LONG);
        var lost = catchThrowableOfType(ChildLostException.class, () -> ask("loop", SHORT));
        assertThat(lost.reason()).isEqualTo(Cause.TIME);
        assertThat(child.isRunning()).isFalse();
        assertThat(ask("next", LONG)).isEqualTo("next 1");
    }

    @Test
    void aClassThatIsNotThereIsACrash() {
        try (var none = new ChildJvm(ChildJvm.Program.of("conflictmap.NoSuchClass", 32))) {
            var lost = catchThrowableOfType(ChildLostException.class, () -> none.ask(new byte[0], LONG, Progress.NONE));
            assertThat(lost.reason()).isEqualTo(Cause.CRASH);
        }
    }

    @Test
    void cancellingEndsIt() {
        Progress cancelled = new Progress() {
            private int asked;

            @Override
            public void report(double done, String what) {}

            @Override
            public boolean isCancelled() {
                return ++asked > 3;
            }
        };
        assertThatThrownBy(() -> child.ask("loop".getBytes(StandardCharsets.UTF_8), LONG, cancelled)).isInstanceOf(InterruptedException.class);
        assertThat(child.isRunning()).isFalse();
    }

    /** A parent that dies closes the child's input, even while the child is busy for ever. */
    @Test
    void endsWithItsInput() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process orphan = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), ChildPuppet.class.getName()).start();
        try (var out = new DataOutputStream(orphan.getOutputStream())) {
            out.writeInt(4);
            out.writeBytes("loop");
        }
        assertThat(orphan.onExit().join().exitValue()).isZero();
    }
}

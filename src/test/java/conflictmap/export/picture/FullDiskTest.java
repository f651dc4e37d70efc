package conflictmap.export.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import conflictmap.jobs.Progress;
import conflictmap.render.Fill;
import conflictmap.render.Frame;
import conflictmap.render.Layer;
import conflictmap.render.Mark;
import conflictmap.render.Papers;
import conflictmap.render.Picture;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files that the system stops half-way, in a child whose files may not grow beyond 600 KB. */
class FullDiskTest {
    @TempDir
    Path folder;

    /** Writes a picture that is larger than that, and says how it ended. */
    static final class Child {
        private Child() {}

        public static void main(String[] arguments) throws InterruptedException {
            Frame frame = Papers.frame(35, 51, 5, 1200, 900);
            PictureFormat format = PictureFormat.ofCode(arguments[0]).orElseThrow();
            try {
                StillExport.bare(format, frame, 1).write(new Picture(List.of((Layer) Child::noise)), List.of(frame), Path.of(arguments[1]), Progress.NONE);
                System.out.println("written");
            } catch (IOException e) {
                System.out.println("failed: " + e.getMessage());
            }
        }

        private static Stream<Mark> noise(Frame frame) {
            var random = new Random(7);
            return Stream.generate(() -> (Mark) new Fill(
                            new Rectangle2D.Double(random.nextInt(1200), random.nextInt(900), 1 + random.nextInt(9), 1 + random.nextInt(9)),
                            new Color(random.nextInt(0x1000000))))
                    .limit(60_000);
        }
    }

    @ParameterizedTest
    @EnumSource(PictureFormat.class)
    void isToldAndTheOldFileStays(PictureFormat format) throws Exception {
        Path file = Files.writeString(folder.resolve("map." + format.code()), "before");
        assertThat(run("ulimit -f 600; ", format, file)).contains("failed: ").contains("too large");
        assertThat(file).hasContent("before");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("map." + format.code());
    }

    @Test
    void whereThereIsRoomTheSameIsWritten() throws Exception {
        Path file = Files.writeString(folder.resolve("map.png"), "before");
        assertThat(run("", PictureFormat.PNG, file)).contains("written");
        assertThat(Files.size(file)).isGreaterThan(600 * 1024);
    }

    private static String run(String limit, PictureFormat format, Path file) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no shell that can limit files here");
        Process child = new ProcessBuilder("/bin/bash", "-c", limit + "exec \"$0\" -XX:-UsePerfData -Xshare:auto -Djava.awt.headless=true -cp \"$1\" \"$2\" \"$3\" \"$4\" 2>&1",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), System.getProperty("java.class.path"),
                Child.class.getName(), format.code(), file.toString()).start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return said;
    }
}

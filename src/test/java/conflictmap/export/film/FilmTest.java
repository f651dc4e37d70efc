package conflictmap.export.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import conflictmap.jobs.Progress;
import conflictmap.model.EventType;
import conflictmap.render.Frame;
import conflictmap.render.Furniture;
import conflictmap.render.Papers;
import conflictmap.render.Picture;
import conflictmap.render.SymbolLayer;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.Happenings;
import conflictmap.timeline.Window;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilmTest {
    private static final Frame FRAME = Papers.frame(35, 51, 5, 641, 401);

    @TempDir
    Path folder;

    /** A cluster that is shown as symbols, as density, and as symbols again while the window passes over it. */
    private static Picture picture() {
        var symbols = new SymbolLayer(
                EventIndex.of(IntStream.range(0, 400).mapToObj(i -> Happenings.event("e" + i, EventType.values()[i % 7],
                        Happenings.TEHRAN, Papers.NOW.minus(Duration.ofMinutes(i / 2)).toString(), Duration.ofMinutes(20))).toList()),
                id -> Optional.empty());
        return new Picture(List.of(Papers.ground(new Color(0xEEEEEE)), symbols, new Furniture(symbols)));
    }

    private static Film film(int shots) {
        Frame hour = new Frame(FRAME.view(), FRAME.now(), Window.of(Duration.ofHours(1)), FRAME.zone(), FRAME.theme(), null);
        return Film.of(IntStream.range(0, shots).mapToObj(n -> hour.at(Papers.NOW.minus(Duration.ofMinutes(5L * (shots - n))))).toList(), 10);
    }

    private static FilmExport export(FilmFormat format) {
        return new FilmExport(Movies.CACHE, format, 10);
    }

    @ParameterizedTest
    @CsvSource({"MP4, h264, map.mp4", "WEBM, vp9, map.webm", "GIF, gif, map.gif"})
    void aFilmHasItsSizeItsFramesAndItsLength(FilmFormat format, String codec, String name) throws Exception {
        Path file = folder.resolve(name);
        List<Double> told = new ArrayList<>();
        export(format).write(picture(), film(25), file, progress(told, Integer.MAX_VALUE));
        Movies read = Movies.read(file);
        assertThat(read.codec()).isEqualTo(codec);
        assertThat(read.frames()).isEqualTo(25);
        assertThat(read.width()).isEqualTo(640);
        assertThat(read.height()).isEqualTo(400);
        assertThat(read.seconds()).isCloseTo(2.5, within(0.051));
        assertThat(told).isSorted().hasSizeGreaterThan(25);
        assertThat(files()).containsExactly(name);
        assertThat(FilmFormat.of(file)).contains(format);
    }

    @Test
    void anMp4BeginsWithItsIndexInColoursThatAllPlayersTake() throws Exception {
        Path file = folder.resolve("map.mp4");
        export(FilmFormat.MP4).write(picture(), film(5), file, Progress.NONE);
        assertThat(Movies.read(file).said()).contains("yuv420p(tv, bt709)").contains("10 fps");
        String bytes = Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(bytes.indexOf("moov")).isBetween(0, bytes.indexOf("mdat"));
    }

    @Test
    void eachPictureIsTheStillPictureOfItsFrameWhateverCameBefore() throws Exception {
        Film film = film(60);
        Path pictures = folder.resolve("pictures");
        export(FilmFormat.PNG).write(picture(), film, pictures, Progress.NONE);
        for (int n = 0; n < 60; n++) {
            BufferedImage still = new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB);
            Picture alone = picture();
            alone.paint(still, 1, film.shots().get(n).frame());
            BufferedImage read = ImageIO.read(pictures.resolve("frame-%05d.png".formatted(n + 1)).toFile());
            assertThat(Arrays.mismatch(Papers.pixels(read), Papers.pixels(still))).as("picture %d", n).isNegative();
        }
        assertThat(files()).containsExactly("pictures");
    }

    @Test
    void aPictureOfAnMp4LooksAsItsFrame() throws Exception {
        Path file = folder.resolve("map.mp4");
        export(FilmFormat.MP4).write(picture(), List.of(FRAME, FRAME), file, Progress.NONE);
        Path still = folder.resolve("still.png");
        Movies.ffmpeg("-y", "-i", file.toString(), "-frames:v", "1", still.toString());
        BufferedImage read = ImageIO.read(still.toFile());
        BufferedImage painted = Papers.painted(picture().layers(), FRAME);
        double difference = 0;
        for (int y = 0; y < 400; y++) {
            for (int x = 0; x < 640; x++) {
                difference += Math.abs(new Color(read.getRGB(x, y)).getGreen() - new Color(painted.getRGB(x, y)).getGreen());
            }
        }
        assertThat(difference / (640 * 400)).isLessThan(1.5);
    }

    @Test
    void coloursOfFilmAreThoseOfItsStandard() {
        int[] rgb = new int[8 * 2];
        int[] colours = {0x000000, 0xFFFFFF, 0xFF0000, 0x0000FF};
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = colours[i % 8 / 2];
        }
        byte[] planes = new Yuv(8, 2).of(rgb);
        // ITU-R BT.709: black, white, red and blue in 8 bits of limited range
        assertThat(new int[] {planes[0] & 255, planes[2] & 255, planes[4] & 255, planes[6] & 255}).containsExactly(16, 235, 63, 32);
        assertThat(new int[] {planes[16] & 255, planes[17] & 255, planes[18] & 255, planes[19] & 255}).containsExactly(128, 128, 102, 240);
        assertThat(new int[] {planes[20] & 255, planes[21] & 255, planes[22] & 255, planes[23] & 255}).containsExactly(128, 128, 240, 118);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 11, 19, 20, 21, 22})
    void cancelledAtAnyPointItLeavesNoFileAndNoProcessAndKeepsTheOldOne(int after) throws Exception {
        for (FilmFormat format : FilmFormat.values()) {
            Path file = folder.resolve(format == FilmFormat.PNG ? "frames" : "map." + format.extension());
            if (format == FilmFormat.PNG) {
                Files.createDirectories(file);
                Files.writeString(file.resolve("frame-00001.png"), "old");
            } else {
                Files.writeString(file, "old");
            }
            assertThatThrownBy(() -> export(format).write(picture(), film(20), file, progress(new ArrayList<>(), after)))
                    .isInstanceOf(InterruptedException.class);
            assertThat(format == FilmFormat.PNG ? file.resolve("frame-00001.png") : file).hasContent("old");
            assertThat(ProcessHandle.current().descendants()).isEmpty();
        }
        assertThat(files()).containsExactlyInAnyOrder("map.mp4", "map.webm", "map.gif", "frames");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsToldAndTheOldFileStays() throws Exception {
        Path cramped = folder.resolve("cache").resolve("ffmpeg-3.5.0").resolve(Ffmpeg.in(Movies.CACHE).getFileName());
        Files.createDirectories(cramped.getParent());
        Files.writeString(cramped, "#!/bin/sh\nulimit -f 8\nexec '" + Ffmpeg.in(Movies.CACHE).toAbsolutePath() + "' \"$@\"\n");
        assertThat(cramped.toFile().setExecutable(true)).isTrue();
        Path file = folder.resolve("map.mp4");
        Files.writeString(file, "old");
        assertThatThrownBy(() -> new FilmExport(folder.resolve("cache"), FilmFormat.MP4, 10).write(picture(), film(30), file, Progress.NONE))
                .isInstanceOf(IOException.class).hasMessageContaining("the film could not be written");
        assertThat(file).hasContent("old");
        assertThat(files()).containsExactlyInAnyOrder("map.mp4", "cache");
        assertThat(ProcessHandle.current().descendants()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"MP4", "WEBM"})
    @EnabledOnOs(OS.LINUX)
    void aWriteThatFailsIsToldByName(FilmFormat format) throws Exception {
        Film film = film(3);
        List<String> arguments = new ArrayList<>(format.encoding(List.of()));
        arguments.add("/dev/full");
        try (Encoder encoder = Encoder.start(Ffmpeg.in(Movies.CACHE), format.pixels(), film, arguments)) {
            assertThatThrownBy(() -> encoder.feed(new Reel(picture(), film, 1), format.pixels(), film, Progress.NONE, 0, 1))
                    .isInstanceOf(IOException.class).hasMessageContaining("the disk is full");
        }
    }

    @Test
    void aFolderWithOtherThingsIsNotReplaced() throws Exception {
        Path full = Files.createDirectory(folder.resolve("letters"));
        Files.writeString(full.resolve("dear.txt"), "you");
        assertThatThrownBy(() -> export(FilmFormat.PNG).write(picture(), film(2), full, Progress.NONE))
                .isInstanceOf(IOException.class).hasMessageContaining("dear.txt");
        assertThat(full.resolve("dear.txt")).exists();
    }

    @Test
    void knowsTheFilmWritersOfAllSystems() {
        assertThat(Ffmpeg.nameOn("Linux", "amd64")).isEqualTo("ffmpeg-amd64");
        assertThat(Ffmpeg.nameOn("Windows 11", "amd64")).isEqualTo("ffmpeg-amd64.exe");
        assertThat(Ffmpeg.nameOn("Mac OS X", "aarch64")).isEqualTo("ffmpeg-aarch64-osx");
    }

    /** Takes what is told, and cancels after so many reports. */
    private static Progress progress(List<Double> told, int reports) {
        return new Progress() {
            @Override
            public void report(double done, String what) {
                told.add(done);
            }

            @Override
            public boolean isCancelled() {
                return told.size() >= reports;
            }
        };
    }

    private List<String> files() throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(path -> path.getFileName().toString()).toList();
        }
    }
}

package conflictmap.cli;

import conflictmap.export.film.CameraMove;
import conflictmap.export.film.Film;
import conflictmap.export.film.FilmFormat;
import conflictmap.export.film.FilmPlan;
import conflictmap.model.TimeRange;
import conflictmap.project.Scene;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What a film plays, and how. */
final class FilmOptions {
    @Option(names = "--format", paramLabel = "mp4|webm|gif|png", converter = AFormat.class,
            description = "What to write; what the name of the file says without it, and a folder of PNG pictures for a name without an ending.")
    private @Nullable FilmFormat format;

    @Option(names = "--from", paramLabel = "INSTANT", converter = Values.AnInstant.class,
            description = "The moment that the film begins at; where the events begin without it, a few far away left out.")
    private @Nullable Instant from;

    @Option(names = "--to", paramLabel = "INSTANT", converter = Values.AnInstant.class,
            description = "The moment that the film ends at; where the events end without it.")
    private @Nullable Instant to;

    @Option(names = "--length", paramLabel = "PT20S", converter = AFilmLength.class, defaultValue = "PT20S",
            description = "How long the film runs, pauses not counted; ${DEFAULT-VALUE} without it.")
    private Duration length = Duration.ofSeconds(20);

    @Option(names = "--fps", paramLabel = "25", converter = ARate.class, defaultValue = "25",
            description = "Pictures a second, 1 to 60; ${DEFAULT-VALUE} without it.")
    private int fps = 25;

    @Option(names = "--pause", paramLabel = "PT3S", converter = AFilmLength.class,
            description = "Pause for so long at the time of each scene of a project, with its name and text below; no pauses without it.")
    private @Nullable Duration pause;

    @Option(names = "--camera", paramLabel = "fly|cut|still", converter = AMove.class, defaultValue = "fly",
            description = "How the camera comes to the view of a scene that the film pauses at: it flies there while the clock stands, is there at once, or stays where it is (default: ${DEFAULT-VALUE}).")
    private CameraMove camera = CameraMove.FLY;

    @Option(names = "--captions", description = "Write below what the reports say of the events, each sentence for as long as it takes to be read.")
    private boolean captions;

    /** Whether sentences of the reports are wanted. */
    boolean isCaptioned() {
        return captions;
    }

    /** The kind of film that a file becomes; null where its name does not tell and nobody else does. */
    @Nullable FilmFormat format(Path out) {
        return format != null ? format : FilmFormat.of(out).orElse(null);
    }

    /**
     * The plan of a film.
     *
     * @param core what is played where nobody says
     * @throws IllegalArgumentException if it would end before it begins; says so
     */
    FilmPlan plan(TimeRange core, List<Scene> scenes, MapOptions.Size size) {
        Instant first = from != null ? from : to != null && to.isBefore(core.start()) ? to : core.start();
        Instant last = to != null ? to : first.isAfter(core.end()) ? first : core.end();
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("the film would end before it begins: --from " + first + " --to " + last);
        }
        Duration held = pause;
        List<FilmPlan.Stop> stops = held == null ? List.of() : scenes.stream().map(scene -> stop(scene, last, held, size)).toList();
        return new FilmPlan(new TimeRange(first, last), length, fps, stops, camera);
    }

    private static FilmPlan.Stop stop(Scene scene, Instant end, Duration pause, MapOptions.Size size) {
        Instant now = scene.look().now();
        return new FilmPlan.Stop(now == null ? end : now, FilmPlan.Stop.told(scene.name(), scene.text()), pause,
                scene.viewOn(size.width(), size.height()));
    }

    static final class AFormat implements ITypeConverter<FilmFormat> {
        @Override
        public FilmFormat convert(String value) {
            return Arrays.stream(FilmFormat.values()).filter(f -> f.code().equals(value.toLowerCase(Locale.ROOT))).findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + value + "' is not a kind of film: "
                            + Arrays.stream(FilmFormat.values()).map(FilmFormat::code).collect(Collectors.joining(", "))));
        }
    }

    static final class AMove implements ITypeConverter<CameraMove> {
        @Override
        public CameraMove convert(String value) {
            return CameraMove.ofCode(value).orElseThrow(() -> new TypeConversionException("'" + value + "' is not what a camera does: fly, cut or still"));
        }
    }

    static final class AFilmLength implements ITypeConverter<Duration> {
        @Override
        public Duration convert(String value) {
            Duration length = new Values.ALength().convert(value);
            if (length.compareTo(FilmPlan.LONGEST) > 0) {
                throw new TypeConversionException("'" + value + "' is longer than " + FilmPlan.LONGEST.toHours() + " hour");
            }
            return length;
        }
    }

    static final class ARate implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            if (value.matches("\\d{1,3}") && Integer.parseInt(value) >= 1 && Integer.parseInt(value) <= Film.FASTEST) {
                return Integer.parseInt(value);
            }
            throw new TypeConversionException("'" + value + "' is not a number of pictures a second, 1 to " + Film.FASTEST);
        }
    }
}

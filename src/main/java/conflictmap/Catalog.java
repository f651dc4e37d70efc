package conflictmap;

import conflictmap.basemap.Basemap;
import conflictmap.cli.ConflictMapCommand;
import conflictmap.cli.ExportCommand;
import conflictmap.cli.ExtractCommand;
import conflictmap.cli.FilmCommand;
import conflictmap.cli.InspectCommand;
import conflictmap.cli.LessonCommand;
import conflictmap.cli.PrepareCommand;
import conflictmap.cli.RenderCommand;
import conflictmap.cli.Showcase;
import conflictmap.cli.SlidesCommand;
import conflictmap.cli.ToponymsCommand;
import conflictmap.export.film.Films;
import conflictmap.export.safe.PersonNames;
import conflictmap.extract.Extractor;
import conflictmap.extract.events.Actors;
import conflictmap.extract.events.EventReader;
import conflictmap.extract.places.CrfTagger;
import conflictmap.extract.places.Persons;
import conflictmap.extract.places.PlaceFinder;
import conflictmap.extract.rules.RuleBook;
import conflictmap.gazetteer.Country;
import conflictmap.gazetteer.Gazetteer;
import conflictmap.gazetteer.Zones;
import conflictmap.ingest.Ingest;
import conflictmap.ingest.documents.DocumentFiles;
import conflictmap.ingest.tables.EventTables;
import conflictmap.jobs.ChildJvm;
import conflictmap.jobs.Jobs;
import conflictmap.jobs.Progress;
import conflictmap.model.Reading;
import conflictmap.project.ProgramFolders;
import conflictmap.viewmodel.AtlasMaps;
import conflictmap.viewmodel.Exports;
import conflictmap.viewmodel.GazetteerSearch;
import conflictmap.viewmodel.IngestReader;
import conflictmap.viewmodel.KeeperStore;
import conflictmap.viewmodel.KeptMappings;
import conflictmap.viewmodel.MemoryStore;
import conflictmap.viewmodel.ProjectStore;
import conflictmap.viewmodel.ReadAhead;
import conflictmap.viewmodel.Reader;
import conflictmap.viewmodel.SampleProject;
import conflictmap.window.DeskServices;
import conflictmap.window.Launch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** What the program is made of, each part made when it is first needed and once only. */
final class Catalog {
    /** So often the sample of many events is put into the table of a rehearsal. */
    private static final int REHEARSED_COPIES = 50;

    private final ProgramFolders folders;
    private @Nullable Gazetteer gazetteer;
    private @Nullable PlaceFinder places;
    private @Nullable Extractor extractor;
    private @Nullable Persons persons;

    Catalog(ProgramFolders folders) {
        this.folders = folders;
        // GeoTools unpacks its reference systems, once, and looks for Log4j's second half, which is not there
        System.setProperty("EPSG-HSQL.directory", folders.cache().resolve("epsg").toString());
        System.setProperty("log4j2.StatusLogger.level", "OFF");
    }

    CommandLine commandLine() {
        return ConflictMapCommand.of(
                new ExtractCommand(ingest()),
                new ToponymsCommand(this::places),
                new RenderCommand(ingest(), this::basemap, this::tables, this::persons),
                new InspectCommand(),
                new FilmCommand(ingest(), this::basemap, this::tables, this::persons, Films.in(folders.cache())),
                new SlidesCommand(ingest(), this::basemap, this::tables, this::persons),
                new LessonCommand(ingest(), this::tables),
                new ExportCommand(ingest(), this::tables, this::persons),
                new PrepareCommand(this::pack, this::rehearse));
    }

    private void pack() throws IOException, InterruptedException {
        Files.createDirectories(folders.packed());
        Gazetteer.pack(folders.data(), folders.packedGazetteer());
        CrfTagger.pack(folders.models(), folders.packedNames());
        Basemap.pack(folders.maps());
        new PackedSample(folders).write(reader().read(List.of(folders.sample()), Progress.NONE).readings());
    }

    private Reader.@Nullable Batch knownSample() {
        List<Reading> readings = new PackedSample(folders).read();
        return readings == null ? null : new Reader.Batch(readings, List.of());
    }

    private void rehearse() throws IOException, InterruptedException {
        // what is kept of the sample is shown at once, but Java should know the way to read a report too
        reader().read(List.of(folders.sample()), Progress.NONE);
        Path table = Files.createTempFile("rehearsal", ".csv");
        try {
            List<String> lines = Files.readAllLines(folders.manyEvents());
            List<String> rows = lines.subList(1, lines.size());
            Files.write(table, lines.subList(0, 1));
            for (int i = 0; i < REHEARSED_COPIES; i++) {
                Files.write(table, rows, StandardOpenOption.APPEND);
            }
            Launch.rehearse(() -> opened(jobs -> new MemoryStore(), List.of()), table);
        } finally {
            Files.delete(table);
        }
    }

    /**
     * What the window works with; only the coarse map is read at once.
     *
     * @param given files that it opens with
     * @throws UncheckedIOException if the map's files are missing or damaged
     */
    DeskServices desk(List<Path> given) {
        Jobs.beside(() -> CheckedStart.note(folders.windowChecked(), System.getProperties()));
        return opened(jobs -> new KeeperStore(folders, jobs, InstantSource.system()), given);
    }

    /** The same with another store of projects. */
    private DeskServices opened(ProjectStore.Opener projects, List<Path> given) {
        Reader reader = reader();
        List<Path> sample = Files.exists(folders.sample()) ? List.of(folders.sample()) : List.of();
        Jobs.beside(() -> {
            AtlasMaps.prepare();
            return true;
        });
        try {
            if (given.isEmpty() && !sample.isEmpty()) {
                var ahead = new ReadAhead(reader, sample, this::knownSample);
                return desk(ahead, ahead.reading(), projects, sample, given);
            }
            return desk(reader, CompletableFuture.completedFuture(true), projects, sample, given);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while the map was opened", e);
        }
    }

    /** The same with another store of projects, and nothing read ahead. */
    DeskServices desk(ProjectStore.Opener projects, List<Path> given) throws IOException, InterruptedException {
        return desk(reader(), CompletableFuture.completedFuture(true), projects, Files.exists(folders.sample()) ? List.of(folders.sample()) : List.of(), given);
    }

    /** @param first the map leaves the computer to it, and is finished when it has ended */
    private DeskServices desk(Reader reader, CompletableFuture<?> first, ProjectStore.Opener projects, List<Path> sample, List<Path> given)
            throws IOException, InterruptedException {
        Basemap basemap = basemap();
        return new DeskServices(
                ConflictMapCommand.version(),
                Jobs::new,
                reader,
                (jobs, onSharp) -> new AtlasMaps(basemap, jobs, onSharp, first),
                new Exports(Films.in(folders.cache()),
                        "Conflict Map " + ConflictMapCommand.version(), this::persons),
                new GazetteerSearch(this::gazetteer),
                projects,
                sample,
                SampleProject.in(folders.samples()),
                given);
    }

    /** The same job without a window. */
    Showcase showcase() {
        return new Showcase(ingest(), this::basemap, folders.cache());
    }

    private Reader reader() {
        return new IngestReader(ingest(), this::tables, new KeptMappings(this::tables, folders.config().resolve("mappings.json")));
    }

    private Basemap basemap() throws IOException, InterruptedException {
        return Basemap.open(folders.maps());
    }

    /** Manifest of the sample project. */
    Path sample() {
        return folders.sample();
    }

    Ingest ingest() {
        return new Ingest(this::extractor, new DocumentFiles.Formats(
                Importers.ALL, ChildJvm.Program.of(ReadDocuments.class.getName(), DocumentFiles.HEAP_MB), DocumentFiles.LIMIT));
    }

    /** What reads tables of events. */
    EventTables tables() {
        try {
            return EventTables.load(folders.data());
        } catch (IOException e) {
            throw new UncheckedIOException("The codes of event tables can't be loaded: " + e.getMessage(), e);
        }
    }

    synchronized Extractor extractor() {
        Extractor made = extractor;
        if (made == null) {
            try {
                PlaceFinder finder = places();
                Map<String, String> names = new HashMap<>();
                for (Country c : gazetteer().countries()) {
                    names.put(c.a2(), c.name());
                }
                made = new Extractor(finder, new EventReader(
                        RuleBook.load(folders.data().resolve("rules").resolve("events.rules")),
                        gazetteer(), Zones.load(folders.data()), Actors.load(folders.data(), names)), LocalDate.now().plusDays(1));
                extractor = made;
            } catch (IOException e) {
                throw new UncheckedIOException("The reading rules can't be loaded: " + e.getMessage(), e);
            }
        }
        return made;
    }

    synchronized PlaceFinder places() {
        PlaceFinder made = places;
        if (made == null) {
            CompletableFuture<CrfTagger> tagger = Jobs.beside(this::tagger);
            Gazetteer g = gazetteer();
            made = new PlaceFinder(g, tagger.join());
            places = made;
        }
        return made;
    }

    /** The names of persons in a text. */
    private synchronized List<PersonNames.Span> persons(String text) {
        Persons made = persons;
        if (made == null) {
            made = new Persons(places());
            persons = made;
        }
        return made.in(text).stream().map(name -> new PersonNames.Span(name.from(), name.to(), name.isInDoubt())).toList();
    }

    private CrfTagger tagger() {
        try {
            return CrfTagger.load(folders.models(), folders.packedNames());
        } catch (IOException e) {
            throw new UncheckedIOException("The reading model can't be loaded: " + e.getMessage(), e);
        }
    }

    synchronized Gazetteer gazetteer() {
        Gazetteer made = gazetteer;
        if (made == null) {
            try {
                made = Gazetteer.load(folders.data(), folders.packedGazetteer());
                gazetteer = made;
            } catch (IOException e) {
                throw new UncheckedIOException("The gazetteer can't be loaded: " + e.getMessage(), e);
            }
        }
        return made;
    }
}

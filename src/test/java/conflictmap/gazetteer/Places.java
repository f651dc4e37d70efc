package conflictmap.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The shipped gazetteer, read once for all tests. */
public final class Places {
    private static final Gazetteer GAZETTEER = load();

    private Places() {}

    /** The gazetteer of {@code data/}. */
    public static Gazetteer gazetteer() {
        return GAZETTEER;
    }

    private static Gazetteer load() {
        try {
            return Gazetteer.load(Path.of(System.getProperty("conflictmap.home", ""), "data"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

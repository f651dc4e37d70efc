package conflictmap.viewmodel;

import conflictmap.geo.GeoPoint;
import conflictmap.jobs.Jobs;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Searches places in the background as a name is typed: only the last question is answered. */
public final class Places {
    private final Jobs.Latest asking;
    private final PlaceSearch search;

    /** Searches by some jobs, which deliver on the window's thread. */
    public Places(Jobs jobs, PlaceSearch search) {
        this.asking = jobs.new Latest(Messages.text("edit.place.search"));
        this.search = search;
    }

    /**
     * Asks for the places of a name.
     *
     * @param near where it is searched from; null where that is unknown
     * @param answered takes what was found; never called once something else was asked
     */
    public void ask(String name, @Nullable GeoPoint near, Consumer<List<PlaceSearch.Found>> answered) {
        asking.submit(progress -> search.find(name, near), answered, failure -> answered.accept(List.of()));
    }
}

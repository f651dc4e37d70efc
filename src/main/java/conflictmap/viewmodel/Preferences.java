package conflictmap.viewmodel;

import conflictmap.jobs.Jobs;
import conflictmap.model.Problem;
import conflictmap.project.Settings;
import conflictmap.project.SettingsFile;
import conflictmap.render.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;

/** What people set once for all projects, kept in a file as it changes. Safe from any thread. */
public final class Preferences {
    private static final String LISTS = "lists";
    private static final String INSPECTOR = "inspector";

    private final SettingsFile file;
    private final Jobs jobs;
    private final Consumer<Problem> onProblem;
    private Settings now;
    private Settings written;

    /**
     * The settings of a file.
     *
     * @param jobs where changes are written
     * @param onProblem told what could not be read or written, on any thread
     */
    Preferences(SettingsFile file, Jobs jobs, Consumer<Problem> onProblem) {
        this.file = file;
        this.jobs = jobs;
        this.onProblem = onProblem;
        now = file.read(onProblem);
        written = now;
    }

    /** The settings as they are. */
    public synchronized Settings now() {
        return now;
    }

    /** Changes the settings; soon the file has it. */
    void change(UnaryOperator<Settings> to) {
        synchronized (this) {
            Settings next = to.apply(now);
            if (next.equals(now)) {
                return;
            }
            now = next;
        }
        jobs.submit("Settings", progress -> {
            write();
            return true;
        }, done -> {}, failed -> {});
    }

    /**
     * Makes the desk look as people set it, and keeps what they set from now on; what a project shows is not kept.
     *
     * @param dark whether the system is dark
     * @param still whether the system wants nothing to move that need not
     */
    public void follow(Desk desk, boolean dark, ObservableValue<Boolean> still) {
        Appearance look = desk.appearance();
        ObjectProperty<ZoneChoice> zone = desk.clock().zoneSetting().choiceProperty();
        Settings first = now();
        boolean own = first.theme().equals("dark") || first.theme().equals("light");
        look.themeProperty().set(own && first.theme().equals("dark") || !own && dark ? Theme.DARK : Theme.LIGHT);
        if (first.zone() != null) {
            zone.set(ZoneChoice.of(first.zone()));
        }
        if (first.reducedMotion() == null) {
            look.reducedMotionProperty().bind(still);
        } else {
            look.reducedMotionProperty().set(first.reducedMotion());
        }
        look.listsOpenProperty().set(!first.foldedPanels().contains(LISTS));
        look.inspectorOpenProperty().set(!first.foldedPanels().contains(INSPECTOR));
        for (Observable set : List.of(look.listsOpenProperty(), look.inspectorOpenProperty())) {
            set.addListener(o -> change(s -> s.folded(folded(look))));
        }
        look.themeProperty().addListener((o, was, is) -> {
            if (is != Theme.PRINT && is != Theme.CONTRAST && !desk.looks().isShowing()) {
                change(s -> s.themed(is == Theme.DARK ? "dark" : "light"));
            }
        });
        desk.listing().columnsProperty().set(TableColumns.of(first.tableColumns()));
        desk.listing().columnsProperty().addListener((o, was, is) -> change(s -> s.tabled(is.equals(TableColumns.USUAL) ? List.of() : is.kept())));
        zone.addListener((o, was, is) -> {
            if (!desk.looks().isShowing()) {
                change(s -> s.zoned(is instanceof ZoneChoice.Fixed fixed ? fixed.zone() : null));
            }
        });
    }

    private static List<String> folded(Appearance look) {
        List<String> folded = new ArrayList<>();
        if (!look.listsOpenProperty().get()) {
            folded.add(LISTS);
        }
        if (!look.inspectorOpenProperty().get()) {
            folded.add(INSPECTOR);
        }
        return folded;
    }

    /** A project file was used just now. */
    void used(Path project) {
        change(settings -> settings.withRecent(project));
    }

    /** Project files, last used first. */
    List<Path> recent() {
        return now().recentFiles().stream().map(Path::of).toList();
    }

    /** Writes what is not written yet. */
    synchronized void write() {
        if (now.equals(written)) {
            return;
        }
        try {
            file.write(now);
            written = now;
        } catch (IOException e) {
            onProblem.accept(new Problem("settings.unwritten", file.path().toString(), 0,
                    "the settings can't be kept (" + e.getMessage() + "): make room there, or allow writing"));
        }
    }
}

package conflictmap.viewmodel;

import conflictmap.geo.Units;
import conflictmap.project.Settings;
import conflictmap.render.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/**
 * What people set once for all projects, on the desk: a change takes effect at once and is kept. What a project shows is
 * not kept. Lives on the window's thread.
 */
public final class Wishes {
    private static final String LISTS = "lists";
    private static final String INSPECTOR = "inspector";

    private final Preferences kept;
    private final Desk desk;
    private final ObservableValue<Boolean> dark;
    private final ObservableValue<Boolean> still;
    private final ReadOnlyObjectWrapper<Settings> settings;
    /** Held here only: the system's colours outlive the window. */
    private final InvalidationListener whenDark = o -> systemTurned();
    private Settings before;
    private boolean applying;

    /**
     * Makes the desk look as people set it.
     *
     * @param dark whether the system is dark
     * @param still whether the system wants nothing to move that need not
     */
    public Wishes(Preferences kept, Desk desk, ObservableValue<Boolean> dark, ObservableValue<Boolean> still) {
        this.kept = kept;
        this.desk = desk;
        this.dark = dark;
        this.still = still;
        settings = new ReadOnlyObjectWrapper<>(kept.now());
        before = kept.now();
        Appearance look = desk.appearance();
        look.themeProperty().set(theme());
        look.listsOpenProperty().set(!before.foldedPanels().contains(LISTS));
        look.inspectorOpenProperty().set(!before.foldedPanels().contains(INSPECTOR));
        desk.listing().columnsProperty().set(TableColumns.of(before.tableColumns()));
        apply();
        if (before.zone() != null) {
            desk.clock().zoneSetting().choiceProperty().set(ZoneChoice.of(before.zone()));
        }
        follow(look);
    }

    private void systemTurned() {
        Theme now = desk.appearance().themeProperty().get();
        if (dark.getValue() != null && isSystems(settings.get()) && now != Theme.PRINT && now != Theme.CONTRAST) {
            asOurs(() -> desk.appearance().themeProperty().set(theme()));
        }
    }

    private void follow(Appearance look) {
        for (Observable set : List.of(look.listsOpenProperty(), look.inspectorOpenProperty())) {
            set.addListener(o -> set(s -> s.folded(folded(look))));
        }
        desk.listing().columnsProperty().addListener((o, was, is) -> set(s -> s.tabled(is.equals(TableColumns.USUAL) ? List.of() : is.kept())));
        look.themeProperty().addListener((o, was, is) -> {
            if (is != Theme.PRINT && is != Theme.CONTRAST && isTheirs()) {
                set(s -> s.themed(is == Theme.DARK ? "dark" : "light"));
            }
        });
        desk.clock().zoneSetting().choiceProperty().addListener((o, was, is) -> {
            if (isTheirs()) {
                set(s -> s.zoned(is instanceof ZoneChoice.Fixed fixed ? fixed.zone() : null));
            }
        });
        dark.addListener(new WeakInvalidationListener(whenDark));
    }

    /** Whether a change of the desk is a person's, and not a project's or our own. */
    private boolean isTheirs() {
        return !applying && !desk.looks().isShowing();
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

    /** What is set. */
    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    /** What one of them is set to. */
    public <T> ObservableValue<T> valueOf(Wish<T> wish) {
        return settings.map(wish::of);
    }

    /** Sets one of them; it takes effect at once, and soon the file has it. */
    public <T> void set(Wish<T> wish, T value) {
        set(s -> wish.in(s, value));
    }

    /** Sets something; it takes effect at once, and soon the file has it. */
    public void set(UnaryOperator<Settings> to) {
        Settings was = kept.now();
        kept.change(to);
        Settings is = kept.now();
        settings.set(is);
        asOurs(() -> {
            if (!is.theme().equals(was.theme())) {
                desk.appearance().themeProperty().set(theme());
            }
            if (!Objects.equals(is.zone(), was.zone())) {
                desk.clock().zoneSetting().choiceProperty().set(is.zone() == null ? ZoneChoice.LOCAL : ZoneChoice.of(is.zone()));
            }
            apply();
        });
    }

    /** From here on {@link #takeBack} takes changes back. */
    public void begin() {
        before = kept.now();
    }

    /** All as it was at {@link #begin}. */
    public void takeBack() {
        set(s -> s.wishedAs(before));
    }

    /** All as the program comes, but what it remembers: files, panels, columns of tables. */
    public void reset() {
        set(s -> s.wishedAs(Settings.DEFAULT));
    }

    private void apply() {
        Settings s = settings.get();
        Appearance look = desk.appearance();
        Messages.speak(s.language());
        look.zoomProperty().set(s.fontPercent() / 100.0);
        look.unitsProperty().set(Units.of(s.units()));
        look.reducedMotionProperty().unbind();
        if (s.reducedMotion() == null) {
            look.reducedMotionProperty().bind(still);
        } else {
            look.reducedMotionProperty().set(s.reducedMotion());
        }
    }

    private void asOurs(Runnable change) {
        boolean outer = applying;
        applying = true;
        change.run();
        applying = outer;
    }

    private static boolean isSystems(Settings s) {
        return !s.theme().equals("dark") && !s.theme().equals("light");
    }

    private Theme theme() {
        Settings s = settings.get();
        return s.theme().equals("dark") || isSystems(s) && dark.getValue() ? Theme.DARK : Theme.LIGHT;
    }
}

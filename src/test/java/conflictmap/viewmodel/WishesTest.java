package conflictmap.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.geo.Units;
import conflictmap.jobs.Jobs;
import conflictmap.project.Settings;
import conflictmap.render.Theme;
import java.nio.file.Path;
import java.time.ZoneId;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;

class WishesTest {
    private final Desk desk =
            new Desk(Jobs.inline(), (files, progress) -> Samples.both(), new DotMaps(), Samples.EXPORTS);
    private final SimpleBooleanProperty dark = new SimpleBooleanProperty();
    private final SimpleBooleanProperty still = new SimpleBooleanProperty();
    private final Preferences kept = Preferences.unkept();
    private final Wishes wishes = new Wishes(kept, desk, dark, still);

    private Theme theme() {
        return desk.appearance().themeProperty().get();
    }

    @Test
    void coloursFollowTheSystemUntilSomebodyChooses() {
        assertThat(theme()).isEqualTo(Theme.LIGHT);
        dark.set(true);
        assertThat(theme()).isEqualTo(Theme.DARK);
        assertThat(kept.now().theme()).isEqualTo("system");
        desk.appearance().toggleTheme();
        assertThat(kept.now().theme()).isEqualTo("light");
        dark.set(false);
        dark.set(true);
        assertThat(theme()).as("chosen").isEqualTo(Theme.LIGHT);
        wishes.set(s -> s.themed("system"));
        assertThat(theme()).isEqualTo(Theme.DARK);
    }

    @Test
    void motionFollowsTheSystemUntilSomebodyChooses() {
        still.set(true);
        assertThat(desk.appearance().reducedMotionProperty().get()).isTrue();
        assertThat(desk.clock().steppedProperty().get()).isTrue();
        wishes.set(s -> s.moving(false));
        assertThat(desk.appearance().reducedMotionProperty().get()).isFalse();
        wishes.set(s -> s.moving(null));
        assertThat(desk.appearance().reducedMotionProperty().get()).isTrue();
    }

    @Test
    void whatIsSetTakesEffectAtOnce() {
        wishes.set(s -> s.measured("nautical"));
        assertThat(desk.frameProperty().get().units()).isEqualTo(Units.NAUTICAL);
        wishes.set(s -> s.lettered(200));
        assertThat(desk.appearance().zoomProperty().get()).isEqualTo(2);
        wishes.set(s -> s.zoned(ZoneId.of("Asia/Tehran")));
        assertThat(desk.clock().zone()).isEqualTo(ZoneId.of("Asia/Tehran"));
    }

    @Test
    void whatWasSetIsTakenBackAndWhatIsRememberedStays() {
        wishes.set(s -> s.themed("dark").lettered(125));
        wishes.begin();
        wishes.set(s -> s.themed("light").lettered(150).measured("imperial"));
        kept.used(Path.of("june.gpkg"));
        wishes.takeBack();
        assertThat(theme()).isEqualTo(Theme.DARK);
        assertThat(desk.appearance().zoomProperty().get()).isEqualTo(1.25);
        assertThat(wishes.settingsProperty().get().recentFiles()).hasSize(1);
        wishes.reset();
        assertThat(wishes.settingsProperty().get()).isEqualTo(Settings.DEFAULT.withRecent(Path.of("june.gpkg")));
        assertThat(theme()).isEqualTo(Theme.LIGHT);
        assertThat(desk.frameProperty().get().units()).isEqualTo(Units.METRIC);
    }
}

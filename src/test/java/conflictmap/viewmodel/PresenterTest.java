package conflictmap.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.geo.GeoPoint;
import conflictmap.jobs.Jobs;
import conflictmap.render.Theme;
import conflictmap.viewmodel.Presenter.Cover;
import conflictmap.viewmodel.Presenter.Tool;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PresenterTest {
    private static final GeoPoint HERE = new GeoPoint(35, 51);
    private static final GeoPoint THERE = new GeoPoint(32, 35);

    private final Desk desk = new Desk(Jobs.inline(), (files, progress) -> Samples.both(), new DotMaps(), Samples.EXPORTS);
    private final Presenter presenter = desk.classroom().presenter();

    @BeforeEach
    void twoScenes() {
        desk.add(List.of());
        desk.scenes().make();
        desk.clock().toStart();
        desk.scenes().make();
        desk.scenes().leave();
    }

    @Test
    void itBeginsWithTheFirstSceneOrTheOneShown() {
        desk.appearance().presentingProperty().set(true);
        assertThat(desk.scenes().currentProperty().get()).isZero();
        desk.appearance().presentingProperty().set(false);
        desk.scenes().go(1);
        desk.appearance().presentingProperty().set(true);
        assertThat(desk.scenes().currentProperty().get()).isEqualTo(1);
    }

    @Test
    void withoutScenesTheMapIsShownAsItIs() {
        desk.scenes().remove(1);
        desk.scenes().remove(0);
        desk.appearance().presentingProperty().set(true);
        presenter.next();
        assertThat(desk.classroom().story().toldProperty().get()).isNull();
        presenter.leave();
        assertThat(desk.appearance().presentingProperty().get()).isFalse();
    }

    @Test
    void theCoverIsLiftedByTheSameKeyAndByGoingOn() {
        presenter.cover(Cover.BLACK);
        presenter.cover(Cover.WHITE);
        assertThat(presenter.coverProperty().get()).isEqualTo(Cover.WHITE);
        presenter.cover(Cover.WHITE);
        assertThat(presenter.coverProperty().get()).isEqualTo(Cover.NONE);
        presenter.cover(Cover.BLACK);
        presenter.next();
        assertThat(presenter.coverProperty().get()).isEqualTo(Cover.NONE);
    }

    @Test
    void leavingPutsOneThingAwayAtATime() {
        desk.appearance().presentingProperty().set(true);
        desk.appearance().contrastProperty().set(true);
        assertThat(desk.frameProperty().get().theme()).isEqualTo(Theme.CONTRAST);
        presenter.take(Tool.PEN);
        presenter.cover(Cover.BLACK);
        presenter.leave();
        assertThat(presenter.coverProperty().get()).isEqualTo(Cover.NONE);
        presenter.leave();
        assertThat(presenter.toolProperty().get()).isEqualTo(Tool.NONE);
        presenter.leave();
        assertThat(desk.appearance().presentingProperty().get()).isFalse();
        assertThat(desk.frameProperty().get().theme()).isEqualTo(Theme.LIGHT);
    }

    @Test
    void linesAreKeptForEachSceneUntilTheyAreWipedOff() {
        desk.scenes().go(0);
        presenter.draw(HERE);
        presenter.drawOn(THERE);
        presenter.draw(THERE);
        assertThat(presenter.linesProperty().get()).containsExactly(List.of(HERE, THERE), List.of(THERE));
        desk.scenes().next();
        assertThat(presenter.linesProperty().get()).isEmpty();
        presenter.undo();
        desk.scenes().previous();
        desk.scenes().rename(0, "Renamed");
        presenter.undo();
        assertThat(presenter.linesProperty().get()).containsExactly(List.of(HERE, THERE));
        desk.scenes().move(0, 1);
        assertThat(presenter.linesProperty().get()).hasSize(1);
        presenter.clear();
        assertThat(presenter.linesProperty().get()).isEmpty();
        presenter.drawOn(HERE);
        assertThat(presenter.linesProperty().get()).as("no line to go on with").isEmpty();
    }
}

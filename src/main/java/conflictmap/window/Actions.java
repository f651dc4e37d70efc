package conflictmap.window;

import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Messages;
import java.nio.file.Path;
import java.util.List;

/** What the user can ask for, from the toolbar or by key. */
final class Actions {
    private final Desk desk;
    private final FileChoices files;
    private final Sheets sheets;
    private final ProjectActions projects;
    private Runnable palette = () -> {};

    Actions(Desk desk, FileChoices files, Sheets sheets) {
        this.desk = desk;
        this.files = files;
        this.sheets = sheets;
        projects = new ProjectActions(desk, files, sheets);
    }

    /** What can be done with whole projects. */
    ProjectActions projects() {
        return projects;
    }

    void add() {
        List<Path> chosen = files.reports(Messages.text("choose.add"));
        if (!chosen.isEmpty()) {
            desk.add(chosen);
        }
    }

    void addLayers() {
        List<Path> chosen = files.layers();
        if (!chosen.isEmpty()) {
            desk.layering().add(chosen);
        }
    }

    void showLayers() {
        sheets.showLayers();
    }

    void savePicture() {
        sheets.showPicture(PictureSheet.of(desk.pictures(), this::writePicture));
    }

    private void writePicture() {
        files.picture(desk.pictures().formatProperty().get()).ifPresent(file -> {
            sheets.close();
            desk.pictures().save(file);
        });
    }

    /** Writes the charts. */
    void saveCharts() {
        files.charts().ifPresent(desk.charts()::save);
    }

    /** Writes the scenes as a lesson plan. */
    void savePlan() {
        files.plan().ifPresent(desk.plans()::write);
    }

    void saveFilm() {
        files.film().ifPresent(desk::saveFilm);
    }

    void showKeys() {
        sheets.showKeys();
    }

    /** Tells what opens the palette, which is made of all actions. */
    void palette(Runnable opened) {
        palette = opened;
    }

    void showPalette() {
        palette.run();
    }

    void showAbout() {
        sheets.showAbout();
    }

    void showProblems() {
        sheets.showProblems();
    }
}

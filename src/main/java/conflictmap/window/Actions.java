package conflictmap.window;

import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Messages;
import conflictmap.viewmodel.UnknownTables;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.Clipboard;

/** What the user can ask for, from the toolbar or by key. */
final class Actions {
    private final Desk desk;
    private final FileChoices files;
    private final Sheets sheets;
    private final ProjectActions projects;
    private Runnable palette = () -> {};
    private Runnable preferences = () -> {};

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

    /** Asks about the columns of tables that nobody knows. */
    void askAboutTables() {
        UnknownTables tables = desk.incoming().unknown();
        tables.draftProperty().subscribe(draft -> {
            if (draft != null) {
                sheets.askWide("mapping.title", MappingSheet.of(draft, tables, sheets::close));
                sheets.whenDismissed(tables::skip);
            }
        });
    }

    /** Brings in what lies on the clipboard: files, or else text. */
    void paste() {
        Clipboard board = Clipboard.getSystemClipboard();
        if (board.hasFiles()) {
            projects.take(board.getFiles().stream().map(File::toPath).toList());
        } else if (board.hasString()) {
            desk.incoming().addText(board.getString());
        }
    }

    void watchFolder() {
        files.folder().ifPresent(desk.watching()::start);
    }

    void showImport() {
        sheets.showImport();
    }

    void showRemembered() {
        sheets.showRemembered();
    }

    Desk desk() {
        return desk;
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
        files.plan().ifPresent(desk.classroom().plans()::write);
    }

    void takeOut() {
        sheets.ask("takeout.heading", TakeoutSheet.of(desk, files, sheets::close));
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

    /** Tells what opens the preferences. */
    void preferences(Runnable opened) {
        preferences = opened;
    }

    void showPreferences() {
        preferences.run();
    }

    void showAbout() {
        sheets.showAbout();
    }

    void showProblems() {
        sheets.showProblems();
    }
}

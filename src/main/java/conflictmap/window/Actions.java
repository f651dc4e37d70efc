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

    Actions(Desk desk, FileChoices files, Sheets sheets) {
        this.desk = desk;
        this.files = files;
        this.sheets = sheets;
    }

    void open() {
        List<Path> chosen = files.reports(Messages.text("choose.open"));
        if (!chosen.isEmpty()) {
            desk.open(Messages.text("job.reading"), chosen);
        }
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
        files.picture().ifPresent(desk::savePicture);
    }

    void saveFilm() {
        files.film().ifPresent(desk::saveFilm);
    }

    void showKeys() {
        sheets.showKeys();
    }

    void showAbout() {
        sheets.showAbout();
    }

    void showProblems() {
        sheets.showProblems();
    }
}

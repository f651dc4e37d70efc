package conflictmap.window;

import conflictmap.viewmodel.Layering;
import conflictmap.viewmodel.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The file dialogs of the system; each opens in the folder that was used last. */
final class SystemFileChoices implements FileChoices {
    /** What reports and tables of events come in. */
    private static final List<String> KINDS = List.of("*.txt", "*.text", "*.md", "*.html", "*.htm", "*.pdf", "*.docx", "*.eml", "*.mbox", "*.rss",
            "*.atom", "*.xml", "*.jsonl", "*.zip", "*.csv", "*.tsv", "*.xlsx", "*.json", "*.geojson", "*.kml", "*.kmz");

    private final Window owner;
    private @Nullable File folder;

    SystemFileChoices(Window owner) {
        this.owner = owner;
    }

    @Override
    public List<Path> open() {
        return several(Messages.text("choose.open"), new FileChooser.ExtensionFilter(Messages.text("choose.project.kind"), "*.gpkg"));
    }

    @Override
    public Optional<Path> project(String name) {
        return save("choose.project", name, ".gpkg");
    }

    @Override
    public List<Path> reports(String title) {
        return several(title, new FileChooser.ExtensionFilter(Messages.text("choose.text"), KINDS));
    }

    @Override
    public List<Path> layers() {
        return several(
                Messages.text("choose.layers"),
                new FileChooser.ExtensionFilter(Messages.text("choose.layers.kind"), Layering.patterns()));
    }

    private List<Path> several(String title, FileChooser.ExtensionFilter kind) {
        FileChooser chooser = chooser(title);
        chooser.getExtensionFilters().addAll(kind, new FileChooser.ExtensionFilter(Messages.text("choose.any"), "*"));
        List<File> chosen = chooser.showOpenMultipleDialog(owner);
        if (chosen == null || chosen.isEmpty()) {
            return List.of();
        }
        folder = chosen.getFirst().getParentFile();
        return chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> folder() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(Messages.text("choose.watch"));
        chooser.setInitialDirectory(folder != null && folder.isDirectory() ? folder : null);
        File chosen = chooser.showDialog(owner);
        return Optional.ofNullable(chosen).map(File::toPath);
    }

    @Override
    public Optional<Path> picture(String extension) {
        return save("choose.picture", Messages.text("choose.picture.name") + "." + extension, "." + extension);
    }

    @Override
    public Optional<Path> takeout(String what, String ending) {
        return save("choose." + what, Messages.text("choose.takeout.name") + ending, ending);
    }

    private Optional<Path> save(String key, String name, String extension) {
        FileChooser chooser = chooser(Messages.text(key));
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(Messages.text(key + ".kind"), extension.isEmpty() ? "*" : "*" + extension));
        File chosen = chooser.showSaveDialog(owner);
        if (chosen == null) {
            return Optional.empty();
        }
        folder = chosen.getParentFile();
        boolean named = chosen.getName().toLowerCase(Locale.ROOT).endsWith(extension);
        return Optional.of(named ? chosen.toPath() : Path.of(chosen.getPath() + extension));
    }

    private FileChooser chooser(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        return chooser;
    }
}

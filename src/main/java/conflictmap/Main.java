package conflictmap;

import conflictmap.project.ProgramFolders;

/** Opens the window, or runs a command where arguments name one. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Catalog catalog = new Catalog(ProgramFolders.locate());
        System.exit(catalog.commandLine().execute(args));
    }
}

package conflictmap.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program's command line; its commands are added by the composition root. */
@Command(name = "conflictmap", mixinStandardHelpOptions = true, versionProvider = ConflictMapCommand.Version.class,
        description = "Turns reports into a map that plays, offline. Without a command the window opens.",
        synopsisSubcommandLabel = "[COMMAND]")
public final class ConflictMapCommand {
    /** Tells the version on the command line. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Conflict Map " + version()};
        }
    }

    /** The program's version, from its jar; "development" where it runs from classes. */
    public static String version() {
        String version = ConflictMapCommand.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    /** A command line with these commands; a failure is told on standard error without a stack trace. */
    public static CommandLine of(Object... commands) {
        CommandLine line = new CommandLine(new ConflictMapCommand());
        for (Object command : commands) {
            line.addSubcommand(command);
        }
        return line;
    }
}

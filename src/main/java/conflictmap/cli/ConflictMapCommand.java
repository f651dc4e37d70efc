package conflictmap.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program's command line; its commands are added by the composition root. */
@Command(name = "conflictmap", mixinStandardHelpOptions = true, versionProvider = ConflictMapCommand.Version.class,
        description = "Turns reports into a map that plays, offline. Without a command the window opens.",
        synopsisSubcommandLabel = "[COMMAND]")
public final class ConflictMapCommand {
    /** The program's version, from its jar; "development" where it runs from classes. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = ConflictMapCommand.class.getPackage().getImplementationVersion();
            return new String[] {"Conflict Map " + (version == null ? "development" : version)};
        }
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

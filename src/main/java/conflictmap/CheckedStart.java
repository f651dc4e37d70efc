package conflictmap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Tells the launcher that what Java wrote down of the window has been read as a whole and is sound, so that the next start need not. */
final class CheckedStart {
    /** Set by the launcher where it asked Java to do so. */
    static final String ASKED = "conflictmap.checked";
    /** What Java says of itself, with {@value #IN_USE} where it uses what it wrote down; what was damaged it has passed over. */
    static final String JAVA = "java.vm.info";
    private static final String IN_USE = "sharing";

    private CheckedStart() {}

    /**
     * Notes it, where it is so.
     *
     * @param note the file that the launcher looks for
     * @param system properties of this Java
     * @return whether it was noted
     */
    static boolean note(Path note, Properties system) {
        if (system.getProperty(ASKED) == null || !system.getProperty(JAVA, "").contains(IN_USE)) {
            return false;
        }
        try {
            Files.writeString(note, "");
            return true;
        } catch (IOException e) {
            return false; // nobody may write there: then it is read as a whole each time
        }
    }
}

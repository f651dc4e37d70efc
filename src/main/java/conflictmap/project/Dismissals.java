package conflictmap.project;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which contradictions a person dismissed. */
public final class Dismissals {
    private Dismissals() {}

    /** The names of those that hold after these decisions. */
    public static Set<String> of(List<Decision> decisions) {
        Set<String> dismissed = new LinkedHashSet<>();
        for (Decision decision : decisions) {
            if (decision instanceof Decision.Dismissed(String finding)) {
                dismissed.add(finding);
            } else if (decision instanceof Decision.Raised(String finding)) {
                dismissed.remove(finding);
            }
        }
        return dismissed;
    }
}

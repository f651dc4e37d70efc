package planted.threads.extract;

import java.util.List;

/** Work on the common pool, unseen. */
public final class StreamsInParallel {
    private StreamsInParallel() {}

    public static long count(List<String> names) {
        return names.parallelStream().count();
    }
}

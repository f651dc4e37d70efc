package conflictmap.bench;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;

/**
 * Tells when the virtual machine has compiled what a series is painted with: on two cores its compiler takes one of those that
 * paint, in slices of some milliseconds. A series is repeated until hardly anything is compiled, and then measured once.
 */
final class WarmUp {
    private static final int LEAST_ROUNDS = 8;
    private static final int MOST_ROUNDS = 60;
    /** Rounds in a row through which hardly anything is compiled: then nothing more comes soon. */
    private static final int CALM_ROUNDS = 2;
    /** Share of a round's time that the compiler may take of a calm one. */
    private static final double CALM = 0.04;

    private static final CompilationMXBean COMPILER = ManagementFactory.getCompilationMXBean();

    private int rounds;
    private int calm;
    private long roundNs = System.nanoTime();
    private long compiledMs = COMPILER.getTotalCompilationTime();

    /** Whether the next round is the one to measure; asked at the end of each round before. */
    boolean isDone() {
        long now = System.nanoTime();
        long compiled = COMPILER.getTotalCompilationTime();
        calm = compiled - compiledMs < CALM * (now - roundNs) / 1e6 ? calm + 1 : 0;
        rounds++;
        roundNs = now;
        compiledMs = compiled;
        return rounds == MOST_ROUNDS || rounds >= LEAST_ROUNDS && calm >= CALM_ROUNDS;
    }
}

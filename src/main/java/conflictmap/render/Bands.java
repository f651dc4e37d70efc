package conflictmap.render;

/** Who does two pieces of a frame's work: side by side, or one after the other. */
@FunctionalInterface
public interface Bands {
    /** On the caller's thread alone. */
    Bands ALONE = (here, beside) -> {
        here.run();
        beside.run();
    };

    /** Does both and returns when both are done. */
    void both(Runnable here, Runnable beside);
}

package conflictmap.render;

/** Who does what a frame can do without: drawings that are needed soon. */
@FunctionalInterface
public interface Aside {
    /** On the caller's thread, at once. */
    Aside AT_ONCE = Runnable::run;

    /** Does the work on another thread, in a while; pieces are begun in the order in which they are given. */
    void later(Runnable work);
}

package planted.threads.window;

import java.util.Timer;

/** A second clock. */
public record HasTimer(Timer timer) {}

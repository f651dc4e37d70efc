package planted.process.jobs;

/** Starts another program, beside the one class that may. */
public record StartsAnother(ProcessBuilder builder) {}

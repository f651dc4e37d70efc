package planted.process.ingest;

/** Starts another program. */
public record StartsProgram(ProcessBuilder builder) {}

package conflictmap.project;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Says beside a project file which program has it open, so that a second window only reads it. A lock whose program has
 * died on this computer is taken over; one of another computer has to be deleted by hand.
 */
final class ProjectLock implements AutoCloseable {
    /** How often a lock that others take or let go at the same moment is tried for. */
    private static final int TRIES = 5;

    private final Path file;
    private final Holder holder;

    /**
     * Who has a file open.
     *
     * @param pid number of the process
     * @param started when that began, as the system tells it, so that a later process of the same number is not taken for it
     * @param host name of the computer
     * @param token of this lock alone
     */
    record Holder(long pid, String started, String host, String token) {
        static Holder self() {
            return new Holder(ProcessHandle.current().pid(), started(ProcessHandle.current()), SystemFolders.host(), UUID.randomUUID().toString());
        }

        private static String started(ProcessHandle process) {
            return process.info().startInstant().map(Object::toString).orElse("");
        }

        /** Whether it runs, as far as this computer can tell. */
        boolean lives() {
            return !host.equals(SystemFolders.host())
                    || ProcessHandle.of(pid).filter(p -> p.isAlive() && started(p).equals(started)).isPresent();
        }
    }

    /** The file is open elsewhere. */
    static final class HeldException extends IOException {
        private static final long serialVersionUID = 1;

        HeldException(Path project, Path lock, Holder by) {
            super(project + " is open in another window (process " + by.pid + " on " + by.host + "), so it can only be read here. "
                    + "Close it there; if that program no longer runs, delete " + lock);
        }
    }

    private ProjectLock(Path file, Holder holder) {
        this.file = file;
        this.holder = holder;
    }

    /** Where the lock of a project file stands. */
    static Path of(Path project) {
        Path whole = project.toAbsolutePath();
        return whole.resolveSibling("." + whole.getFileName() + ".lock");
    }

    /**
     * Takes the lock of a project file.
     *
     * @throws HeldException if another window has it
     * @throws IOException if none can be written there
     */
    static ProjectLock take(Path project) throws IOException {
        Path file = of(project);
        Holder self = Holder.self();
        for (int i = 0; i < TRIES; i++) {
            try {
                Files.writeString(file, KeptJson.write(self), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                return new ProjectLock(file, self);
            } catch (FileAlreadyExistsException e) {
                removeIfStale(project, file);
            }
        }
        throw new IOException("the lock " + file + " changes hands all the time: try again");
    }

    private static void removeIfStale(Path project, Path file) throws IOException {
        try {
            String content = Files.readString(file);
            if (!content.isEmpty()) {
                Holder by = KeptJson.read(content, Holder.class);
                if (by.lives()) {
                    throw new HeldException(project, file, by);
                }
            }
            Path aside = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID());
            Files.move(file, aside);
            boolean stale = Files.readString(aside).equals(content);
            if (!stale) { // someone was faster and this is a living lock: it goes back
                Files.move(aside, file);
            } else {
                Files.delete(aside);
            }
        } catch (NoSuchFileException e) {
            // let go in the meantime
        } catch (JsonProcessingException e) {
            throw new IOException("the lock " + file + " is not understood: delete it if the project is open nowhere else", e);
        }
    }

    /** Whether it is still this program's. */
    boolean isHeld() {
        try {
            return KeptJson.read(Files.readString(file), Holder.class).equals(holder);
        } catch (IOException e) {
            return false;
        }
    }

    /** Lets the file go; a lock that others have taken meanwhile stays theirs. */
    @Override
    public void close() throws IOException {
        if (isHeld()) {
            Files.deleteIfExists(file);
        }
    }
}

package conflictmap.viewmodel;

import conflictmap.export.Exporter;
import conflictmap.jobs.Running;
import conflictmap.render.Frame;
import conflictmap.render.Picture;
import java.nio.file.Path;
import java.util.List;

/** What leaves the desk as a file: a picture of the map. */
final class Outgoing {
    private final Work work;
    private final Exports exports;

    Outgoing(Work work, Exports exports) {
        this.work = work;
        this.exports = exports;
    }

    Running<Path> picture(MapSheet sheet, Frame frame, Path out) {
        return write(exports.picture(), sheet, Messages.text("job.picture"), "job.done.picture", List.of(frame), out);
    }

    private Running<Path> write(Exporter writer, MapSheet shown, String name, String done, List<Frame> frames, Path out) {
        return work.submit(
                name,
                progress -> {
                    Picture paper = shown.paper(frames.getFirst(), progress);
                    writer.write(paper, frames, out, progress);
                    return out;
                },
                file -> work.tell(Messages.text(done, file.toString())));
    }
}

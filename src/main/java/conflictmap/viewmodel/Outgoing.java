package conflictmap.viewmodel;

import conflictmap.export.Exporter;
import conflictmap.jobs.Running;
import conflictmap.render.Frame;
import conflictmap.render.Picture;
import conflictmap.timeline.Playhead;
import java.nio.file.Path;
import java.util.List;

/** What leaves the desk as a film of all the time. */
final class Outgoing {
    private final Work work;
    private final Exports exports;

    Outgoing(Work work, Exports exports) {
        this.work = work;
        this.exports = exports;
    }

    Running<Path> film(MapSheet sheet, Frame f, Playhead p, Path out) {
        Frame first = new Frame(f.view(), f.now(), p.withPlaying(true).shown(), f.zone(), f.theme(), null)
                .moving(Math.abs(p.speed()))
                .as(f.depiction())
                .graticule(f.graticule())
                .presented(f.presented())
                .furnished(f.furniture());
        List<Frame> frames = p.frames(Exports.FPS).map(first::at).toList();
        return write(exports.film(), sheet, Messages.text("job.film"), "job.done.film", frames, out);
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

package conflictmap.export.film;

import conflictmap.export.picture.Sheet;
import conflictmap.render.Frame;
import conflictmap.render.Layer;
import conflictmap.render.Picture;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Paints the pictures of a film, one after the other: each is, pixel for pixel, the still picture of its frame, whatever
 * came before it. The pixels of one stay untouched while the next {@value #KEPT} are painted.
 */
final class Reel implements Iterator<int[]> {
    /** Pictures that may be under way to the encoder while another is painted. */
    static final int KEPT = 2;

    private final Picture picture;
    private final @Nullable Sheet sheet;
    private final Caption caption;
    private final List<Film.Shot> shots;
    private final BufferedImage[] images = new BufferedImage[KEPT + 1];
    private int next;
    private Film.@Nullable Shot last;
    private int image = -1;

    /** @param every paints the first of so many pictures only */
    Reel(Picture picture, Film film, int every) {
        this.picture = picture;
        this.sheet = film.sheet();
        picture.layers().forEach(Layer::takeFramesAlone);
        this.caption = new Caption(picture);
        this.shots = IntStream.range(0, film.shots().size()).filter(n -> n % every == 0).mapToObj(film.shots()::get).toList();
        for (int i = 0; i < images.length; i++) {
            images[i] = new BufferedImage(film.widthPx(), film.heightPx(), BufferedImage.TYPE_INT_RGB);
        }
    }

    /** How many pictures there are in all. */
    int size() {
        return shots.size();
    }

    @Override
    public boolean hasNext() {
        return next < shots.size();
    }

    @Override
    public int[] next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Film.Shot shot = shots.get(next++);
        if (!shot.equals(last)) {
            image = (image + 1) % images.length;
            paint(shot, images[image]);
            last = shot;
        }
        return ((DataBufferInt) images[image].getRaster().getDataBuffer()).getData();
    }

    private void paint(Film.Shot shot, BufferedImage on) {
        if (sheet == null) {
            paintMap(shot, on);
            return;
        }
        sheet.paint(on, shot.frame(), map -> paintMap(shot, map));
    }

    private void paintMap(Film.Shot shot, BufferedImage on) {
        Frame frame = shot.frame();
        picture.paint(on, 1, frame);
        if (!shot.caption().isEmpty()) {
            caption.paint(on, frame, shot.caption());
        }
    }
}

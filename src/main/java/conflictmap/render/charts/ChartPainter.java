package conflictmap.render.charts;

import conflictmap.model.CountRange;
import conflictmap.model.EventType;
import conflictmap.model.TimeRange;
import conflictmap.render.Fonts;
import conflictmap.render.Theme;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Paints charts one below the other, on a screen, a picture or a vector paper alike. */
public final class ChartPainter {
    /** How high all charts are, pixels, whatever their width. */
    public static final int HEIGHT = 660;

    private static final int NOTE = 24;

    private static final double LEFT = 34;
    private static final double RIGHT = 12;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    /** Hues for actors that repeat none of the types'; the last two are for others and for the unknown. */
    private static final Color[] ACTORS = {new Color(0x4E79A7), new Color(0xB07AA1), new Color(0x86BCB6), new Color(0x9C755F)};
    private static final Color OTHERS = new Color(0x9AA0A6);
    private static final Color UNKNOWN = new Color(0xC9CDD2);

    private final Graphics2D g;
    private final Theme theme;
    private final ChartData data;
    private final double width;

    private ChartPainter(Graphics2D g, Theme theme, ChartData data, double width) {
        this.g = g;
        this.theme = theme;
        this.data = data;
        this.width = width;
    }

    /**
     * Paints them all.
     *
     * @param window the stretch of time that the map shows, which is shaded
     * @param width pixels; 240 at least
     */
    public static void paint(Graphics2D g, Theme theme, ChartData data, TimeRange window, double width) {
        paint(g, theme, data, window, width, "");
    }

    /** How high all charts are with a note below them, pixels; without one where it is empty. */
    public static int height(String note) {
        return note.isEmpty() ? HEIGHT : HEIGHT + NOTE;
    }

    /** Paints them all, with a note below them where it is not empty. */
    public static void paint(Graphics2D g, Theme theme, ChartData data, TimeRange window, double width, String note) {
        Fonts.smooth(g);
        var p = new ChartPainter(g, theme, data, width);
        g.setColor(ground(theme));
        g.fill(new Rectangle2D.Double(0, 0, width, height(note)));
        p.bars(0, "Events a day, by type", data.types(), i -> theme.of(EventType.values()[i]), window);
        p.bars(170, "Events a day, by who acted", data.actors(), i -> actor(data.actors().get(i).name(), i), window);
        p.salvos(340, window);
        p.sources(500, window);
        p.text(note, Fonts.regular(10), theme.label(), 10, HEIGHT + 12);
    }

    /** The day at a place across, from the first one on; the nearest one beyond the ends. */
    public static int dayAt(ChartData data, double x, double width) {
        double share = (x - LEFT) / (width - LEFT - RIGHT);
        return (int) Math.clamp((long) Math.floor(share * data.days()), 0, data.days() - 1);
    }

    private static Color ground(Theme theme) {
        return theme.isDark() ? theme.land().darker() : Color.WHITE;
    }

    private static Color actor(String name, int i) {
        return name.isEmpty() ? UNKNOWN : name.equals("others") ? OTHERS : ACTORS[i % ACTORS.length];
    }

    private interface Colors {
        Color of(int series);
    }

    private double x(double day) {
        return LEFT + day / data.days() * (width - LEFT - RIGHT);
    }

    private void bars(double top, String title, List<ChartData.Series> series, Colors colors, TimeRange window) {
        double base = top + 116;
        int most = 1;
        for (int day = 0; day < data.days(); day++) {
            int all = 0;
            for (ChartData.Series s : series) {
                all += s.counts()[day];
            }
            most = Math.max(most, all);
        }
        frame(top, title, base, most, window);
        double wide = Math.max(0.7, x(1) - x(0) - (data.days() > 90 ? 0 : 1.5));
        for (int day = 0; day < data.days(); day++) {
            double y = base;
            for (int i = 0; i < series.size(); i++) {
                double high = series.get(i).counts()[day] * 84.0 / most;
                y -= high;
                g.setColor(colors.of(i));
                g.fill(new Rectangle2D.Double(x(day), y, wide, high));
            }
        }
        key(base + 30, series, colors);
    }

    /** Title, shaded window, base line with days, and the greatest number at the left. */
    private void frame(double top, String title, double base, int most, TimeRange window) {
        double from = Math.clamp(data.day(window.start()), 0, data.days());
        double to = Math.clamp(data.day(window.end()), 0, data.days());
        Color accent = theme.accent();
        g.setColor(new Color(accent.getRed(), accent.getGreen(), accent.getBlue(), 34));
        g.fill(new Rectangle2D.Double(x(from), top + 26, Math.max(1, x(to) - x(from)), base - top - 26));
        text(title, Fonts.bold(12), theme.label(), 10, top + 17);
        line(theme.province(), LEFT, base, width - RIGHT, base);
        if (most > 0) {
            right(Integer.toString(most), base - 80);
            line(theme.province(), LEFT - 3, base - 84, LEFT, base - 84);
        }
        int step = Math.max(1, (int) Math.ceil(data.days() / Math.max(1, (width - LEFT - RIGHT) / 52)));
        for (int day = 0; day < data.days(); day += step) {
            line(theme.province(), x(day), base, x(day), base + 3);
            String name = DAY.format(data.first().plusDays(day));
            if (x(day) + g.getFontMetrics(Fonts.regular(10)).stringWidth(name) < width - 2) {
                text(name, Fonts.regular(10), theme.label(), x(day), base + 14);
            }
        }
    }

    private void key(double y, List<ChartData.Series> series, Colors colors) {
        double at = 10;
        double row = y;
        Font font = Fonts.regular(10);
        for (int i = 0; i < series.size(); i++) {
            String name = series.get(i).name().isEmpty() ? "not told" : series.get(i).name();
            double wide = g.getFontMetrics(font).stringWidth(name) + 20;
            if (series.get(i).total() > 0) {
                if (at + wide > width - 4) {
                    at = 10;
                    row += 14;
                }
                g.setColor(colors.of(i));
                g.fill(new Rectangle2D.Double(at, row - 8, 9, 9));
                text(name, font, theme.label(), at + 12, row);
                at += wide;
            }
        }
    }

    /** Each salvo from its least to its greatest number, and below it the share that was intercepted, as a range. */
    private void salvos(double top, TimeRange window) {
        double base = top + 116;
        int most = data.salvos().stream().mapToInt(s -> Math.max(greatest(s.fired()), greatest(s.intercepted()))).max().orElse(0);
        frame(top, "Salvos: fired, and intercepted", base, most, window);
        for (ChartData.Salvo s : data.salvos()) {
            double at = x(data.day(s.at()));
            range(at - 2, base, s.fired(), most, theme.of(EventType.LAUNCH));
            range(at + 2, base, s.intercepted(), most, theme.of(EventType.INTERCEPTION));
            share(at, base, s);
        }
        g.setColor(theme.of(EventType.LAUNCH));
        g.fill(new Rectangle2D.Double(10, base + 22, 9, 9));
        text("fired", Fonts.regular(10), theme.label(), 22, base + 30);
        g.setColor(theme.of(EventType.INTERCEPTION));
        g.fill(new Rectangle2D.Double(58, base + 22, 9, 9));
        text("intercepted, with the share  ·  " + data.uncounted() + " without a number", Fonts.regular(10), theme.label(), 70, base + 30);
    }

    private static int greatest(@Nullable CountRange range) {
        if (range == null) {
            return 0;
        }
        Integer high = range.highest();
        Integer low = range.lowest();
        return high != null ? high : low != null ? low : 0;
    }

    /** A bar between two numbers; an open end where one of them is not told. */
    private void range(double at, double base, @Nullable CountRange range, int most, Color color) {
        if (range == null || most == 0) {
            return;
        }
        Integer low = range.lowest();
        Integer high = range.highest();
        double from = base - (low == null ? 0 : low) * 84.0 / most;
        double to = base - greatest(range) * 84.0 / most;
        g.setColor(color);
        g.setStroke(new BasicStroke(3, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        g.draw(new Line2D.Double(at, base, at, from));
        g.setStroke(new BasicStroke(1.2f));
        g.draw(new Line2D.Double(at, from, at, to));
        g.draw(new Line2D.Double(at - 3, to, at + 3, to));
        if (high == null) {
            g.draw(new Line2D.Double(at, to, at - 3, to - 4));
            g.draw(new Line2D.Double(at, to, at + 3, to - 4));
        }
    }

    private void share(double at, double base, ChartData.Salvo s) {
        double least = s.leastShare();
        double greatest = s.greatestShare();
        if (!Double.isNaN(least) || !Double.isNaN(greatest)) {
            String low = Double.isNaN(least) ? "?" : Long.toString(Math.round(least * 100));
            String high = Double.isNaN(greatest) ? "?" : Long.toString(Math.round(greatest * 100));
            text(low.equals(high) ? low + "%" : low + "–" + high + "%", Fonts.regular(9), theme.label(), Math.min(at + 5, width - 40), base - 4);
        }
    }

    private void sources(double top, TimeRange window) {
        double base = top + 136;
        frame(top, "Reports, by the day of what they tell", base, 0, window);
        double row = top + 40;
        for (ChartData.Series s : data.sources()) {
            line(theme.province(), LEFT, row, width - RIGHT, row);
            for (int day = 0; day < data.days(); day++) {
                int n = s.counts()[day];
                if (n > 0) {
                    double r = Math.min(5, 1.3 * Math.sqrt(n));
                    g.setColor(theme.accent());
                    g.fill(new Ellipse2D.Double(x(day + 0.5) - r, row - r, 2 * r, 2 * r));
                }
            }
            text(s.name() + "  " + s.total(), Fonts.regular(9), theme.label(), LEFT + 2, row - 6);
            row += 18;
        }
    }

    private void line(Color color, double x1, double y1, double x2, double y2) {
        g.setColor(color);
        g.setStroke(new BasicStroke(0.8f));
        g.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    private void right(String words, double y) {
        Font font = Fonts.regular(10);
        text(words, font, theme.label(), LEFT - 5 - g.getFontMetrics(font).stringWidth(words), y);
    }

    private void text(String words, Font font, Color color, double x, double y) {
        g.setFont(font);
        g.setColor(color);
        g.drawString(words, (float) x, (float) y);
    }
}

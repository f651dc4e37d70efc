package conflictmap.window;

import conflictmap.geo.GeoPoint;
import conflictmap.geo.Viewport;
import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Presenter;
import conflictmap.viewmodel.Presenter.Tool;
import java.util.List;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/** What is drawn on the map by hand, and the pointer: both by mouse or by keys. */
final class PresenterLayer extends Region {
    private static final Color INK = Color.web("#E8112D");
    private static final Color RIM = Color.WHITE;
    private static final double WIDTH = 4;
    private static final double STEP_PX = 24;
    private static final double FINE_PX = 4;

    private final Desk desk;
    private final Presenter presenter;
    private final Canvas canvas = new Canvas();
    private double x = Double.NaN;
    private double y;
    private boolean down;

    PresenterLayer(Desk desk) {
        this.desk = desk;
        this.presenter = desk.classroom().presenter();
        setId("presenter-layer");
        getChildren().add(canvas);
        setMouseTransparent(true);
        presenter.toolProperty().addListener((o, was, is) -> take(is));
        presenter.linesProperty().addListener(o -> paint());
        desk.frameProperty().addListener(o -> paint());
        setOnMouseMoved(this::point);
        setOnMousePressed(e -> press(e.getX(), e.getY()));
        setOnMouseDragged(this::drag);
        setOnMouseReleased(e -> down = false);
    }

    private void take(Tool tool) {
        setMouseTransparent(tool == Tool.NONE);
        setCursor(tool == Tool.NONE ? Cursor.DEFAULT : tool == Tool.LASER ? Cursor.NONE : Cursor.CROSSHAIR);
        down = false;
        if (tool != Tool.NONE && Double.isNaN(x)) {
            x = getWidth() / 2;
            y = getHeight() / 2;
        }
        paint();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        paint();
    }

    // ---- by mouse

    private void point(MouseEvent e) {
        x = e.getX();
        y = e.getY();
        paint();
    }

    private void press(double px, double py) {
        if (presenter.toolProperty().get() == Tool.PEN) {
            x = px;
            y = py;
            down = true;
            presenter.draw(ground());
        }
    }

    private void drag(MouseEvent e) {
        point(e);
        if (down) {
            presenter.drawOn(ground());
        }
    }

    // ---- by keys

    /** Moves the pen or the pointer by arrows, and lets the pen down or lifts it by the space bar. */
    boolean handle(KeyEvent e) {
        Tool tool = presenter.toolProperty().get();
        if (tool == Tool.NONE || e.getEventType() != KeyEvent.KEY_PRESSED || e.isShortcutDown() || e.isAltDown()) {
            return false;
        }
        double step = e.isShiftDown() ? FINE_PX : STEP_PX;
        switch (e.getCode()) {
            case LEFT -> move(-step, 0);
            case RIGHT -> move(step, 0);
            case UP -> move(0, -step);
            case DOWN -> move(0, step);
            case SPACE -> {
                boolean begins = tool == Tool.PEN && !down;
                down = false;
                if (begins) {
                    press(x, y);
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void move(double dx, double dy) {
        x = Math.clamp(x + dx, 0, getWidth());
        y = Math.clamp(y + dy, 0, getHeight());
        if (down) {
            presenter.drawOn(ground());
        }
        paint();
    }

    private GeoPoint ground() {
        return desk.camera().view().pointAt(x, y);
    }

    // ---- painting

    private void paint() {
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        Tool tool = presenter.toolProperty().get();
        if (!desk.appearance().presentingProperty().get()) {
            return;
        }
        g.setLineCap(StrokeLineCap.ROUND);
        g.setLineJoin(StrokeLineJoin.ROUND);
        Viewport view = desk.camera().view();
        for (List<GeoPoint> line : presenter.linesProperty().get()) {
            stroke(g, view, line, RIM, WIDTH + 3);
            stroke(g, view, line, INK, WIDTH);
        }
        if (tool == Tool.LASER) {
            dot(g, 18, INK.deriveColor(0, 1, 1, 0.28));
            dot(g, 7, INK);
            dot(g, 2.5, RIM);
        } else if (tool == Tool.PEN) {
            dot(g, 6, RIM);
            dot(g, 4, INK);
        }
    }

    private void dot(GraphicsContext g, double radius, Color color) {
        g.setFill(color);
        g.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private static void stroke(GraphicsContext g, Viewport view, List<GeoPoint> line, Color color, double width) {
        g.setStroke(color);
        g.setLineWidth(width);
        g.beginPath();
        for (int i = 0; i < line.size(); i++) {
            double px = view.px(line.get(i).latDeg(), line.get(i).lonDeg());
            double py = view.py(line.get(i).latDeg(), line.get(i).lonDeg());
            if (i == 0) {
                g.moveTo(px, py);
            }
            g.lineTo(px, py);
        }
        g.stroke();
    }
}

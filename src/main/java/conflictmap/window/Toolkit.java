package conflictmap.window;

import com.sun.javafx.logging.PlatformLogger;
import com.sun.javafx.util.Logging;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/** Starts JavaFX without what would hold up the first frame and comes to nothing. */
final class Toolkit {
    /** How Linux names graphics devices: those of the kernel's drivers, of Nvidia's own, and of Windows below it. */
    private static final List<String> DEVICES = List.of("/dev/dri", "/dev/nvidiactl", "/dev/dxg");
    private static final String PIPELINES = "prism.order";

    private Toolkit() {}

    /** Starts it, and runs something on its thread. */
    static void start(Runnable then) {
        if (System.getProperty(PIPELINES) == null && isLinux() && DEVICES.stream().map(Path::of).noneMatch(Files::exists)) {
            // it would come to that by itself, after it has loaded a driver that draws by software too and turned it down
            System.setProperty(PIPELINES, "sw");
        }
        setLog(new Silent());
        try {
            Platform.startup(then);
        } finally {
            setLog(null);
        }
    }

    private static boolean isLinux() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    }

    /**
     * JavaFX warns that it is not on the module path, on which it is not on purpose; to write that down Java looks for a logger in
     * all jars. A JavaFX that keeps its log elsewhere warns as it does.
     */
    @SuppressWarnings("UnusedException") // told where it happens
    private static void setLog(@Nullable PlatformLogger log) {
        try {
            Field kept = Logging.class.getDeclaredField("javafxLogger");
            kept.setAccessible(true);
            kept.set(null, log);
        } catch (NoSuchFieldException | IllegalAccessException e) {
            return;
        }
    }

    /** A log that keeps nothing. */
    private static final class Silent extends PlatformLogger {
        Silent() {
            super(new Nothing());
        }
    }

    private static final class Nothing implements System.Logger {
        @Override
        public String getName() {
            return "";
        }

        @Override
        public boolean isLoggable(Level level) {
            return false;
        }

        @Override
        public void log(Level level, @Nullable ResourceBundle bundle, @Nullable String message, @Nullable Throwable thrown) {}

        @Override
        public void log(Level level, @Nullable ResourceBundle bundle, @Nullable String format, @Nullable Object... values) {}
    }
}

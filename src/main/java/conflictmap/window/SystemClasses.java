package conflictmap.window;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.jar.JarFile;

/**
 * The classes by which JavaFX opens windows on this kind of system. A rehearsal that nobody sees does without them; they are loaded,
 * and not begun, so that Java writes them down with the others.
 */
final class SystemClasses {
    /** Windows and their pictures, on Linux, Windows and macOS; each jar has those of one of them. */
    private static final List<String> PACKAGES = List.of(
            "com/sun/glass/ui/gtk/", "com/sun/glass/ui/win/", "com/sun/glass/ui/mac/", "com/sun/prism/es2/", "com/sun/prism/d3d/",
            "com/sun/prism/mtl/", "com/sun/javafx/font/freetype/", "com/sun/javafx/font/directwrite/", "com/sun/javafx/font/coretext/");

    private SystemClasses() {}

    static void load() {
        for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (new File(part).getName().startsWith("javafx-graphics") && part.endsWith(".jar")) {
                load(part);
            }
        }
    }

    private static void load(String jar) {
        try (var file = new JarFile(jar)) {
            List<String> names = file.stream().map(e -> e.getName()).filter(n -> n.endsWith(".class") && PACKAGES.stream().anyMatch(n::startsWith)).toList();
            for (String name : names) {
                Class.forName(name.substring(0, name.length() - ".class".length()).replace('/', '.'), false, SystemClasses.class.getClassLoader());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + jar, e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("a class of " + jar + " is missing in it", e);
        }
    }
}

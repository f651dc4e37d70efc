package conflictmap.export.plan;

import conflictmap.files.WholeFile;
import conflictmap.jobs.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

/**
 * A lesson on paper: each scene with its picture, its time, what is told, who reported it, and the notes. Written as one
 * HTML file that holds its pictures, so that it opens anywhere, prints, and can be changed by a word processor.
 *
 * @param title name of the lesson
 * @param label what was left out, told at the head and in the file's properties; empty where nothing was
 * @param steps its scenes in their order
 */
public record LessonPlan(String title, String label, List<Step> steps) {
    private static final String STYLE = """
            body { font: 11pt/1.45 Inter, "Segoe UI", Helvetica, sans-serif; max-width: 48em; margin: 2em auto; padding: 0 1em; color: #222; }
            h1 { font-size: 20pt; } h2 { font-size: 14pt; margin: 1.6em 0 .2em; break-after: avoid; }
            img { width: 100%; border: 1px solid #ccc; } section { break-inside: avoid-page; }
            .when, .sources { color: #555; font-size: 10pt; margin: .2em 0; } .notes { border-left: 3px solid #1f6feb; padding-left: 1em; white-space: pre-line; }
            .told { white-space: pre-line; } figure { margin: .6em 0; }
            """;

    /**
     * A scene in the plan.
     *
     * @param name its title
     * @param when its time with the zone, and what is shown of the time before
     * @param told what is told, in lines
     * @param sources whose reports tell it
     * @param notes for the teacher; may be empty
     * @param alt what the picture shows, for those who do not see it
     * @param png the picture
     */
    public record Step(String name, String when, String told, List<String> sources, String notes, String alt, byte[] png) {
        public Step {
            sources = List.copyOf(sources);
            png = png.clone();
        }
    }

    public LessonPlan {
        steps = List.copyOf(steps);
    }

    /**
     * Writes it, all or nothing.
     *
     * @throws IOException if it can't be written; what stood there stays
     * @throws InterruptedException if cancelled; likewise
     */
    public void write(Path out, Progress progress) throws IOException, InterruptedException {
        WholeFile.<InterruptedException>write(out, temporary -> {
            Files.writeString(temporary, html());
            progress.report(1, "Lesson plan: finishing");
            progress.check();
        });
    }

    String html() {
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>")
                .append(escaped(title)).append("</title>\n")
                .append(label.isEmpty() ? "" : "<meta name=\"description\" content=\"" + escaped(label) + "\">\n").append("<style>\n").append(STYLE).append("</style></head>\n<body>\n<h1>")
                .append(escaped(title)).append("</h1>\n");
        paragraph(html, "sources", label);
        for (int i = 0; i < steps.size(); i++) {
            append(html, i + 1, steps.get(i));
        }
        return html.append("</body>\n</html>\n").toString();
    }

    private static void append(StringBuilder html, int number, Step step) {
        html.append("<section>\n<h2>").append(number).append("  ").append(escaped(step.name())).append("</h2>\n");
        paragraph(html, "when", step.when());
        html.append("<figure><img alt=\"").append(escaped(step.alt())).append("\" src=\"data:image/png;base64,")
                .append(Base64.getEncoder().encodeToString(step.png())).append("\"></figure>\n");
        paragraph(html, "told", step.told());
        paragraph(html, "sources", step.sources().isEmpty() ? "" : "Sources: " + String.join("; ", step.sources()));
        paragraph(html, "notes", step.notes());
        html.append("</section>\n");
    }

    private static void paragraph(StringBuilder html, String style, String text) {
        if (!text.isBlank()) {
            html.append("<p class=\"").append(style).append("\">").append(escaped(text)).append("</p>\n");
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}

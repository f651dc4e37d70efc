package conflictmap;

import static java.nio.charset.StandardCharsets.UTF_8;

import conflictmap.export.Quotes;
import conflictmap.export.data.DataExport;
import conflictmap.export.data.DataFormat;
import conflictmap.export.data.EventData;
import conflictmap.jobs.Progress;
import conflictmap.timeline.EventIndex;
import conflictmap.viewmodel.Samples;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A good and a bad file of each format that comes in: those of the test resources, and what is packed or written of them. */
final class FormatFiles {
    private static final Path DOCUMENTS = Path.of("src/test/resources/documents");
    private static final Path TABLES = Path.of("src/test/resources/tables");

    private final Path folder;

    private FormatFiles(Path folder) {
        this.folder = folder;
    }

    /** Puts all of them into a folder. */
    static void fill(Path folder) throws IOException, InterruptedException {
        var files = new FormatFiles(folder);
        files.documents();
        files.tables();
        files.maps();
        files.own();
        files.workbooks();
    }

    private void copy(Path from, String name) throws IOException {
        Files.copy(from, folder.resolve(name));
    }

    private void documents() throws IOException {
        for (String[] one : new String[][] {{"plain-utf8.txt", "good.txt"}, {"empty.txt", "bad.txt"}, {"article.html", "good.html"}, {"empty-page.html", "bad.html"},
            {"info.pdf", "good.pdf"}, {"truncated.pdf", "bad.pdf"}, {"report.docx", "good.docx"}, {"truncated.docx", "bad.docx"}, {"plain.eml", "good.eml"},
            {"no-words.eml", "bad.eml"}, {"box.mbox", "bad.mbox"}, {"feed.rss", "bad.rss"}, {"feed.atom", "good.atom"}, {"reports.jsonl", "bad.jsonl"}, {"bundle.zip", "bad.zip"}}) {
            copy(DOCUMENTS.resolve(one[0]), one[1]);
        }
        String box = Files.readString(DOCUMENTS.resolve("box.mbox"));
        write("good.mbox", box.substring(0, box.indexOf("From nobody")));
        String atom = Files.readString(DOCUMENTS.resolve("feed.atom"));
        write("bad.atom", atom.substring(0, atom.lastIndexOf("</entry>")));
        String rss = Files.readString(DOCUMENTS.resolve("feed.rss"));
        write("good.rss", rss.substring(0, rss.indexOf("</item>") + 7) + "</channel></rss>");
        lines(DOCUMENTS.resolve("reports.jsonl"), "good.jsonl", line -> line <= 2);
        zip("good.zip", "a/", "good.txt", "good.html");
    }

    private void tables() throws IOException {
        lines(TABLES.resolve("acled.csv"), "good-acled.csv", line -> line <= 2);
        copy(TABLES.resolve("acled_bad.csv"), "bad-acled.csv");
        lines(TABLES.resolve("ucdp.csv"), "good-ucdp.csv", line -> line <= 4);
        copy(TABLES.resolve("ucdp.csv"), "bad-ucdp.csv");
        lines(TABLES.resolve("ucdp_headless.csv"), "good-ucdp-headless.csv", line -> line <= 3);
        copy(TABLES.resolve("ucdp_headless.csv"), "bad-ucdp-headless.csv");
        lines(TABLES.resolve("gdelt.export.csv"), "good.export.csv", line -> line <= 2);
        copy(TABLES.resolve("gdelt.export.csv"), "bad.export.csv");
        lines(TABLES.resolve("unknown.csv"), "good-mapped.csv", line -> line <= 2);
        write("bad-mapped.csv", Files.readString(folder.resolve("good-mapped.csv")) + "soon,47.8,35.1,Missile attack,Zaporizhzhia\n");
    }

    private void maps() throws IOException {
        copy(TABLES.resolve("gdal.geojson"), "good.geojson");
        copy(TABLES.resolve("times.geojson"), "bad.geojson");
        copy(TABLES.resolve("gdal.kml"), "good.kml");
        copy(TABLES.resolve("times.kml"), "bad.kml");
        for (String name : List.of("good", "bad")) {
            zip(name + ".kmz", "doc.kml", name + ".kml");
            zip(name + "-geoconfirmed.zip", "Export/GeoConfirmed.kmz", name + ".kmz");
        }
    }

    private void own() throws IOException, InterruptedException {
        var readings = List.of(Samples.night(), Samples.day());
        var data = new EventData(EventIndex.of(readings.stream().flatMap(r -> r.events().stream()).toList()), new Quotes(readings, List.of()), true);
        Path json = folder.resolve("good-own.geojson");
        Path csv = folder.resolve("good-own.csv");
        new DataExport((events, out, progress) -> {}).write(data, DataFormat.GEOJSON, json, Progress.NONE);
        new DataExport((events, out, progress) -> {}).write(data, DataFormat.CSV, csv, Progress.NONE);
        write("bad-own.geojson", Files.readString(json).replaceFirst("\"zone\":\"Asia/Tehran\"", "\"zone\":\"Asia/Nowhere\"").replace("},{\"type\":\"Feature\"", "},\n{\"type\":\"Feature\""));
        write("bad-own.csv", Files.readString(csv).replaceFirst("2025-06-14T00:30:00Z|2025-06-13T20:30:00Z", "midnight"));
    }

    private void workbooks() throws IOException {
        for (String name : List.of("good", "bad")) {
            try (var book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(folder.resolve(name + ".xlsx"))) {
                var sheet = book.createSheet("Events");
                List<String> lines = List.of("id,start,lat,lon,type", "7,2025-06-14,35.25,51.5,strike",
                        "8,2025-06-15," + (name.equals("good") ? "35.5" : "97.5") + ",51.5,strike");
                for (int i = 0; i < lines.size(); i++) {
                    Row row = sheet.createRow(i);
                    String[] cells = lines.get(i).split(",");
                    IntStream.range(0, cells.length).forEach(c -> row.createCell(c).setCellValue(cells[c]));
                }
                book.write(out);
            }
        }
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    /** Some lines of a file, counted from 1, letter by letter. */
    private void lines(Path from, String name, IntPredicate which) throws IOException {
        List<String> all = Files.readString(from, UTF_8).lines().toList();
        write(name, String.join("\n", IntStream.rangeClosed(1, all.size()).filter(which).mapToObj(i -> all.get(i - 1)).toList()) + "\n");
    }

    private void zip(String name, String entry, String... files) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            for (String file : files) {
                zip.putNextEntry(new ZipEntry(entry.endsWith("/") ? entry + file : entry));
                Files.copy(folder.resolve(file), zip);
                zip.closeEntry();
            }
        }
    }
}

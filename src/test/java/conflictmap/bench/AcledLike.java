package conflictmap.bench;

import conflictmap.model.EventRow;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** Made-up events as a table with the columns of ACLED's, every row of which can be taken in. */
final class AcledLike {
    private static final String HEADER = "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,"
            + "actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,"
            + "geo_precision,source,source_scale,notes,fatalities,tags,timestamp\n";
    private static final List<String> KINDS = List.of(
            "Political violence,Battles,Armed clash", "Political violence,Explosions/Remote violence,Air/drone strike",
            "Political violence,Explosions/Remote violence,Shelling/artillery/missile attack", "Strategic developments,Strategic developments,Disrupted weapons use");
    /** Where nobody's country is told: what lies anywhere would else be in the wrong one, and rightly be left out. */
    private static final String NO_COUNTRY = ",,";
    /** ISO number, region and country of each town of {@link ManyEvents}. */
    private static final List<String> COUNTRIES = List.of(
            "804,Europe,Ukraine", "804,Europe,Ukraine", "804,Europe,Ukraine", "275,Middle East,Palestine", "364,Middle East,Iran",
            "760,Middle East,Syria", "760,Middle East,Syria", "368,Middle East,Iraq", "887,Middle East,Yemen", "729,Northern Africa,Sudan");

    private AcledLike() {}

    /** The table of so many events in a folder, where it lies already or is written. */
    static Path table(Path folder, int events) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve("acled-like-" + events + ".csv");
        if (Files.exists(file)) {
            return file;
        }
        Path part = folder.resolve("acled-like.part");
        try (BufferedWriter out = Files.newBufferedWriter(part)) {
            out.write(HEADER);
            ManyEvents.each(events, row -> write(row, out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return Files.move(part, file);
    }

    private static void write(EventRow row, BufferedWriter out) {
        String day = Instant.ofEpochMilli(row.startMs).atZone(ZoneOffset.UTC).toLocalDate().toString();
        try {
            out.write(String.join(",", row.id, day, day.substring(0, 4), "1", KINDS.get(row.line % KINDS.size()), row.actor, "", "1", row.target, "", "1", "11", "",
                    country(row.place), "Region " + row.line % 24, "", "", row.place + " " + row.line % 5000,
                    String.format(Locale.ROOT, "%.4f,%.4f", row.lat, row.lon), "1", row.source, "National",
                    "\"On " + day + ", " + row.actor + " forces fired at positions near " + row.place + ". No casualties were reported.\"",
                    Integer.toString(row.line % 7), "", "1718000000"));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String country(String place) {
        return place.startsWith("Town ") ? COUNTRIES.get(Integer.parseInt(place.substring(5))) : NO_COUNTRY;
    }
}

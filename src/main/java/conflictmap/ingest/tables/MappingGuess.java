package conflictmap.ingest.tables;

import conflictmap.model.EventType;
import conflictmap.model.Precision;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What the columns of an unknown table may be, by their names and by what stands in them; to be shown for correction.
 *
 * @param mapping the guess; {@link ColumnMapping#missing()} tells what was not found
 * @param reasons why, one a column and one for the dates, for people
 */
public record MappingGuess(ColumnMapping mapping, List<String> reasons) {
    public MappingGuess {
        reasons = List.copyOf(reasons);
    }

    /**
     * Guesses.
     *
     * @param header names of the columns
     * @param samples some of the rows
     */
    public static MappingGuess of(List<String> header, List<List<String>> samples) {
        Role[] roles = new Role[header.size()];
        Arrays.fill(roles, Role.OTHER);
        List<String> reasons = new ArrayList<>();
        for (Role role : Role.offered()) {
            int column = role == Role.NOTE || role == Role.OTHER || role == Role.CLOCK ? -1 : surest(role, header, roles, samples);
            if (column >= 0) {
                roles[column] = role;
                reasons.add("\"" + header.get(column).strip() + "\" is taken for " + role.code() + " by its name");
            }
        }
        for (int column = 0; column < roles.length; column++) {
            if (roles[column] == Role.OTHER && ColumnNames.sureness(Role.NOTE, header.get(column)) > 0) {
                roles[column] = Role.NOTE;
                reasons.add("\"" + header.get(column).strip() + "\" is taken for note by its name");
            } else if (roles[column] == Role.OTHER && ColumnNames.sureness(Role.CLOCK, header.get(column)) > 0 && areClocks(column, samples)) {
                roles[column] = Role.CLOCK;
                reasons.add("\"" + header.get(column).strip() + "\" holds times of day");
            }
        }
        int start = Arrays.asList(roles).indexOf(Role.START);
        DateLayout dates = start < 0 ? DateLayout.ISO : layout(start, samples, reasons);
        return new MappingGuess(new ColumnMapping(ColumnMapping.WORDS, List.of(roles), dates, ZoneOffset.UTC, Map.of(), EventType.EXPLOSION,
                Precision.CITY), reasons);
    }

    /** The free column whose name tells a role most surely and whose samples do not speak against it; -1 where there is none. */
    private static int surest(Role role, List<String> header, Role[] taken, List<List<String>> samples) {
        int best = -1;
        int most = 0;
        for (int column = 0; column < taken.length; column++) {
            int sure = taken[column] == Role.OTHER ? ColumnNames.sureness(role, header.get(column)) : 0;
            if (sure > most && fits(role, column, samples)) {
                most = sure;
                best = column;
            }
        }
        return best;
    }

    private static boolean fits(Role role, int column, List<List<String>> samples) {
        return switch (role) {
            case LAT -> share(column, samples, text -> Math.abs(text.degrees()) <= 90) > 0.5;
            case LON -> share(column, samples, text -> Math.abs(text.degrees()) <= 180) > 0.5;
            case START, END -> Arrays.stream(DateLayout.values()).anyMatch(layout -> reads(layout, column, samples) > 0.5);
            case KILLED, INJURED, RADIUS -> share(column, samples, text -> text.number() >= 0) > 0.5;
            default -> true;
        };
    }

    private interface Test {
        boolean holds(Slice text);
    }

    /** Which share of the samples that are not empty a test holds for; 1 where there are none. */
    private static double share(int column, List<List<String>> samples, Test test) {
        int all = 0;
        int held = 0;
        var slice = new Slice();
        for (List<String> row : samples) {
            String text = column < row.size() ? row.get(column).strip() : "";
            if (!text.isEmpty()) {
                all++;
                held += test.holds(slice.of(text.toCharArray(), 0, text.length())) ? 1 : 0;
            }
        }
        return all == 0 ? 1 : (double) held / all;
    }

    private static double reads(DateLayout layout, int column, List<List<String>> samples) {
        var moment = new Moment();
        return share(column, samples, text -> moment.read(text, layout));
    }

    private static boolean areClocks(int column, List<List<String>> samples) {
        return share(column, samples, text -> text.length() >= 4 && text.length() <= 8 && text.toString().matches("\\d{1,2}:\\d{2}(:\\d{2})?")) > 0.5;
    }

    /** The layout that reads most dates; of two that read all alike, the one with the day first. */
    private static DateLayout layout(int column, List<List<String>> samples, List<String> reasons) {
        DateLayout best = DateLayout.ISO;
        double most = -1;
        for (DateLayout layout : List.of(DateLayout.ISO, DateLayout.DAY_FIRST, DateLayout.MONTH_FIRST, DateLayout.COMPACT, DateLayout.EPOCH)) {
            double share = reads(layout, column, samples);
            if (share > most) {
                best = layout;
                most = share;
            }
        }
        boolean unclear = best == DateLayout.DAY_FIRST && reads(DateLayout.MONTH_FIRST, column, samples) >= most;
        reasons.add("dates are read as " + best.example() + (unclear ? ", though they could also be read with the month first" : ""));
        return best;
    }
}

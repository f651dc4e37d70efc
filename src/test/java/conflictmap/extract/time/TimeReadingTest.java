package conflictmap.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.extract.Corpus;
import conflictmap.extract.text.Document;
import conflictmap.extract.text.TextSplitter;
import conflictmap.model.EventTime;
import conflictmap.model.Report;
import conflictmap.model.TimePrecision;
import conflictmap.model.TimeRange;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an expression of time means against a publication, by the hours of the coding guide. */
class TimeReadingTest {
    /** A Wednesday, half past eight in the evening in Tehran. */
    private static final String PUBLISHED = "2025-06-18T20:30+03:30";

    private static final TimeResolver.Story NOTHING_TOLD = told(null, null);

    private static TimeResolver.Story told(@Nullable LocalDate day, @Nullable EventTime last) {
        return new TimeResolver.Story(day, null, null, last, null);
    }

    private static TimeFrame frame(@Nullable String published, String text) {
        Document doc = TextSplitter.split(new Report("r", "", "", published == null ? null : OffsetDateTime.parse(published), text));
        return TimeFrame.of(doc, Corpus.NOT_AFTER);
    }

    private static TimeResolver.Result resolve(@Nullable String published, String zone, String text, TimeResolver.Story story) {
        List<TimeHint> hints = TimeFinder.find(text, 0, text.length());
        return new TimeResolver(frame(published, text)).resolve(hints, story, ZoneId.of(zone));
    }

    private static EventTime time(@Nullable String published, String zone, String text, TimeResolver.Story story) {
        TimeResolver.Result result = resolve(published, zone, text, story);
        assertThat(result).as(text).isInstanceOf(TimeResolver.Known.class);
        return ((TimeResolver.Known) result).time();
    }

    /** Written as the tables below write it: start, end without the start's day, precision. */
    private static String written(EventTime t) {
        String end = t.end().toString();
        return t.start() + " " + (t.end().toLocalDate().equals(t.start().toLocalDate()) ? end.substring(11) : end) + " " + t.precision().name().toLowerCase(Locale.ROOT);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', value = {
        // parts of the day
        "overnight                          ; 2025-06-17T18:00 2025-06-18T06:00 part_of_day",
        "late Saturday                      ; 2025-06-14T18:00 2025-06-15T00:00 part_of_day",
        "late on Saturday                   ; 2025-06-14T18:00 2025-06-15T00:00 part_of_day",
        "early on Monday                    ; 2025-06-16T00:00 06:00 part_of_day",
        "early on June 18                   ; 2025-06-18T00:00 06:00 part_of_day",
        "early Wednesday                    ; 2025-06-18T00:00 06:00 part_of_day",
        "at dawn on Tuesday                 ; 2025-06-17T04:00 07:00 part_of_day",
        "at first light on Tuesday          ; 2025-06-17T04:00 07:00 part_of_day",
        "on Tuesday morning                 ; 2025-06-17T06:00 12:00 part_of_day",
        "on Tuesday afternoon               ; 2025-06-17T12:00 18:00 part_of_day",
        "on Tuesday evening                 ; 2025-06-17T18:00 22:00 part_of_day",
        "on Tuesday night                   ; 2025-06-17T20:00 2025-06-18T04:00 part_of_day",
        "late on Tuesday night              ; 2025-06-17T21:00 2025-06-18T00:00 part_of_day",
        "in the small hours of Tuesday      ; 2025-06-17T00:00 04:00 part_of_day",
        "in the early hours of Tuesday      ; 2025-06-17T00:00 04:00 part_of_day",
        "before dawn on Tuesday             ; 2025-06-17T00:00 06:00 part_of_day",
        "this morning                       ; 2025-06-18T06:00 12:00 part_of_day",
        "this afternoon                     ; 2025-06-18T12:00 18:00 part_of_day",
        "in the morning                     ; 2025-06-18T06:00 12:00 part_of_day",
        "last night                         ; 2025-06-17T20:00 2025-06-18T04:00 part_of_day",
        "yesterday evening                  ; 2025-06-17T18:00 22:00 part_of_day",
        "overnight into Tuesday             ; 2025-06-16T18:00 2025-06-17T06:00 part_of_day",
        "overnight on 16 June               ; 2025-06-15T18:00 2025-06-16T06:00 part_of_day",
        // weekdays and counted days
        "on Tuesday                         ; 2025-06-17T00:00 2025-06-18T00:00 day",
        "on Thursday                        ; 2025-06-12T00:00 2025-06-13T00:00 day",
        "last Friday                        ; 2025-06-13T00:00 2025-06-14T00:00 day",
        "on Friday last week                ; 2025-06-06T00:00 2025-06-07T00:00 day",
        "yesterday                          ; 2025-06-17T00:00 2025-06-18T00:00 day",
        "three days ago                     ; 2025-06-15T00:00 2025-06-16T00:00 day",
        "two nights ago                     ; 2025-06-16T00:00 2025-06-17T00:00 day",
        "over the weekend                   ; 2025-06-14T00:00 2025-06-16T00:00 days",
        // dates in every newsroom form
        "on June 16                         ; 2025-06-16T00:00 2025-06-17T00:00 day",
        "on June 16, 2025                   ; 2025-06-16T00:00 2025-06-17T00:00 day",
        "on 16 June                         ; 2025-06-16T00:00 2025-06-17T00:00 day",
        "on 16 June 2025                    ; 2025-06-16T00:00 2025-06-17T00:00 day",
        "on the 16th of June                ; 2025-06-16T00:00 2025-06-17T00:00 day",
        "on June 16th                       ; 2025-06-16T00:00 2025-06-17T00:00 day",
        "on Monday, June 16                 ; 2025-06-16T00:00 2025-06-17T00:00 day",
        "on Monday 16 June                  ; 2025-06-16T00:00 2025-06-17T00:00 day",
        "on Jun. 16                         ; 2025-06-16T00:00 2025-06-17T00:00 day",
        "on 2025-06-16                      ; 2025-06-16T00:00 2025-06-17T00:00 day",
        "on 16.06.2025                      ; 2025-06-16T00:00 2025-06-17T00:00 day",
        "from 14 to 16 June                 ; 2025-06-14T00:00 2025-06-17T00:00 days",
        "on June 14-16                      ; 2025-06-14T00:00 2025-06-17T00:00 days",
        "on 14–16 June                      ; 2025-06-14T00:00 2025-06-17T00:00 days",
        // the clock
        "at 03:15 on Tuesday                ; 2025-06-17T03:15 03:15 minute",
        "at 3:15 a.m. on Tuesday            ; 2025-06-17T03:15 03:15 minute",
        "at 3.15 pm on Tuesday              ; 2025-06-17T15:15 15:15 minute",
        "at 12:20 a.m. on Tuesday           ; 2025-06-17T00:20 00:20 minute",
        "at 12:20 p.m. on Tuesday           ; 2025-06-17T12:20 12:20 minute",
        "at 9 p.m. on Tuesday               ; 2025-06-17T21:00 21:00 minute",
        "shortly before 4 a.m. on Tuesday   ; 2025-06-17T03:30 04:00 hour",
        "shortly after 4 a.m. on Tuesday    ; 2025-06-17T04:00 04:30 hour",
        "at about 4 a.m. on Tuesday         ; 2025-06-17T03:45 04:15 hour",
        "around 23:30 on Tuesday            ; 2025-06-17T23:15 23:45 hour",
        "between 03:00 and 03:40 on Tuesday ; 2025-06-17T03:00 03:40 hour",
        "from 11 p.m. to 2 a.m. on Monday   ; 2025-06-16T23:00 2025-06-17T02:00 hour",
        "between 1 and 3 a.m. on Tuesday    ; 2025-06-17T01:00 03:00 hour",
        "at half past two in the morning on Tuesday ; 2025-06-17T02:30 02:30 minute",
        "at a quarter to six in the evening on Tuesday ; 2025-06-17T17:45 17:45 minute",
        "at four in the afternoon on Tuesday ; 2025-06-17T15:45 16:15 hour",
        "shortly after midnight on Tuesday  ; 2025-06-17T00:00 02:00 hour",
        "at 3:15                            ; 2025-06-18T03:15 03:15 minute",
        // a time later in the day than the publication was the day before
        "at 22:15                           ; 2025-06-17T22:15 22:15 minute",
        // zones
        "at 0415 GMT on Tuesday             ; 2025-06-17T07:45 07:45 minute",
        "at 04:15 UTC on Tuesday            ; 2025-06-17T07:45 07:45 minute",
        "at 22:15 GMT on Monday             ; 2025-06-17T01:45 01:45 minute",
        "at 8 p.m. Eastern time on Monday   ; 2025-06-17T03:30 03:30 minute",
        "at 01:00 Moscow time on Tuesday    ; 2025-06-17T01:30 01:30 minute",
        "at 03:00 local time on Tuesday     ; 2025-06-17T03:00 03:00 minute",
        "at 10:00 (GMT+2) on Tuesday        ; 2025-06-17T11:30 11:30 minute",
        // stretches up to the publication
        "in the past 24 hours               ; 2025-06-17T20:30 2025-06-18T20:30 day",
        "in the last six hours              ; 2025-06-18T14:30 20:30 hour",
        "in the past three days             ; 2025-06-15T20:30 2025-06-18T20:30 days",
        "since Friday                       ; 2025-06-13T00:00 2025-06-18T20:30 days",
        "since yesterday                    ; 2025-06-17T00:00 2025-06-18T20:30 days",
        "since this morning                 ; 2025-06-18T06:00 20:30 part_of_day",
        // nothing told
        "in Tehran                          ; 2025-06-17T20:30 2025-06-18T20:30 day"})
    void means(String expression, String expected) {
        assertThat(written(time(PUBLISHED, "Asia/Tehran", "Shells fell " + expression + ".", NOTHING_TOLD))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} published {1}")
    @CsvSource(delimiter = ';', value = {
        // a report of the early morning
        "overnight           ; 2025-06-18T07:00+03:00 ; Asia/Baghdad ; 2025-06-17T18:00 2025-06-18T06:00 part_of_day",
        "on Tuesday night    ; 2025-06-18T07:00+03:00 ; Asia/Baghdad ; 2025-06-17T20:00 2025-06-18T04:00 part_of_day",
        "in the evening      ; 2025-06-18T07:00+03:00 ; Asia/Baghdad ; 2025-06-17T18:00 22:00 part_of_day",
        "at 23:50            ; 2025-06-18T07:00+03:00 ; Asia/Baghdad ; 2025-06-17T23:50 23:50 minute",
        // the turn of the year
        "on December 30      ; 2025-01-02T10:00+00:00 ; Africa/Khartoum ; 2024-12-30T00:00 2024-12-31T00:00 day",
        "on 31 December      ; 2025-01-02T10:00+00:00 ; Africa/Khartoum ; 2024-12-31T00:00 2025-01-01T00:00 day",
        "yesterday           ; 2025-01-01T10:00+00:00 ; Africa/Khartoum ; 2024-12-31T00:00 2025-01-01T00:00 day",
        "on Tuesday          ; 2025-01-01T10:00+00:00 ; Africa/Khartoum ; 2024-12-31T00:00 2025-01-01T00:00 day",
        // a leap day
        "on Thursday         ; 2024-03-01T10:00+02:00 ; Europe/Kyiv ; 2024-02-29T00:00 2024-03-01T00:00 day",
        // published on another continent: its hour is counted on the clocks of the place
        "in the past 24 hours ; 2024-11-20T02:00-05:00 ; Europe/Kyiv ; 2024-11-19T09:00 2024-11-20T09:00 day",
        "at 06:00 GMT today  ; 2025-05-09T12:00+01:00 ; Asia/Kolkata ; 2025-05-09T11:30 11:30 minute",
        "at 06:00 GMT today  ; 2025-05-09T12:00+01:00 ; Asia/Kathmandu ; 2025-05-09T11:45 11:45 minute",
        // daylight saving on either side
        "at 04:00 GMT on Friday ; 2025-03-28T20:00+02:00 ; Europe/Kyiv ; 2025-03-28T06:00 06:00 minute",
        "at 04:00 GMT on Monday ; 2025-03-31T20:00+03:00 ; Europe/Kyiv ; 2025-03-31T07:00 07:00 minute",
        "at 8 p.m. Eastern time on Friday ; 2025-01-11T20:00+02:00 ; Europe/Kyiv ; 2025-01-11T03:00 03:00 minute"})
    void countsFromItsPublication(String expression, String published, String zone, String expected) {
        assertThat(written(time(published, zone, "Shells fell " + expression + ".", NOTHING_TOLD))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"today", "on Wednesday", "this evening", "tonight", "overnight", "on June 18", "since Friday", "in the past week", "at noon", "in the night of June 18"})
    void nothingIsTakenToHaveHappenedAfterThePublication(String expression) {
        EventTime t = time(PUBLISHED, "Asia/Tehran", "Shells fell " + expression + ".", NOTHING_TOLD);
        assertThat(t.end()).isBeforeOrEqualTo(LocalDateTime.parse("2025-06-18T20:30"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"in 1981", "in January 1995", "in June 2024", "in April last year", "on 7 October 2023", "on 3 March", "next Saturday", "on 25 June", "in the 1990s", "on 16 June 2024"})
    void whatLiesOutsideOfTheStoryIsNoTimeOfIt(String expression) {
        assertThat(resolve(PUBLISHED, "Asia/Tehran", "Shells fell " + expression + ".", NOTHING_TOLD)).isInstanceOf(TimeResolver.Outside.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', value = {
        "two nights earlier   ; 2025-06-16T00:00",
        "the next day         ; 2025-06-17T00:00",
        "the same evening     ; 2025-06-16T18:00",
        "that night           ; 2025-06-16T20:00",
        "the day before       ; 2025-06-15T00:00",
        "a day later          ; 2025-06-17T00:00",
        "at 05:10             ; 2025-06-16T05:10",
        "in the afternoon     ; 2025-06-16T12:00"})
    void countsFromTheDayThatWasTold(String expression, String start) {
        var told = told(LocalDate.of(2025, 6, 16), null);
        EventTime t = time("2025-06-18T20:30+03:30", "Asia/Tehran", "Shells fell " + expression + ".", told);
        assertThat(t.start()).isEqualTo(start);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', value = {
        "two hours later       ; 2025-06-16T05:00 05:10 hour",
        "half an hour earlier  ; 2025-06-16T02:30 02:40 hour",
        "twenty minutes later  ; 2025-06-16T03:20 03:30 hour",
        "in the same place     ; 2025-06-16T03:00 03:10 minute"})
    void countsFromTheHappeningBefore(String expression, String expected) {
        var last = new EventTime(LocalDateTime.parse("2025-06-16T03:00"), LocalDateTime.parse("2025-06-16T03:10"), ZoneId.of("Asia/Tehran"), TimePrecision.MINUTE, "clock");
        var told = told(LocalDate.of(2025, 6, 16), last);
        assertThat(written(time(PUBLISHED, "Asia/Tehran", "Shells fell " + expression + ".", told))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', value = {
        "Shells fell on Friday, June 13.                                  ; 2025-06-13T00:00 2025-06-14T00:00 day",
        "Shells fell on Friday, June 13. The next report said Saturday.   ; 2025-06-13T00:00 2025-06-14T00:00 day",
        "Shells fell on 4 May 2023.                                       ; 2023-05-04T00:00 2023-05-05T00:00 day",
        "Shells fell on Thursday, October 8, 2020.                        ; 2020-10-08T00:00 2020-10-09T00:00 day",
        "Shells fell early on Monday 16 June.                             ; 2025-06-16T00:00 06:00 part_of_day"})
    void aTextWithoutPublicationFixesItsOwnYear(String text, String expected) {
        String first = text.substring(0, text.indexOf('.') + 1);
        List<TimeHint> hints = TimeFinder.find(text, 0, first.length());
        var result = new TimeResolver(frame(null, text)).resolve(hints, NOTHING_TOLD, ZoneId.of("Asia/Tehran"));
        assertThat(result).isInstanceOf(TimeResolver.Known.class);
        assertThat(written(((TimeResolver.Known) result).time())).isEqualTo(expected);
    }

    @Test
    void theYearsThatAWeekdayFitsAreKnown() {
        String text = "Friday, June 13";
        var date = (TimeHint.Date) TimeFinder.find(text, 0, text.length()).getFirst();
        assertThat(TimeFrame.candidates(date, LocalDate.of(2026, 3, 1)).stream().map(LocalDate::getYear)).startsWith(2025, 2014, 2008);
    }

    @Test
    void theZoneThatATextSetsForItsClocksHolds() {
        TimeFrame frame = frame(PUBLISHED, "Live updates. All times are GMT.\n\nShells fell at 04:15 on Tuesday.");
        String text = "at 04:15 on Tuesday";
        var known = (TimeResolver.Known) new TimeResolver(frame).resolve(TimeFinder.find(text, 0, text.length()), NOTHING_TOLD, ZoneId.of("Asia/Tehran"));
        assertThat(known.time().start()).isEqualTo("2025-06-17T07:45");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', value = {
        "He paid 2,025 dollars         ; ''",
        "The 155 mm shells             ; ''",
        "You may leave                 ; ''",
        "The march reached the square  ; ''",
        "Good morning, he said         ; ''",
        "A night club burned           ; ''",
        "The Sunday Times              ; weekday",
        "On 4 May 2025 at 21:40        ; date.day-month clock.colon"})
    void findsExpressionsAndNothingElse(String text, String rules) {
        assertThat(TimeFinder.find(text, 0, text.length()).stream().map(TimeHint::rule)).containsExactly(rules.isEmpty() ? new String[0] : rules.split(" "));
    }

    @Test
    void anHourThatTheClocksSkipOrRepeatHasAnInstant() {
        // Kyiv: 03:00 to 04:00 did not exist on 30 March 2025, and was there twice on 26 October.
        EventTime skipped = time("2025-03-30T20:00+03:00", "Europe/Kyiv", "Shells fell between 03:10 and 03:50 today.", NOTHING_TOLD);
        EventTime repeated = time("2025-10-26T20:00+02:00", "Europe/Kyiv", "Shells fell between 03:10 and 03:50 today.", NOTHING_TOLD);
        for (TimeRange range : List.of(skipped.range(), repeated.range())) {
            assertThat(range.end()).isAfterOrEqualTo(range.start());
            assertThat(range.length()).hasMinutes(40);
        }
    }
}

package conflictmap.extract;

import static conflictmap.extract.Happening.alert;
import static conflictmap.extract.Happening.explosion;
import static conflictmap.extract.Happening.groundClash;
import static conflictmap.extract.Happening.interception;
import static conflictmap.extract.Happening.strike;

import conflictmap.model.Status;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What stands round a sentence tells its time, its place, who did it and who says so. */
class ContextCorpusTest {
    record Case(@Nullable String published, String text, List<Happening> told) {}

    private static Case told(@Nullable String published, String text, Happening... told) {
        return new Case(published, text, List.of(told));
    }

    static final List<Case> TIMES = List.of(
            // a chronology without publication: each entry has its day, months may lie between them
            told(null, """
                    The siege of Mariupol: a chronology

                    24 February 2022. A Russian missile hits Mariupol before sunrise.

                    9 March 2022. A bomb hits the maternity hospital in Mariupol in the afternoon. Two days later rockets hit Berdiansk.

                    16 May 2022. Sirens sound in Odesa. The same evening missiles strike Mykolaiv.
                    """,
                    strike("Mariupol").at("2022-02-24T00:00"), strike("Mariupol").at("2022-03-09T12:00"), strike("Berdyansk").at("2022-03-11T00:00"),
                    alert("Odesa").at("2022-05-16T00:00"), strike("Mykolaiv").at("2022-05-16T18:00")),
            // days as headings, the year told above them
            told("2023-04-15T10:00+02:00", """
                    Khartoum, April 2022: how it might have begun
                    A chronology with shells and missiles; the dates are of 2022.

                    3 April
                    Shells hit Omdurman.

                    5 April
                    A drone strikes Kosti at noon.

                    7 April
                    Sirens sound in Atbara.
                    """,
                    strike("Omdurman").at("2022-04-03T00:00"), strike("Kosti").at("2022-04-05T11:45"), alert("Atbara").at("2022-04-07T00:00")),
            // days without a month
            told("2025-09-18T18:00+00:00", "The army shelled Gao on the 16th. Rockets hit Mopti on Friday the 12th.",
                    strike("Gao").at("2025-09-16T00:00"), strike("Mopti").at("2025-09-12T00:00")),
            // a day counted from the one told before, once
            told("2025-09-18T18:00+00:00", "Shells hit Gao on Sunday. Two days later rockets hit Mopti.",
                    strike("Gao").at("2025-09-14T00:00"), strike("Mopti").at("2025-09-16T00:00")),
            // a sentence that only tells when
            told("2025-07-11T14:00+00:00", "7 July, about 13:20 local. A missile hit Hodeidah.\n\n9 July, late evening. Shells fell on Marib.",
                    strike("Al Hudaydah").at("2025-07-07T13:05"), strike("Ma'rib").at("2025-07-09T21:00")),
            // the day beside a clock time is the clock's own, not that of the night
            told("2025-10-09T08:30+03:00", "In the night of 8 to 9 October, from 19:30 on Wednesday, drones hit Sumy.", strike("Sumy").at("2025-10-08T19:30")),
            told("2025-09-25T19:05+03:00", "Between four and five in the morning missiles hit Kherson.", strike("Kherson").at("2025-09-25T04:00")),
            told("2025-07-17T15:00+03:00", "Clashes in Latakia entered a fifth day.", groundClash("Latakia").at("2025-07-12T15:00")),
            told("2025-07-17T15:00+03:00", "Explosions were heard in Homs around midnight on Tuesday.", explosion("Homs").at("2025-07-15T23:00")),
            told("2025-07-17T15:00+03:00", "A drone was shot down over Homs on the second day of the truce.", interception("Homs")));

    static final List<Case> VOICES = List.of(
            // a communique is its party's claim, the enemy is the other side
            told("2024-11-20T09:00+02:00", "The enemy shelled Nikopol in the evening. Our defenders shot down three enemy drones over Kryvyi Rih.",
                    strike("Nikopol").by("Russia").as(Status.CLAIMED), interception("Kryvyy Rih").by("Ukraine").as(Status.CLAIMED)),
            told("2024-11-20T09:00+02:00", "Bulletin of the Armed Forces of Ukraine\n\nThe occupiers struck Sumy with missiles on Tuesday. Our aviation carried out strikes on enemy positions near Pokrovsk.",
                    strike("Sumy").by("Russia").as(Status.CLAIMED).saidBy("Armed Forces of Ukraine"), strike("Pokrovsk").by("Ukraine").as(Status.CLAIMED)),
            // who speaks in which part of the sentence
            told("2025-04-18T18:00+02:00", "Shells hit Nyala on Wednesday; the army said it was ready for talks.", strike("Nyala").as(Status.REPORTED).saidBy("")),
            told("2025-04-18T18:00+02:00", "Shells hit Nyala on Wednesday, according to medics in Khartoum.", strike("Nyala").as(Status.REPORTED).saidBy("medics")),
            told("2025-06-18T09:00+03:30", "Missiles hit Haifa on Tuesday, Iranian state media reported.", strike("Haifa").as(Status.CLAIMED)),
            told("2025-06-18T09:00+03:30", "Missiles hit Haifa on Tuesday, Israeli medics reported.", strike("Haifa").as(Status.REPORTED)));

    static final List<Case> DOERS = List.of(
            // land held by the other side
            told("2024-11-20T09:00+02:00", "Drones hit an oil depot in Feodosia on Tuesday.", strike("Feodosiya").by("Ukraine")),
            told("2024-11-20T09:00+02:00", "Drones hit an oil depot in Odesa on Tuesday.", strike("Odesa").by("Russia")),
            // whose men are hit, whose attack it is, both sides of a fight
            told("2025-04-18T18:00+02:00", "Warplanes bombed RSF supply columns near Nyala on Tuesday.", strike("Nyala").by("Sudan")),
            told("2025-04-18T18:00+02:00", "The army repelled an RSF assault near Babanusa on Tuesday.", groundClash("Babanusa").by("Rapid Support Forces")),
            told("2025-04-18T18:00+02:00", "A drone raid on Kosti on Tuesday was blamed on the RSF.", strike("Kosti").by("Rapid Support Forces")),
            told("2025-04-18T18:00+02:00", "Clashes between the Sudanese army and the RSF broke out in Bara on Tuesday.", groundClash("Bara").by("Sudan; Rapid Support Forces")));

    static final List<Case> PLACES = List.of(
            told("2024-10-10T20:00+03:00", "Rockets hit Nahariya, near Acre, on Wednesday.", strike("Nahariyya")),
            told("2024-10-10T20:00+03:00", "Rockets hit Tyre, Khiam and Nabatieh on Wednesday.", strike("Tyre"), strike("Khiam"), strike("Nabatiye et Tahta")));

    @TestFactory
    Stream<DynamicTest> tellsWho() {
        return Stream.of(VOICES, DOERS, PLACES).flatMap(List::stream).map(ContextCorpusTest::test);
    }

    @TestFactory
    Stream<DynamicTest> tellsWhen() {
        return TIMES.stream().map(ContextCorpusTest::test);
    }

    private static DynamicTest test(Case c) {
        Corpus corpus = c.published == null ? Corpus.undated() : Corpus.published(c.published).amidWar();
        return DynamicTest.dynamicTest(c.text, () -> corpus.yields(c.text, c.told.toArray(Happening[]::new)));
    }
}

package conflictmap.extract.places;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.extract.text.Document;
import conflictmap.extract.text.TextSplitter;
import conflictmap.gazetteer.Places;
import conflictmap.geo.GeoPoint;
import conflictmap.model.Precision;
import conflictmap.model.Report;
import conflictmap.model.Toponym;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names in the text between square brackets are what the tagger calls a place, between braces an organisation, between angles a person. */
class PlaceFinderTest {
    private static List<Mention> find(String marked) {
        StringBuilder text = new StringBuilder();
        List<NameSpan> spans = new ArrayList<>();
        int open = 0;
        for (char c : marked.toCharArray()) {
            switch (c) {
                case '[', '{', '<' -> open = text.length();
                case ']' -> spans.add(new NameSpan(open, text.length(), NameSpan.Type.LOCATION));
                case '}' -> spans.add(new NameSpan(open, text.length(), NameSpan.Type.ORGANIZATION));
                case '>' -> spans.add(new NameSpan(open, text.length(), NameSpan.Type.PERSON));
                default -> text.append(c);
            }
        }
        Document document = TextSplitter.split(new Report("r", "", "", null, text.toString()));
        return new PlaceFinder(Places.gazetteer(), d -> spans).find(document);
    }

    private static Mention only(String marked, String surface) {
        return find(marked).stream().filter(m -> m.surface().equals(surface)).findFirst()
                .orElseThrow(() -> new AssertionError("no mention of " + surface + " in " + find(marked)));
    }

    private static void isAt(Mention m, double lat, double lon, double km) {
        GeoPoint at = m.place().position();
        assertThat(at).as(m.toString()).isNotNull();
        assertThat(at.distanceM(new GeoPoint(lat, lon)) / 1000).as(m.toString()).isLessThan(km);
    }

    @Test
    void theNamesBesideItDecideBetweenNamesakesOfOneCountry() {
        isAt(only("In [Ukraine], attacks near [Vovchansk] and [Synelnykove] were repelled.", "Synelnykove"), 50.25, 36.90, 15);
        isAt(only("In [Ukraine], attacks near [Dnipro] and [Synelnykove] were repelled.", "Synelnykove"), 48.32, 35.53, 15);
    }

    @Test
    void aNameThatOnlySoundsLikeAPlaceIsOneAmongItsNeighbours() {
        isAt(only("In [Lebanon], shells fell on [Aitaroun], [Rmeishe] and [Yaroun].", "Rmeishe"), 33.08, 35.37, 8);
        assertThat(only("In [Brazil], shells fell on [Recife] and [Rmeishe].", "Rmeishe").place().position()).isNull();
    }

    @Test
    void aContainerDecidesBetweenNamesakes() {
        isAt(only("A fire in [Paris], [Texas], hurt two.", "Paris"), 33.66, -95.56, 15);
        isAt(only("A fire in [Paris] hurt two.", "Paris"), 48.85, 2.35, 15);
        isAt(only("[Alexandria], [La.] -- Police said.", "Alexandria"), 31.31, -92.45, 15);
        isAt(only("Ships left [Alexandria] in [Egypt].", "Alexandria"), 31.20, 29.92, 25);
    }

    @Test
    void otherPlacesOfTheReportDecide() {
        isAt(only("Shelling hit [Kherson], [Mykolaiv] and [Odesa]. In [Pokrovsk] two died. [Ukraine] replied.", "Pokrovsk"), 48.28, 37.18, 30);
        isAt(only("Gunmen struck [Gao], [Kidal] and [Tessalit] in northern [Mali].", "Tessalit"), 20.20, 1.01, 30);
    }

    @Test
    void aProvinceIsTakenWhereTheTextSaysSo() {
        assertThat(only("Air defences fired in [Isfahan] province.", "Isfahan").place().precision()).isEqualTo(Precision.ADMIN);
        assertThat(only("Air defences fired in [Isfahan].", "Isfahan").place().precision()).isEqualTo(Precision.CITY);
        assertThat(find("Drones were downed over [Chernihiv], [Poltava], [Cherkasy] and [Kirovohrad] regions."))
                .hasSize(4).allMatch(m -> m.place().precision() == Precision.ADMIN);
    }

    @Test
    void thePlantIsNotTheTown() {
        isAt(only("Israel bombed the [Natanz] enrichment plant in Iran.", "Natanz enrichment plant"), 33.72, 51.73, 3);
        assertThat(only("Israel bombed the [Natanz] enrichment plant in Iran.", "Natanz enrichment plant").place().precision())
                .isEqualTo(Precision.SITE);
    }

    @Test
    void facilitiesBesideATownAreSites() {
        Mention port = only("Jets bombed the port of [Hodeidah] in [Yemen].", "port of Hodeidah");
        assertThat(port.place().precision()).isEqualTo(Precision.SITE);
        isAt(port, 14.83, 42.93, 6);
        assertThat(port.toponym()).isNotNull();
        assertThat(port.toponym().place().precision()).isEqualTo(Precision.CITY);
        isAt(only("Drones hit [Kassala] airport in [Sudan].", "Kassala airport"), 15.39, 36.33, 10);
    }

    @Test
    void anUnknownHospitalIsInTheTownNamedBefore() {
        Mention m = only("Fighters entered [Kayes] in [Mali]. A shell hit the Traoré hospital.", "Traoré hospital");
        assertThat(m.kind()).isEqualTo(MentionKind.FACILITY);
        isAt(m, 14.45, -11.44, 15);
    }

    @Test
    void anArticleIsPartOfAFacilitysName() {
        assertThat(only("Shells fell in [Omdurman]. Doctors at Al-Nao hospital counted 54.", "Al-Nao hospital").kind())
                .isEqualTo(MentionKind.FACILITY);
    }

    @Test
    void partsOfACountryAreRegions() {
        Mention west = only("Missiles rose from western [Iran].", "western Iran");
        assertThat(west.place().precision()).isEqualTo(Precision.REGION);
        assertThat(west.place().position().lonDeg()).isLessThan(51);
        assertThat(west.toponym().place().precision()).isEqualTo(Precision.COUNTRY);
    }

    @Test
    void waysFromAPlaceAreMeasured() {
        isAt(only("The tanker was hit 51 nautical miles south-west of [Hodeidah].", "51 nautical miles south-west of Hodeidah"), 14.2, 42.3, 12);
        isAt(only("A convoy was hit 30 km north of [Homs].", "30 km north of Homs"), 35.0, 36.72, 8);
        isAt(only("Boats burned off [Hodeidah].", "Hodeidah"), 14.80, 42.95, 10);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "[Tehran] said it would answer.|Tehran|ACTOR", "Blasts were heard in [Tehran].|Tehran|LOCATION",
        "[Tehran] was bombed overnight.|Tehran|LOCATION", "[Moscow] has condemned the raid.|Moscow|ACTOR",
        "[Beersheba] was still asleep.|Beersheba|LOCATION", "[Israel] launched a wave of strikes.|Israel|ACTOR"})
    void aGovernmentIsAnActor(String text, String name, Toponym.Role role) {
        assertThat(only(text, name).role()).isEqualTo(role);
    }

    @Test
    void organisationsAreNoToponyms() {
        assertThat(find("The {Jerusalem Post} reported it.")).isEmpty();
        assertThat(find("The {Bank of Israel} kept its rate.")).isEmpty();
        assertThat(find("In {Tehran} the {US Army} was blamed.")).extracting(Mention::surface).containsExactly("Tehran");
    }

    @Test
    void demonymsAreMentionsButNoToponyms() {
        Mention m = only("The Iranian army fired.", "Iranian");
        assertThat(m.kind()).isEqualTo(MentionKind.DEMONYM);
        assertThat(m.isToponym()).isFalse();
        assertThat(m.place().countryCode()).isEqualTo("IR");
        assertThat(find("A Turkish-Russian deal.")).extracting(m2 -> m2.place().countryCode()).containsExactly("TR", "RU");
    }

    @Test
    void hyphenedNamesAreReadInParts() {
        assertThat(find("The [Israel-Iran] war.")).extracting(Mention::surface).containsExactly("Israel", "Iran");
        assertThat(find("A [Beirut-based] outlet.")).extracting(Mention::surface).containsExactly("Beirut");
    }

    @Test
    void articlesJoinANameInTwoHalves() {
        assertThat(find("A strike on [Ain] al-Hilweh in [Lebanon].")).extracting(Mention::surface).contains("Ain al-Hilweh");
        assertThat(find("Rockets fell on Deir [al-Balah] in [Gaza].")).extracting(Mention::surface).contains("Deir al-Balah");
    }

    @Test
    void anUnknownNameStaysUnresolved() {
        Mention m = only("Shells fell near Xyzzyhrad on Sunday.", "Xyzzyhrad");
        assertThat(m.place().precision()).isEqualTo(Precision.UNKNOWN);
        assertThat(m.place().position()).isNull();
    }

    @Test
    void aTownThatTheTaggerTakesForAPersonIsFoundInItsCountry() {
        isAt(only("In <Djibo>, [Burkina Faso], soldiers died.", "Djibo"), 14.10, -1.63, 15);
        assertThat(find("Soldiers in [Burkina Faso] praised <Djibo Diallo>.")).extracting(Mention::surface).containsExactly("Burkina Faso");
        assertThat(find("In <Djibo> a record was made.")).isEmpty();
    }

    @Test
    void organisationsInCapitalsAreNoTowns() {
        assertThat(find("Fighting went on in [Goma], UN sources said.")).extracting(Mention::surface).containsExactly("Goma");
    }

    @Test
    void capitalsComeBeforeTheProvincesRoundThem() {
        assertThat(only("Sirens sounded in [Kyiv].", "Kyiv").place().precision()).isEqualTo(Precision.CITY);
        assertThat(only("Talks in [Moscow] failed.", "Moscow").place().precision()).isEqualTo(Precision.CITY);
        isAt(only("Talks in [Washington] failed.", "Washington"), 38.90, -77.04, 15);
    }

    @Test
    void aRiverHasItsArticle() {
        assertThat(only("Troops crossed the [Dnipro] at night.", "Dnipro").place().precision()).isEqualTo(Precision.REGION);
        assertThat(only("Troops left [Dnipro] at night.", "Dnipro").place().precision()).isEqualTo(Precision.CITY);
    }

    @Test
    void moneyAndMonthsAreNoPlaces() {
        assertThat(find("It cost US$1 million in March.")).isEmpty();
        assertThat(find("Police said on Sunday that May was dry.")).isEmpty();
    }

    @Test
    void everyChoiceTellsItsReasonAndItsRivals() {
        Mention m = only("A fire in [Paris] hurt two.", "Paris");
        assertThat(m.reason()).isNotBlank();
        assertThat(m.runnersUp()).isNotEmpty();
    }

    @Test
    void strangeTextIsRead() {
        assertThat(find("")).isEmpty();
        assertThat(find("\u0000\u0000 \uD83D\uDE00 \u200F\u0645\u0631\u062D\u0628\u0627")).isEmpty();
        assertThat(find("\uD83D\uDE00 Blasts in [Tehran] \uD83D\uDE00")).hasSize(1);
    }

    @Test
    void workGrowsAsTheReportDoes() throws IOException {
        long once = steps(2_000);
        long fiveTimes = steps(10_000);
        assertThat(once).isPositive();
        assertThat(fiveTimes).isLessThan(once * 7);
    }

    /** Candidates that the resolver compares for a list of so many towns. */
    private static long steps(int names) throws IOException {
        List<FoundName> found = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String town : towns(names)) {
            found.add(new FoundName(text.length(), text.length() + town.length(), town, town, FoundName.Sense.ANY));
            text.append(town).append(", ");
        }
        PlaceResolver resolver = new PlaceResolver(Places.gazetteer(), Weights.STANDARD);
        resolver.resolve(text.toString(), found, List.of());
        return resolver.steps.sum();
    }

    /** Every fifteenth town of the table. */
    private static List<String> towns(int most) throws IOException {
        Path file = Path.of(System.getProperty("conflictmap.home", ""), "data", "gazetteer_cities500.tsv.gz");
        try (var in = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            List<String> names = in.lines().skip(1).map(line -> line.split("\t", 3)[1]).toList();
            return IntStream.range(0, most).mapToObj(i -> names.get(i * 15 % names.size())).toList();
        }
    }
}

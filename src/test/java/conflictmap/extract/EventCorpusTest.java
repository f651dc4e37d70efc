package conflictmap.extract;

import static conflictmap.extract.Happening.airDefence;
import static conflictmap.extract.Happening.alert;
import static conflictmap.extract.Happening.explosion;
import static conflictmap.extract.Happening.groundClash;
import static conflictmap.extract.Happening.interception;
import static conflictmap.extract.Happening.launch;
import static conflictmap.extract.Happening.strike;
import static conflictmap.extract.Published.CAUCASUS;
import static conflictmap.extract.Published.IRAN;
import static conflictmap.extract.Published.KASHMIR;
import static conflictmap.extract.Published.LEVANT;
import static conflictmap.extract.Published.MYANMAR;
import static conflictmap.extract.Published.SAHEL;
import static conflictmap.extract.Published.SUDAN;
import static conflictmap.extract.Published.UKRAINE;
import static conflictmap.extract.Published.YEMEN;

import conflictmap.model.CountRange;
import conflictmap.model.Status;
import conflictmap.model.Weapon;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a person who knows the coding guide reads in a text, the program reads too: all of it and nothing else. */
class EventCorpusTest {
    record Case(String published, String text, List<Happening> told) {}

    private static Case told(String published, String text, Happening... told) {
        return new Case(published, text, List.of(told));
    }

    private static Case nothing(String published, String text) {
        return new Case(published, text, List.of());
    }

    static final List<Case> EVENTS = List.of(
            // one clause, active and passive
            told(UKRAINE, "Russian missiles struck a power plant in Odesa on Tuesday night, wounding six workers.",
                    strike("Odesa").by("Russia").with(Weapon.MISSILE).at("2024-11-19T20:00")),
            told(UKRAINE, "A residential block in Kharkiv was hit by a guided bomb on Tuesday; at least three people were killed.",
                    strike("Kharkiv").with(Weapon.BOMB).killed(CountRange.atLeast(3)).at("2024-11-19T00:00")),
            told(LEVANT, "Israeli warplanes bombed the town of Khiam before dawn on Thursday.",
                    strike("Khiam").by("Israel").with(Weapon.AIRCRAFT).at("2024-10-10T00:00")),
            told(SUDAN, "El Fasher in North Darfur was shelled by the Rapid Support Forces on Wednesday.",
                    strike("El Fasher").by("Rapid Support Forces").with(Weapon.ARTILLERY).at("2025-04-16T00:00")),
            told(MYANMAR, "Junta jets dropped two bombs on a school in Lashio on Thursday, residents said.",
                    strike("Lashio").with(Weapon.BOMB).saidBy("residents").at("2024-06-27T00:00")),
            told(KASHMIR, "Pakistani artillery shelled the town of Poonch overnight, killing four civilians.",
                    strike("Punch").by("Pakistan").with(Weapon.ARTILLERY).killed(CountRange.exactly(4)).at("2025-05-08T18:00")),
            told(CAUCASUS, "Stepanakert came under rocket fire again on Thursday morning.",
                    strike("Stepanakert").with(Weapon.ROCKET).at("2020-10-08T06:00")),
            told(SAHEL, "A roadside bomb tore through an army lorry near Djibo on Sunday, killing nine soldiers.",
                    strike("Djibo").with(Weapon.BOMB).at("2024-08-25T00:00")),

            // nominal forms
            told(LEVANT, "The bombing of Tyre went on through Wednesday.", strike("Tyre").at("2024-10-09T00:00")),
            told(SUDAN, "An air strike on Nyala killed at least 14 people on Tuesday.",
                    strike("Nyala").with(Weapon.AIRCRAFT).killed(CountRange.atLeast(14)).at("2025-04-15T00:00")),
            told(UKRAINE, "A drone attack on Sumy set a warehouse on fire on Monday evening.",
                    strike("Sumy").with(Weapon.DRONE).at("2024-11-18T18:00")),
            told(YEMEN, "The United States carried out air strikes on Hodeidah on Monday.",
                    strike("Al Hudaydah").by("United States").at("2024-02-19T00:00")),
            told(IRAN, "The downing of three Hermes drones over Isfahan was reported by state television on Tuesday.",
                    interception("Isfahan").with(Weapon.DRONE).at("2025-06-17T00:00")),
            told(CAUCASUS, "The shelling of Stepanakert continued on Wednesday, the separatist army said.", strike("Stepanakert").at("2020-10-07T00:00")),

            // lists
            told(IRAN, "Air defences were activated in Tabriz, Shiraz and Qom on Tuesday night.",
                    airDefence("Tabriz").by("Iran"), airDefence("Shiraz"), airDefence("Qom")),
            told(UKRAINE, "Explosions were heard in Lviv, Lutsk and Rivne on Sunday morning.",
                    explosion("Lviv"), explosion("Lutsk"), explosion("Rivne")),
            told(LEVANT, "Sirens sounded in Haifa, Acre and Nahariya on Thursday after rockets were detected.",
                    alert("Haifa"), alert("Acre"), alert("Nahariyya")),
            told(SUDAN, "Paramilitary drones hit Port Sudan, Kassala and Atbara on Thursday.",
                    strike("Port Sudan").with(Weapon.DRONE), strike("Kassala"), strike("Atbara")),

            // interception, and what the weapon is
            told(UKRAINE, "Ukrainian air defences shot down 42 of 60 drones over Kyiv overnight.",
                    interception("Kyiv").by("Ukraine").with(Weapon.DRONE)),
            told(YEMEN, "An American destroyer shot down an anti-ship missile over the Red Sea on Monday.",
                    interception("Red Sea").with(Weapon.MISSILE).at("2024-02-19T00:00")),
            told(LEVANT, "Two drones from Lebanon were intercepted over Haifa on Wednesday, the IDF said.",
                    interception("Haifa").with(Weapon.DRONE).by("Israel").saidBy("Israel Defense Forces").at("2024-10-09T00:00")),
            told(KASHMIR, "India's army said it had downed eight drones over Jaisalmer on Thursday night.",
                    interception("Jaisalmer").by("India").with(Weapon.DRONE).as(Status.CLAIMED)),
            told(IRAN, "A ballistic missile was intercepted over Beersheba early on Wednesday.",
                    interception("Beersheba").by("Israel").with(Weapon.BALLISTIC_MISSILE).at("2025-06-18T00:00")),

            told(UKRAINE, "The Russian navy destroyed two sea drones near Sevastopol on Tuesday.", interception("Sevastopol").with(Weapon.DRONE).at("2024-11-19T00:00")),

            // launches: target, else origin
            told(IRAN, "Iran fired about 30 ballistic missiles at Tel Aviv on Tuesday evening.",
                    launch("Tel Aviv").by("Iran").with(Weapon.BALLISTIC_MISSILE).fired(CountRange.exactly(30)).at("2025-06-17T18:00")),
            told(LEVANT, "Hezbollah launched a barrage of rockets towards Safed on Thursday.",
                    launch("Safed").by("Hezbollah").with(Weapon.ROCKET).at("2024-10-10T00:00")),
            told(LEVANT, "Rockets were fired from Khan Younis at Ashkelon on Monday.",
                    launch("Ashkelon").from("Khan Yunis").with(Weapon.ROCKET).at("2024-10-07T00:00")),
            told(YEMEN, "The Houthis launched two missiles towards the Gulf of Aden on Monday.",
                    launch("Gulf of Aden").by("Houthis").fired(CountRange.exactly(2)).at("2024-02-19T00:00")),
            told(UKRAINE, "Russia launched 120 missiles and 90 drones at Ukraine on Sunday.",
                    launch("Ukraine").by("Russia").with(Weapon.MIXED).at("2024-11-17T00:00")),

            // ground
            told(MYANMAR, "Clashes broke out near Kyaukme on Wednesday between the army and Ta'ang fighters.",
                    groundClash("Kyaukme").at("2024-06-26T00:00")),
            told(SAHEL, "Jihadists stormed the barracks at Ansongo on Saturday.", groundClash("barracks at Ansongo").at("2024-08-24T00:00")),
            told(UKRAINE, "Ukrainian troops repelled eleven assaults near Kupiansk on Monday.",
                    groundClash("Kupiansk").at("2024-11-18T00:00")),
            told(SUDAN, "The army recaptured the town of Singa on Thursday after heavy fighting.", groundClash("Singa").at("2025-04-17T00:00")),

            told(SAHEL, "Two men on motorcycles opened fire at a crowd near Timbuktu on Sunday, the army said.", strike("Timbuktu").at("2024-08-25T00:00")),

            // air defence, alert, explosion
            told(IRAN, "Anti-aircraft guns were firing over Karaj shortly after 2 a.m. on Wednesday.",
                    airDefence("Karaj").at("2025-06-18T02:00")),
            told(KASHMIR, "Air-raid sirens wailed in Amritsar on Thursday night as drones approached.", alert("Amritsar").at("2025-05-08T20:00")),
            told(LEVANT, "Residents of Baalbek were told to evacuate on Wednesday afternoon by the Israeli army.", alert("Baalbek").at("2024-10-09T12:00")),
            told(IRAN, "Three loud blasts were heard in Ahvaz at about 23:30 on Tuesday.", explosion("Ahvaz").at("2025-06-17T23:15")),
            told(UKRAINE, "Poland scrambled fighter jets over Rzeszów on Sunday as missiles flew near its border.", airDefence("Rzeszów")),

            // who says so
            told(CAUCASUS, "Azerbaijan's defence ministry said Armenian forces had shelled Tartar on Wednesday.",
                    strike("Terter").by("Armenia").as(Status.CLAIMED).at("2020-10-07T00:00")),
            told(SUDAN, "Doctors said shells had hit the Al Nao hospital in Omdurman on Friday.",
                    strike("Al Nao Hospital").saidBy("doctors").as(Status.REPORTED).at("2025-04-18T00:00")),
            told(YEMEN, "The Houthis claimed that they had shot down a US drone over Marib in Yemen on Monday.",
                    interception("Ma'rib").by("Houthis").as(Status.CLAIMED)),

            // several events in a sentence or two
            told(IRAN, "Iran fired 40 missiles at Haifa on Tuesday night; most of them were intercepted.",
                    launch("Haifa").by("Iran").fired(CountRange.exactly(40)), interception("Haifa").by("Israel")),
            told(UKRAINE, "Air defences shot down nine drones over Poltava on Monday night. Debris of one fell on a house in Myrhorod.",
                    interception("Poltava"), strike("Myrhorod")),
            told(LEVANT, "Sirens sounded in Kiryat Shmona on Thursday, and minutes later a rocket hit a house in the town.",
                    alert("Qiryat Shmona"), strike("Qiryat Shmona").with(Weapon.ROCKET)),

            // one happening told twice
            told(SUDAN, "A drone struck the airport of Khartoum on Tuesday. The drone strike on the airport of Khartoum damaged a hangar.",
                    strike("Khartoum International Airport").with(Weapon.DRONE).mentioned(2)),
            told(UKRAINE, "Russian missiles hit Dnipro on Tuesday morning.\n\nThe missile attack on Dnipro injured fifteen people, the governor said.",
                    strike("Dnipro").injured(CountRange.exactly(15)).mentioned(2)),

            // what the context gives
            told(SUDAN, "El Obeid has been besieged for months. On Wednesday paramilitary shells hit the market there.", strike("El Obeid").at("2025-04-16T00:00")),
            told(MYANMAR, "Thousands of people have fled from Lashio. On Thursday two air strikes hit the town, residents said.",
                    strike("Lashio").at("2024-06-27T00:00")),
            told(IRAN, "Residents of Kermanshah fled on Tuesday. Israeli jets bombed a barracks outside the city that evening.",
                    strike("Kermanshah").by("Israel").with(Weapon.AIRCRAFT).at("2025-06-17T18:00")),

            // layouts
            told(IRAN, "Live: Iran and Israel, 18 June. All times are local to Tehran.\n\n03:40\nExplosions are heard in Tabriz.\n\n03:05\nAir defences are firing over Tehran.\n\n02:15\nSirens sound across Tel Aviv.\n",
                    explosion("Tabriz").at("2025-06-18T03:10"), airDefence("Tehran").at("2025-06-18T02:35"), alert("Tel Aviv")),
            told(UKRAINE, "Overnight summary, 19-20 November\n\n- KHARKIV: two guided bombs hit a hospital; three wounded.\n- SUMY: drones struck a substation.\n- ODESA: air defence shot down five drones.\n",
                    strike("Kharkiv").with(Weapon.BOMB), strike("Sumy").with(Weapon.DRONE), interception("Odesa").with(Weapon.DRONE)),
            told(SUDAN, "Attacks reported in the week to 18 April 2025\n\nDate | Place | What happened\n14 April 2025 | Nyala | Army air strike killed 6 people\n16 April 2025 | Kosti | Drone attack on a fuel depot\n",
                    strike("Nyala").at("2025-04-14T00:00").killed(CountRange.exactly(6)), strike("Kosti").at("2025-04-16T00:00").with(Weapon.DRONE)),
            told(LEVANT, "South Lebanon\n\nIsraeli artillery shelled Aitaroun and Khiam on Thursday.\n\nBekaa\n\nAn air strike hit Hermel on Thursday.\n",
                    strike("Aitaroun"), strike("Khiam"), strike("El Hermel").with(Weapon.AIRCRAFT)),

            // origin and target, places that only locate people
            told(UKRAINE, "President Zelensky, speaking in Brussels, said Russian missiles had hit Zaporizhzhia on Tuesday.", strike("Zaporizhzhia").by("Russia")),
            told(YEMEN, "From Washington, officials said that US jets struck Sanaa on Saturday.", strike("Sanaa").by("United States").at("2024-02-17T00:00")),
            told(KASHMIR, "Indian missiles struck the air base at Sargodha on Friday, Islamabad said.", strike("Mushaf air base").by("India")),

            // names as they stand in the sentence: object of the verb, within a country, a camp
            told(SAHEL, "Gunmen attacked Djibo in Burkina Faso on Saturday.", strike("Djibo").at("2024-08-24T00:00")),
            told(UKRAINE, "Russia attacked Odesa with drones overnight.", strike("Odesa").by("Russia").with(Weapon.DRONE).at("2024-11-19T18:00")),
            told(SUDAN, "The camp at Zamzam was shelled by the Rapid Support Forces on Wednesday.", strike("Zamzam camp").by("Rapid Support Forces")),
            told(SAHEL, "Two men on motorcycles opened fire at a crowd near Sokolo in Mali on Sunday.", strike("Sokolo").with(Weapon.SMALL_ARMS)),
            told(YEMEN, "The Houthis launched two missiles at a tanker in the Gulf of Aden on Monday.", launch("Gulf of Aden").by("Houthis")),

            // counts
            told(SAHEL, "Gunmen attacked a convoy near Djibo on Saturday; dozens of villagers were killed.",
                    strike("Djibo").at("2024-08-24T00:00")),
            told(CAUCASUS, "Missiles hit an apartment building in Ganja on Sunday, killing seven people and injuring 33.",
                    strike("Ganja").with(Weapon.MISSILE).at("2020-10-04T00:00")));

    static final List<Case> TRAPS = List.of(
            // what did not happen
            nothing(UKRAINE, "No strike on Mykolaiv was reported on Tuesday, the governor said."),
            nothing(IRAN, "Israel did not bomb Bushehr on Tuesday, the army said."),
            nothing(LEVANT, "Hezbollah denied that it had fired rockets at Haifa."),
            nothing(KASHMIR, "Neither army fired shells across the border at Uri on Thursday."),
            nothing(SUDAN, "Not a single drone hit Dongola this week, the army said."),
            nothing(UKRAINE, "For the first time in a month there were no explosions in Kherson."),
            nothing(CAUCASUS, "Without artillery the brigade could not shell Shusha."),

            // what may come
            nothing(IRAN, "Israel will strike Fordow with heavier bombs, a minister said."),
            nothing(UKRAINE, "Russia is preparing to launch missiles at Kyiv, intelligence officials warned."),
            nothing(LEVANT, "Israel has threatened to bomb Beirut if rockets are fired at Haifa."),
            nothing(MYANMAR, "Rebels are planning to storm the barracks in Hsipaw next week."),
            nothing(YEMEN, "No missile reached Eilat, and no interception was reported over the Red Sea."),
            nothing(CAUCASUS, "Hail pounded Tbilisi in the storm and damaged cars."),
            nothing(SUDAN, "The paramilitaries vowed to attack El Fasher with drones."),
            nothing(KASHMIR, "Pakistan could fire missiles at Delhi, analysts fear."),
            nothing(SAHEL, "The army is expected to attack the militants near Kidal in September."),
            nothing(YEMEN, "The Houthis warned that they would launch missiles at ships in the Red Sea."),
            nothing(IRAN, "Civil defence crews rehearsed a missile strike on Haifa in a drill on Monday."),

            // suppositions and questions
            nothing(IRAN, "If Iran fires missiles at Doha, the Gulf states would answer with force."),
            nothing(UKRAINE, "Did Russia shell Nikopol on Sunday with artillery?"),
            nothing(LEVANT, "Should a rocket hit Tel Aviv, the army would be ready."),
            nothing(KASHMIR, "Had the missile struck Karachi, thousands of people might have been killed."),
            nothing(SUDAN, "Will the army bomb Nyala again?"),
            nothing(YEMEN, "Unless the Houthis stop, American jets would bomb Sanaa, an admiral said."),

            // calls, condemnation, law
            nothing(LEVANT, "Paris condemned the shelling of Marjayoun."),
            nothing(SUDAN, "The United Nations urged both armies to stop attacks on hospitals in Omdurman."),
            nothing(KASHMIR, "Beijing called on India and Pakistan to avoid strikes on Lahore and Srinagar."),

            // history
            nothing(IRAN, "Israel bombed the Osirak reactor near Baghdad in 1981."),
            nothing(UKRAINE, "The shelling of Grozny in January 1995 killed thousands of civilians."),
            nothing(CAUCASUS, "In April 2016 the two armies fought over Talish for four days."),
            nothing(KASHMIR, "Indian jets struck Balakot in February 2019."),
            nothing(YEMEN, "A suicide attack on the USS Cole in Aden killed 17 sailors in October 2000."),
            nothing(LEVANT, "During the war of 2006 rockets hit Haifa every day."),

            // where people are
            nothing(UKRAINE, "The commanders met in Ramstein to discuss air defences and missiles."),
            nothing(IRAN, "Thousands marched in London against the war between Israel and Iran."),
            nothing(SUDAN, "Refugees from the fighting have reached Adré by bus."),
            nothing(LEVANT, "A mediator flew from Cairo to Doha with proposals for a truce."),

            // labour
            nothing(UKRAINE, "Rail workers in Hamburg began a two-day strike over pay on Monday."),
            nothing(LEVANT, "A general strike shut shops in Athens on Wednesday."),
            nothing(SAHEL, "Teachers in Bamako went on strike for unpaid wages."),
            nothing(KASHMIR, "Dockers in Mumbai will decide on a strike ballot, their union said."),

            // sport
            nothing(UKRAINE, "Salah struck twice as Liverpool beat Leipzig in the Champions League."),
            nothing(KASHMIR, "Kohli hit four boundaries as Bengaluru bombarded the Chennai bowlers in the cricket match."),
            nothing(IRAN, "The striker fired a rocket into the net in Munich and the goalkeeper could only watch the ball."),
            nothing(LEVANT, "The two teams clash in Madrid on Sunday for the league title."),

            // weather and nature
            nothing(UKRAINE, "Lightning struck a church in Valencia during the storm."),
            nothing(SAHEL, "Floods hit Agadez and Zinder, leaving 30 dead."),
            nothing(MYANMAR, "An earthquake struck Sagaing and destroyed hundreds of houses."),

            // business, space, film
            nothing(UKRAINE, "Apple launched a new phone in California and its shares hit a record."),
            nothing(IRAN, "SpaceX launched a rocket with 20 satellites from Florida."),
            nothing(KASHMIR, "India launched a rocket with a weather satellite from Sriharikota."),
            nothing(LEVANT, "The film about the bombing of Dresden opened in Berlin cinemas."),

            // metaphor
            nothing(UKRAINE, "The minister faced a barrage of questions in Strasbourg."),
            nothing(IRAN, "Parliament in Ankara shot down the proposal."),
            nothing(LEVANT, "The news from the talks was a bombshell in Rome."),
            nothing(SAHEL, "The new album exploded on the charts in Lagos."),

            // reports of other things
            nothing(SUDAN, "A lorry crashed on the road to Atbara, killing five passengers."),

            // taken back
            nothing(IRAN, "State media reported that missiles had hit the airport of Mashhad on Tuesday. They had not."));

    @TestFactory
    Stream<DynamicTest> tellsWhatHappened() {
        return EVENTS.stream().map(EventCorpusTest::test);
    }

    @TestFactory
    Stream<DynamicTest> seesNothingWhereNothingHappened() {
        return TRAPS.stream().map(EventCorpusTest::test);
    }

    private static DynamicTest test(Case c) {
        return DynamicTest.dynamicTest(c.text, () -> Corpus.published(c.published).amidWar().yields(c.text, c.told.toArray(Happening[]::new)));
    }
}

package conflictmap.extract.places;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who bears a name that both a person and a place may bear, judged by the words beside it. Those that speak of a person go before
 * those that speak of a place; a name beside which neither stand is in doubt.
 */
enum NameBearer {
    PERSON,
    PLACE,
    IN_DOUBT;

    /** Words before a person's name. */
    private static final Set<String> TITLE = Set.of(
            "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "sir", "lord", "lady", "sheikh", "imam", "ayatollah", "rabbi", "father",
            "prof", "prof.", "professor", "president", "premier", "chancellor", "minister", "secretary", "senator", "ambassador", "spokesman",
            "spokeswoman", "spokesperson", "gen", "gen.", "general", "col", "col.", "colonel", "maj", "maj.", "major", "capt", "capt.", "captain",
            "lt", "lt.", "lieutenant", "sgt", "sgt.", "sergeant", "adm", "adm.", "admiral", "commander", "king", "queen", "prince", "princess",
            "journalist", "reporter", "activist", "resident", "witness", "teacher", "doctor", "nurse", "student", "driver", "farmer", "fisherman",
            "lawyer", "mayor", "leader", "man", "woman", "boy", "girl", "brother", "sister", "son", "daughter", "mother", "wife", "husband",
            "widow", "uncle", "cousin", "named", "late");
    /** Words after a person's name that tell what persons do, or what is done to persons alone. */
    private static final Set<String> HUMAN = Set.of(
            "said", "says", "told", "tells", "added", "wrote", "writes", "tweeted", "who", "whose", "himself", "herself", "jr", "jr.", "aged",
            "died", "dies", "resigned", "recalled", "fled", "lives", "lived", "posted", "survived", "testified", "wept", "explained", "spoke", "and his",
            "lost his", "lost her", "was killed", "was arrested", "was detained", "was born", "was buried", "was wounded", "was injured",
            "was kidnapped", "was abducted", "was executed", "was sentenced", "was released", "was shot", "is married", "has died", "had died",
            "had said", "has said", "was told", "was assassinated", "was seen", "was jailed");
    /** Words before a place's name that stand before no person's. */
    private static final Set<String> IN = Set.of(
            "in", "near", "over", "inside", "outside", "into", "around", "across", "throughout", "toward", "towards", "above", "beyond", "bombed",
            "bombing", "bombarded", "bombarding", "shelled", "shelling", "pounded", "pounding", "raided", "stormed", "entered", "reached",
            "south of", "north of", "east of", "west of", "outskirts of", "km of", "kilometres of", "kilometers of", "miles of");
    /** Words that stand before places, and now and then before persons. */
    private static final Set<String> AT = Set.of("from", "at", "to", "on", "off", "through");
    /** Words after which {@link #AT} leads to a person. */
    private static final Set<String> ADDRESSED = Set.of(
            "statement", "letter", "letters", "message", "messages", "call", "calls", "word", "words", "order", "orders", "quote", "interview",
            "condolences", "tribute", "tributes", "comment", "comments", "testimony", "according", "loyal", "belonging", "close", "related", "married",
            "talk", "talked", "talking", "spoke", "speak", "speaking", "said", "listened", "linked", "gave", "thanks", "sanctions", "charges",
            "verdict", "attempt", "shouted", "angry", "laughed", "looked", "heard", "bullet", "bullets", "demands");
    /** What a place is, beside its name. */
    private static final Set<String> SORT = Set.of(
            "city", "town", "village", "hamlet", "camp", "province", "governorate", "district", "region", "area", "suburb", "neighbourhood",
            "neighborhood", "quarter", "port", "harbour", "harbor", "airport", "airfield", "airbase", "base", "crossing", "junction", "checkpoint",
            "valley", "desert", "island", "mountain", "countryside", "outskirts", "capital", "oasis", "oblast", "strip", "settlement");

    /**
     * Who bears a name.
     *
     * @param name a name that a place bears
     * @param places where places are named, this name among them
     * @param persons the names of those who are persons and nothing else
     */
    static NameBearer of(Reader words, NameSpan name, List<Mention> places, List<NameSpan> persons) {
        int first = words.tokenAt(name.from());
        int after = words.tokenAt(name.to() - 1) + 1;
        int before = words.word(first - 1).equals("the") ? first - 2 : first - 1;
        if (isPerson(words, first, after) || follows(words, first, persons.stream().map(NameSpan::to))) {
            return PERSON;
        }
        return leadsToPlace(words, before, name, places) || isCalledAPlace(words, first, after)
                        || words.word(after).equals(",") && places.stream().anyMatch(m -> m.from() > name.to() && words.tokenAt(m.from()) <= after + 2)
                ? PLACE : IN_DOUBT;
    }

    private static boolean isPerson(Reader words, int first, int after) {
        String next = words.word(after);
        String then = words.word(after + 1);
        boolean called = TITLE.contains(words.word(first)) || TITLE.contains(words.word(first - 1)) || words.word(first - 1).equals(".") && TITLE.contains(words.word(first - 2));
        boolean acts = HUMAN.contains(next) || HUMAN.contains(next + " " + then);
        boolean apposed = next.equals(",") && (HUMAN.contains(then) || then.length() <= 2 && then.chars().allMatch(Character::isDigit) && !then.isEmpty()
                || isSort(words, after + 1, TITLE));
        return called || acts || apposed;
    }

    /** Whether an article begins words that end in one of a sort: "a desert airfield", "the teacher". */
    private static boolean isSort(Reader words, int article, Set<String> sort) {
        if (!Set.of("a", "an", "the").contains(words.word(article))) {
            return false;
        }
        return Stream.of(1, 2, 3).anyMatch(n -> sort.contains(words.word(article + n)));
    }

    /** Whether a name goes on a list: what ends before it ends at an "and" or a comma. */
    private static boolean follows(Reader words, int first, Stream<Integer> ends) {
        boolean listed = words.word(first - 1).equals("and") || words.word(first - 1).equals(",");
        int last = words.word(first - 2).equals(",") ? first - 3 : first - 2;
        return listed && ends.anyMatch(end -> words.tokenAt(end - 1) == last);
    }

    private static boolean leadsToPlace(Reader words, int before, NameSpan name, List<Mention> places) {
        String word = words.word(before);
        if (IN.contains(word) || IN.contains(words.word(before - 1) + " " + word) || AT.contains(word) && !ADDRESSED.contains(words.word(before - 1))) {
            return true;
        }
        int first = words.tokenAt(name.from());
        return places.stream().filter(m -> follows(words, first, Stream.of(m.to())))
                .anyMatch(m -> leadsToPlace(words, words.tokenAt(m.from()) - 1, new NameSpan(m.from(), m.to(), name.type()), places));
    }

    private static boolean isCalledAPlace(Reader words, int first, int after) {
        boolean of = words.word(first - 1).equals("of") && SORT.contains(words.word(first - 2));
        boolean noun = SORT.contains(words.word(after)) || words.word(after).equals("air") && SORT.contains(words.word(after + 1));
        return of || noun || words.word(after).equals(",") && isSort(words, after + 1, SORT);
    }
}

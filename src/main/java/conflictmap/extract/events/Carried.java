package conflictmap.extract.events;

import conflictmap.extract.rules.Rule;
import conflictmap.extract.text.Block;
import conflictmap.gazetteer.Country;
import conflictmap.gazetteer.Gazetteer;
import conflictmap.model.EventType;
import conflictmap.model.Place;
import conflictmap.model.Precision;
import conflictmap.model.Toponym;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a happening took place whose own sentence does not say: "there", "the city", the paragraph's place, the enemy's country. */
final class Carried {
    private static final Set<String> HERE = Set.of(
            "there", "city", "town", "village", "camp", "hospital", "base", "facility", "capital", "airport", "port", "area", "region", "same",
            "latter", "former", "compound", "site", "complex", "centre", "it", "them");
    private static final Pattern FACILITY = Pattern.compile(
            "(?i)\\b(?:hospital|market|base|camp|airport|airfield|university|school|mosque|church|bridge|prison|plant|refinery|depot|street|square|tower"
                    + "|station|port|hotel|barracks|junction|checkpoint|compound|complex|headquarters|institute|park|terminal|centre|center|factory|museum|hall|clinic)\\b");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "each", "both", "another");
    private static final Set<String> AGAIN = Set.of(
            "attack", "attacks", "assault", "strike", "strikes", "raid", "raids", "shelling", "bombing", "bombardment", "clash", "clashes", "blast", "explosion", "explosions", "fighting");
    private static final Set<String> TOWN = Set.of("city", "town", "village");
    private static final Set<String> IT = Set.of("it", "them");
    private static final Set<String> IN = Set.of("in", "at", "near", "outside", "around", "over", "above", "from", "further", "along", "on");

    private final Gazetteer gazetteer;
    private final Function<Scene, List<Actors.Named>> actors;
    private final Voice voice;
    private final Sides sides;
    private final Story story;

    Carried(Gazetteer gazetteer, Function<Scene, List<Actors.Named>> actors, Voice voice, Sides sides, Story story) {
        this.gazetteer = gazetteer;
        this.actors = actors;
        this.voice = voice;
        this.sides = sides;
        this.story = story;
    }

    /**
     * "The assault had been preceded by ...": the happening told before, where the words beside it tell no place of its own; null where
     * it is another one.
     */
    @Nullable Place meantAgain(Scene scene, Trigger t, Place chosen) {
        Place before = story.lastOf(t.rule().type());
        boolean definite = DEFINITE.contains(scene.word(t.from() - 1)) && AGAIN.contains(scene.word(t.to() - 1));
        boolean told = scene.mentions().stream().anyMatch(s -> s.from() >= t.to() && s.from() - t.to() <= 4 && s.mention().place().equals(chosen));
        return before != null && definite && !told && story.blockHas(t.rule().type()) ? before : null;
    }

    /**
     * The places carried over; none where nothing before tells one.
     *
     * @param origin where what was fired came from; null where not told
     * @param besides where the sentence's other happenings took place
     */
    List<Place> places(Scene scene, Trigger t, @Nullable Place origin, List<Place> besides) {
        if (t.rule().is(Rule.Flag.TOLL) && story.blockHas(EventType.STRIKE) && story.lastOf(EventType.STRIKE) != null) {
            return List.of(story.lastOf(EventType.STRIKE));
        }
        if (IT.contains(scene.word(t.to())) && story.blockName() != null && story.blockName().position() != null) {
            return List.of(story.blockName());
        }
        boolean points = scene.words().subList(scene.clauseFrom(t.matchFrom()), Math.min(scene.words().size(), t.to() + 10)).stream().anyMatch(HERE::contains);
        EventType type = t.rule().type();
        if (story.blockName() != null && scene.words().subList(t.from(), Math.min(scene.words().size(), t.to() + 5)).contains("there")) {
            return List.of(story.blockName());
        }
        Place town = theTown(scene, t);
        if (town != null) {
            return List.of(town);
        }
        Place beside = type == EventType.LAUNCH && !besides.isEmpty() ? besides.getLast() : null;
        if (beside != null) {
            return List.of(beside);
        }
        Place place = type == EventType.INTERCEPTION && story.lastOf(EventType.LAUNCH) != null ? story.lastOf(EventType.LAUNCH)
                : type == EventType.LAUNCH && origin != null ? launchTarget(origin) : story.blockPlace();
        if (place != null && type == EventType.LAUNCH && origin == null) {
            place = acrossFrom(scene, t, place);
        }
        if (place == null && type == EventType.LAUNCH) {
            place = story.lastOf(EventType.LAUNCH) != null ? story.lastOf(EventType.LAUNCH) : homeOfShooter(scene, t);
        }
        if (place == null && points) {
            place = story.lastNamed(Precision.SITE) != null && scene.words().contains("facility") ? story.lastNamed(Precision.SITE) : story.lastNamed(Precision.CITY);
        }
        if (place == null) {
            place = story.sectionPlace();
        }
        if (place == null) {
            place = land(scene, t);
        }
        return place == null ? List.of() : List.of(place);
    }

    /** "At the city", "in the town itself": the town that the paragraph speaks of; null where the words do not point to one. */
    private @Nullable Place theTown(Scene scene, Trigger t) {
        Place before = story.blockName() != null ? story.blockName() : story.lastNamed(Precision.CITY);
        Place place = story.blockPlace() != null && story.blockPlace().precision() == Precision.CITY ? story.blockPlace() : before;
        if (place == null || place.precision() != Precision.CITY || place.position() == null) {
            return null;
        }
        for (int i = Math.max(2, scene.clauseFrom(t.matchFrom())); i < Math.min(scene.words().size(), t.to() + 6); i++) {
            if (TOWN.contains(scene.word(i)) && scene.word(i - 1).equals("the") && IN.contains(scene.word(i - 2)) && !scene.word(i + 1).equals("of")) {
                return place;
            }
        }
        return null;
    }

    /** A communique that tells no place speaks of its own country: what the enemy fires falls there. */
    private @Nullable Place land(Scene scene, Trigger t) {
        String side = voice.side();
        boolean own = t.rule().type() == EventType.INTERCEPTION || t.rule().type() == EventType.AIR_DEFENCE
                || sides.enemyOf(side).equals(sides.teller(scene, t, Place.unresolved(""), actors.apply(scene)));
        return voice.isParty() && own ? gazetteer.country(sides.homeOf(side)).map(Country::toPlace).orElse(null) : null;
    }

    /** An unknown facility lies in the town that its sentence or paragraph speaks of, no more exactly than that. */
    Place within(Scene scene, Place place) {
        if (place.position() != null || !FACILITY.matcher(place.name()).find()) {
            return place;
        }
        Place town = scene.mentions().stream().map(s -> s.mention().place()).filter(p -> p.precision() == Precision.CITY).findFirst()
                .orElse(story.blockPlace() != null && story.blockPlace().precision().isPoint() ? story.blockPlace() : story.lastNamed(Precision.CITY));
        return town == null || town.position() == null ? place
                : new Place(place.name(), town.position(), Precision.CITY, Math.max(town.radiusM(), 5_000), town.areaId(), town.countryCode(), 0);
    }

    /** What a side fires does not fall on its own country: its enemy's, where the place carried would be its own. */
    private Place acrossFrom(Scene scene, Trigger t, Place place) {
        String side = sides.teller(scene, t, place, actors.apply(scene));
        String enemy = sides.enemyOf(side);
        boolean own = !side.isEmpty() && sides.homeOf(side).equals(place.countryCode());
        return own && !enemy.isEmpty() ? gazetteer.country(sides.homeOf(enemy)).map(Country::toPlace).orElse(place) : place;
    }

    /** The country of a shooter whose target nobody tells. */
    private @Nullable Place homeOfShooter(Scene scene, Trigger t) {
        return actors.apply(scene).stream().filter(n -> n.actor().isParty() && n.to() <= t.from() && scene.crossing(n.to() - 1, t.from()) < Clauses.CLAUSE)
                .findFirst().flatMap(n -> gazetteer.country(n.actor().country())).map(Country::toPlace).orElse(null);
    }

    /** Where something without a target went: the other country that the paragraph speaks of, else where it came from. */
    private Place launchTarget(Place origin) {
        Place country = story.blockCountry();
        return country != null && !country.countryCode().equals(origin.countryCode()) ? country : origin;
    }

    /** The place that a sentence without a happening of its own begins with: "Kharkiv, two hours to the south", "In the woods by Lyman". */
    static @Nullable Place topic(Scene scene) {
        if (scene.block().kind() == Block.Kind.HEADING || scene.mentions().isEmpty()) {
            return null;
        }
        Scene.Spot first = scene.mentions().getFirst();
        Place place = first.mention().place();
        boolean known = first.mention().isToponym() && place.position() != null && first.mention().role() == Toponym.Role.LOCATION && place.precision() != Precision.COUNTRY;
        boolean begins = first.from() <= 1 || first.from() <= 5 && IN.contains(scene.word(0));
        return known && begins && scene.crossing(0, first.from()) < Clauses.CLAUSE ? place : null;
    }
}

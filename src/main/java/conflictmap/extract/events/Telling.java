package conflictmap.extract.events;

import conflictmap.extract.rules.Rule;
import conflictmap.extract.rules.RuleBook;
import conflictmap.extract.text.Block;
import conflictmap.extract.text.Document;
import conflictmap.extract.time.Chronology;
import conflictmap.extract.time.TimeFrame;
import conflictmap.extract.time.TimeHint;
import conflictmap.extract.time.TimeResolver;
import conflictmap.gazetteer.Country;
import conflictmap.gazetteer.Gazetteer;
import conflictmap.gazetteer.Zones;
import conflictmap.model.EventType;
import conflictmap.model.Evidence;
import conflictmap.model.Place;
import conflictmap.model.Precision;
import conflictmap.model.Toponym;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The reading of one report. */
final class Telling {

    private static final Set<String> ON_THE_WAY = Set.of("aimed", "sent", "headed", "heading", "bound", "crossed", "flying", "flew", "en route", "on their way", "on the way", "in the direction of");


    /** What every reading works with. */
    record Tools(RuleBook rules, Gazetteer gazetteer, Zones zones, Actors actors, Senses senses, Weapons weapons, PlaceChooser places) {}

    private final RuleBook rules;
    private final Zones zones;
    private final Actors actors;
    private final Senses senses;
    private final Weapons weapons;
    private final PlaceChooser places;
    private final Document doc;
    private final Trace trace;
    private final TimeFrame frame;
    private final TimeResolver resolver;
    private final Story story;
    private final Sides sides;
    private final Voice voice;
    private final Carried carried;
    private final boolean warlike;
    private final boolean neutral;
    private final boolean live;
    private final boolean sections;
    private final List<Draft> drafts = new ArrayList<>();
    /** Where the sentence's happenings took place, as far as it is read. */
    private final List<Place> freshPlaces = new ArrayList<>();
    private int block = -1;
    private int sentenceBefore = -1;

    Telling(Tools tools, Document doc, TimeFrame frame, List<Scene> scenes, Trace trace) {
        this.rules = tools.rules;
        this.zones = tools.zones;
        this.actors = tools.actors;
        this.senses = tools.senses;
        this.weapons = tools.weapons;
        this.places = tools.places;
        this.doc = doc;
        this.trace = trace;
        this.frame = frame;
        this.resolver = new TimeResolver(frame);
        this.story = new Story(frame, resolver);
        this.sides = new Sides(actors, scenes, frame.today().getYear());
        this.voice = Voice.of(doc, scenes, actors, sides);
        this.carried = new Carried(tools.gazetteer, this::named, voice, sides, story);
        this.warlike = isWarlike(scenes);
        this.neutral = scenes.stream().noneMatch(s -> rules.classes().anyIn("otherworld", s.words(), 0, s.words().size()));
        this.sections = scenes.stream().filter(Scene::isLabel).count() >= 2;
        this.live = scenes.stream().filter(s -> s.stamp() != null).count() >= 3;
    }

    private List<Actors.Named> named(Scene scene) {
        return voice.in(scene, actors.in(scene), sides);
    }

    private boolean isWarlike(List<Scene> scenes) {
        int war = 0;
        int other = 0;
        int words = 1;
        for (Scene s : scenes) {
            words += s.words().size();
            for (String name : List.of("weapon", "warparty", "aircraft", "warword")) {
                for (int i = 0; i < s.words().size(); i++) {
                    war += rules.classes().match(name, s.words(), i) > 0 ? 1 : 0;
                }
            }
            boolean elsewhere = rules.classes().anyIn("otherworld", s.words(), 0, s.words().size());
            war -= elsewhere ? 2 : 0;
            other += elsewhere ? 1 : 0;
        }
        return war * 100.0 / words >= 1.0 && war >= 2 || other == 0 && war >= 1;
    }

    /** What was read so far, in the order of the text. */
    List<Draft> drafts() {
        return drafts;
    }

    void read(Scene scene) {
        List<TimeHint> hints = enter(scene);
        story.tell(hints);
        List<Trigger> triggers = triggers(scene);
        if (triggers.isEmpty() && scene.isTimeOnly()) {
            story.lead(hints);
        }
        List<Draft> fresh = new ArrayList<>();
        freshPlaces.clear();
        for (Trigger t : triggers) {
            String objection = t.isToll(scene, triggers) ? "the toll of another"
                    : isDefence(t, triggers) ? "air defence" : senses.objection(scene, t, warlike, neutral);
            if (objection.isEmpty()) {
                addDrafts(scene, t, triggers, hints, fresh);
            } else {
                trace.note(scene, t, "no event: " + objection);
            }
        }
        fresh.removeIf(d -> d.type() == EventType.STRIKE && d.place().precision() == Precision.COUNTRY
                && fresh.stream().anyMatch(l -> l.type() == EventType.LAUNCH && l.place().equals(d.place())));
        fresh.removeIf(d -> d.type() == EventType.LAUNCH && fresh.stream().anyMatch(
                h -> h.type() == EventType.STRIKE && h.place().equals(d.place()) && h.evidence().getFirst().from() == d.evidence().getFirst().from()));
        fresh.removeIf(d -> d.type() == EventType.LAUNCH && isOnTheWay(d) && fresh.stream().anyMatch(
                i -> i.type() == EventType.INTERCEPTION && i.place().equals(d.place()) && i.evidence().getFirst().from() == d.evidence().getFirst().from()));
        if (scene.isTakingBack()) {
            int taken = sentenceBefore;
            drafts.removeIf(d -> d.evidence().getFirst().sentenceFrom() == taken);
        }
        sentenceBefore = scene.sentence().from();
        drafts.addAll(fresh);
        Place topic = fresh.isEmpty() ? Carried.topic(scene) : null;
        if (topic != null) {
            story.turnTo(topic);
        }
        scene.mentions().forEach(s -> story.name(s.mention()));
    }

    /** Whether only a participle tells that something was fired: "the missiles aimed at Poltava". */
    private static boolean isOnTheWay(Draft d) {
        return ON_THE_WAY.contains(d.evidence().getFirst().trigger().toLowerCase(Locale.ROOT));
    }

    /** Guns that open fire as air defence strike nothing. */
    private static boolean isDefence(Trigger t, List<Trigger> triggers) {
        return t.rule().name().equals("strike.fired-on") && triggers.stream().anyMatch(o -> o.rule().type() == EventType.AIR_DEFENCE);
    }

    /** Takes in what a sentence's block says of day, stamp and place; gives the sentence's own time expressions. */
    private List<TimeHint> enter(Scene scene) {
        List<TimeHint> hints = scene.times();
        if (scene.sentence().block() != block) {
            block = scene.sentence().block();
            story.enterBlock(scene.block());
            TimeHint.Clock stamp = live ? scene.stamp() : null;
            if (stamp != null) {
                story.stamp(stamp);
                hints = hints.stream().filter(h -> h != stamp).toList();
            }
            if (scene.block().kind() == Block.Kind.HEADING && !scene.word(0).equals("by")) {
                story.head(hints, scene.mentions().stream().map(Scene.Spot::mention).toList());
            } else {
                lead(scene);
                if (frame.isChronology() && Chronology.lead(doc, scene.block()) != null) {
                    story.headDay(hints);
                }
            }
        }
        return hints;
    }

    private void lead(Scene scene) {
        if (scene.mentions().isEmpty()) {
            return;
        }
        Scene.Spot first = scene.mentions().getFirst();
        if ((sections || scene.sentence().block() > 2) && scene.isLabel()) {
            story.lead(first.mention().place());
        }
    }

    private List<Trigger> triggers(Scene scene) {
        List<Trigger> all = new ArrayList<>();
        for (RuleBook.Hit hit : rules.hits(scene.marked(named(scene)))) {
            Trigger t = new Trigger(hit.rule(), hit.match().triggerFrom(), hit.match().triggerTo(), hit.match().from(), hit.match().to());
            Trigger same = all.stream().filter(o -> o.overlaps(t)).findFirst().orElse(null);
            if (same == null) {
                all.add(t);
            } else if (rank(t) < rank(same)) {
                all.set(all.indexOf(same), t);
            }
        }
        List<Trigger> found = List.copyOf(all);
        all.removeIf(t -> found.stream().anyMatch(o -> o != t && o.rule() != t.rule() && o.rule().type() == t.rule().type() && o.rule().is(Rule.Flag.DEFENDER)
                && o.to() <= t.from() && t.to() <= o.matchTo()));
        all.removeIf(t -> t.rule().is(Rule.Flag.FALLBACK) && all.stream().anyMatch(o -> !o.rule().is(Rule.Flag.FALLBACK) && !o.rule().is(Rule.Flag.TOLL)
                && scene.crossing(o.from(), t.from()) < Clauses.CLAUSE));
        return all;
    }

    /** The order of the rule file decides between rules that fired on the same words. */
    private int rank(Trigger t) {
        return rules.rules().indexOf(t.rule());
    }

    private void addDrafts(Scene scene, Trigger t, List<Trigger> triggers, List<TimeHint> hints, List<Draft> fresh) {
        PlaceChooser.Where where = places.choose(scene, t, triggers, named(scene));
        Place meant = where.places().isEmpty() ? null : carried.meantAgain(scene, t, where.places().getFirst());
        if (meant != null) {
            where = new PlaceChooser.Where(List.of(meant), where.origin());
        }
        boolean own = !where.places().isEmpty();
        List<Place> at = own ? where.places().stream().map(p -> carried.within(scene, p)).toList() : carried.places(scene, t, where.origin(), freshPlaces);
        trace.note(scene, t, at.isEmpty() ? "no event: no place" : (own ? "at " : "carried to ") + at.stream().map(Place::name).toList());
        for (Place place : at) {
            if (place.position() == null && t.rule().is(Rule.Flag.TOLL)) {
                continue;
            }
            Draft draft = draft(scene, t, triggers, hints, place, where.origin(), own);
            if (draft != null) {
                fresh.add(draft);
                freshPlaces.add(draft.place());
                story.happened(draft.type(), draft.place(), draft.when());
            }
        }
    }

    private @Nullable Draft draft(Scene scene, Trigger t, List<Trigger> triggers, List<TimeHint> hints, Place place, @Nullable Place origin, boolean ownPlace) {
        List<TimeHint> told = Hints.near(scene, t, triggers, hints);
        List<TimeHint> near = told.isEmpty() ? story.leadTimes() : told;
        ZoneId zone = zoneOf(place);
        if (!(resolver.resolve(near, story.clock(zone), zone) instanceof TimeResolver.Known known)) {
            trace.note(scene, t, "no event at " + place.name() + ": outside the story's time");
            return null;
        }
        List<Actors.Named> named = named(scene);
        String[] side = sides.of(scene, t, place, named);
        Attribution said = Attribution.of(scene, t, named, voice);
        int from = scene.tokens().get(scene.clauseFrom(t.matchFrom())).from();
        int to = scene.tokens().get(scene.clauseTo(Math.max(t.to(), t.matchTo()) - 1) - 1).to();
        Evidence evidence = new Evidence(doc.report().id(), from, to, scene.sentence().from(), scene.sentence().to(), t.rule().name(),
                doc.text().substring(scene.tokens().get(t.from()).from(), scene.tokens().get(t.to() - 1).to()));
        boolean alone = triggers.stream().filter(o -> !o.rule().is(Rule.Flag.TOLL)).count() <= 1
                || scene.mentions().stream().filter(m -> m.mention().isToponym()).count() <= 1 && triggers.stream().map(o -> o.rule().type()).distinct().count() == 1;
        String clause = alone ? doc.text().substring(scene.sentence().from(), scene.sentence().to()) : doc.text().substring(from, to);
        double confidence = (ownPlace ? 0.9 : 0.5) - (near.isEmpty() ? 0.1 : 0) - (place.precision().isPoint() ? 0 : 0.1);
        return new Draft(t.rule().type(), place, t.rule().type() == EventType.LAUNCH ? origin : null, known.time(), side[0], side[1], weapons.of(scene, t),
                said.source(), said.status(), Numbers.in(clause, t.rule().type()), confidence, List.of(evidence), ownPlace, !near.isEmpty(), Hints.isAgain(scene, t), scene.block().kind() == Block.Kind.HEADING, scene.sentence().block());
    }

    private ZoneId zoneOf(Place place) {
        Place near = place.position() != null ? place : story.blockPlace() != null ? story.blockPlace() : story.sectionPlace();
        return near == null || near.position() == null ? frame.zoneOrUtc() : zones.of(near);
    }

}

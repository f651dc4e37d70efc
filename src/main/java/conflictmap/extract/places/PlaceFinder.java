package conflictmap.extract.places;

import conflictmap.extract.text.Document;
import conflictmap.gazetteer.Candidate;
import conflictmap.gazetteer.Country;
import conflictmap.gazetteer.Gazetteer;
import conflictmap.geo.GeoPoint;
import conflictmap.model.Place;
import conflictmap.model.Precision;
import conflictmap.model.Toponym;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the places that a report names and says which they are. */
public final class PlaceFinder {
    private final Gazetteer gazetteer;
    private final NameTagger tagger;
    private final NameFinder names;
    private final PlaceResolver resolver;
    private final Phrases phrases;
    private final Demonyms demonyms;

    public PlaceFinder(Gazetteer gazetteer, NameTagger tagger) {
        this(gazetteer, tagger, Weights.STANDARD);
    }

    PlaceFinder(Gazetteer gazetteer, NameTagger tagger, Weights weights) {
        this.gazetteer = gazetteer;
        this.tagger = tagger;
        this.names = new NameFinder(gazetteer);
        this.demonyms = new Demonyms(gazetteer);
        this.phrases = new Phrases(new Sites(gazetteer));
        this.resolver = new PlaceResolver(gazetteer, weights);
    }

    /** The proper names of a report, whoever bears them. */
    List<NameSpan> names(Document document) {
        return tagger.tag(document);
    }

    /** Where the places lie that bear exactly a name. */
    List<GeoPoint> bearing(String name) {
        return gazetteer.knows(name)
                ? gazetteer.candidates(name).stream().filter(c -> c.match() == Candidate.Match.NAME || c.match() == Candidate.Match.ALTERNATE)
                        .map(Candidate::position).toList()
                : List.of();
    }

    /** The mentions of a report in the order of its text. */
    public List<Mention> find(Document document) {
        return find(document, names(document));
    }

    /** The same, where the names of the report are tagged already. */
    public List<Mention> find(Document document, List<NameSpan> tagged) {
        List<FoundName> found = names.find(document, tagged);
        List<Mention> out = new ArrayList<>();
        List<Country> peoples = new ArrayList<>();
        for (Mention m : demonyms.find(document, found)) {
            out.add(m);
            gazetteer.country(m.place().countryCode()).ifPresent(peoples::add);
        }
        Map<String, PlaceResolver.Choice> choices = resolver.resolve(document.text(), found, peoples);
        Reader words = new Reader(document);
        Candidate anchor = null;
        for (FoundName n : found) {
            PlaceResolver.Choice c = choices.get(n.key());
            List<Candidate> candidates = c == null ? List.of() : c.candidates;
            Mention mention = mention(words, n, candidates, anchor);
            out.add(mention);
            if (mention.role() == Toponym.Role.LOCATION && !candidates.isEmpty() && candidates.getFirst().kind().precision() == Precision.CITY) {
                anchor = candidates.getFirst();
            }
        }
        out.sort(Comparator.comparingInt(Mention::from));
        return out;
    }

    private Mention mention(Reader words, FoundName n, List<Candidate> candidates, @Nullable Candidate anchor) {
        if (candidates.isEmpty()) {
            Candidate town = n.sense() == FoundName.Sense.FACILITY ? townIn(n, anchor) : null;
            return unknown(n, town == null ? anchor : town);
        }
        Candidate best = candidates.getFirst();
        List<Candidate> runnersUp = candidates.subList(1, Math.min(4, candidates.size()));
        Place place = best.toPlace();
        Toponym.Role role = Roles.of(words, n, best);
        Toponym toponym = new Toponym(n.from(), n.to(), role, place);
        Phrases.Phrase phrase = phrases.read(words, n, best, anchor);
        if (phrase != null) {
            return new Mention(phrase.from(), phrase.to(), words.text(phrase.from(), phrase.to()), phrase.kind(),
                    Toponym.Role.LOCATION, phrase.place(), toponym, runnersUp, phrase.reason());
        }
        MentionKind kind = place.precision() == Precision.SITE ? MentionKind.FACILITY : MentionKind.NAME;
        return new Mention(n.from(), n.to(), n.surface(), kind, role, place, toponym, runnersUp,
                best.kind().name().toLowerCase(Locale.ROOT) + ", best of " + candidates.size());
    }

    /** The town that a facility's name begins with, near where the report is: "Kassala Teaching Hospital". */
    private @Nullable Candidate townIn(FoundName facility, @Nullable Candidate anchor) {
        String[] words = facility.surface().split(" ");
        for (int n = words.length - 1; n > 0; n--) {
            String name = String.join(" ", List.of(words).subList(0, n));
            Candidate town = gazetteer.candidates(name).stream().filter(c -> c.kind().precision() == Precision.CITY && c.match() != Candidate.Match.LOOSE)
                    .filter(c -> anchor == null || c.countryCode().equals(anchor.countryCode()))
                    .max(Comparator.comparingLong(Candidate::population)).orElse(null);
            if (town != null) {
                return town;
            }
        }
        return null;
    }

    /** A facility that the tables lack is put into the town named last before it; other unknown names stay unresolved. */
    private static Mention unknown(FoundName n, @Nullable Candidate anchor) {
        boolean facility = n.sense() == FoundName.Sense.FACILITY && !Sites.isStretch(n.surface().substring(n.surface().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
        Place place = facility && anchor != null
                ? new Place(n.surface(), anchor.position(), Precision.SITE, Math.max(10_000, anchor.radiusM()), "", anchor.countryCode(), 0)
                : Place.unresolved(n.surface());
        Toponym.Role role = Toponym.Role.LOCATION;
        return new Mention(n.from(), n.to(), n.surface(), facility ? MentionKind.FACILITY : MentionKind.NAME, role, place,
                new Toponym(n.from(), n.to(), role, place), List.of(),
                facility && anchor != null ? "a facility in or near " + anchor.name() : "not in the gazetteer");
    }
}

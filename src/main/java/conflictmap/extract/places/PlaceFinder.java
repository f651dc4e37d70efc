package conflictmap.extract.places;

import conflictmap.extract.text.Document;
import conflictmap.extract.text.Token;
import conflictmap.gazetteer.Candidate;
import conflictmap.gazetteer.Country;
import conflictmap.gazetteer.Gazetteer;
import conflictmap.model.Place;
import conflictmap.model.Precision;
import conflictmap.model.Toponym;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the places that a report names and says which they are. */
public final class PlaceFinder {
    private final Gazetteer gazetteer;
    private final NameTagger tagger;
    private final NameFinder names;
    private final PlaceResolver resolver;
    private final Phrases phrases;

    public PlaceFinder(Gazetteer gazetteer, NameTagger tagger) {
        this(gazetteer, tagger, PlaceResolver.Weights.STANDARD);
    }

    PlaceFinder(Gazetteer gazetteer, NameTagger tagger, PlaceResolver.Weights weights) {
        this.gazetteer = gazetteer;
        this.tagger = tagger;
        this.names = new NameFinder(gazetteer);
        this.phrases = new Phrases(new Sites(gazetteer));
        this.resolver = new PlaceResolver(gazetteer, weights);
    }

    /** The mentions of a report in the order of its text. */
    public List<Mention> find(Document document) {
        return find(document, tagger.tag(document));
    }

    /** The same, where the names of the report are tagged already. */
    public List<Mention> find(Document document, List<NameSpan> tagged) {
        List<FoundName> found = names.find(document, tagged);
        List<Mention> out = new ArrayList<>();
        List<Country> demonyms = new ArrayList<>();
        for (Mention m : demonyms(document, found)) {
            out.add(m);
            gazetteer.country(m.place().countryCode()).ifPresent(demonyms::add);
        }
        Map<String, PlaceResolver.Choice> choices = resolver.resolve(document.text(), found, demonyms);
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
            return unknown(n, anchor);
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

    /** A facility that the tables lack is put into the town named last before it; other unknown names stay unresolved. */
    private static Mention unknown(FoundName n, @Nullable Candidate anchor) {
        boolean facility = n.sense() == FoundName.Sense.FACILITY;
        Place place = facility && anchor != null
                ? new Place(n.surface(), anchor.position(), Precision.SITE, Math.max(10_000, anchor.radiusM()), "", anchor.countryCode(), 0)
                : Place.unresolved(n.surface());
        Toponym.Role role = Toponym.Role.LOCATION;
        return new Mention(n.from(), n.to(), n.surface(), facility ? MentionKind.FACILITY : MentionKind.NAME, role, place,
                new Toponym(n.from(), n.to(), role, place), List.of(),
                facility && anchor != null ? "a facility in or near " + anchor.name() : "not in the gazetteer");
    }

    private List<Mention> demonyms(Document document, List<FoundName> found) {
        List<Mention> out = new ArrayList<>();
        int next = 0;
        List<Token> tokens = document.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            while (next < found.size() && found.get(next).to() <= t.from()) {
                next++;
            }
            boolean inName = next < found.size() && found.get(next).from() < t.to();
            if (!inName && t.isCapitalised()) {
                int two = i + 1 < tokens.size() ? tokens.get(i + 1).to() : t.to();
                Optional<Country> pair = gazetteer.countryByDemonym(document.text().substring(t.from(), two));
                Optional<Country> single = pair.isPresent() ? pair : gazetteer.countryByDemonym(t.text());
                int to = pair.isPresent() ? two : t.to();
                single.ifPresent(c -> out.add(new Mention(t.from(), to, document.text().substring(t.from(), to),
                        MentionKind.DEMONYM, Toponym.Role.ACTOR, c.toPlace(), null, List.of(), "adjective or people of " + c.name())));
                i += pair.isPresent() ? 1 : 0;
            }
        }
        return out;
    }
}

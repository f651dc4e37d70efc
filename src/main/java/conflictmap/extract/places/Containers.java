package conflictmap.extract.places;

import conflictmap.extract.places.PlaceResolver.Choice;
import conflictmap.gazetteer.Candidate;
import conflictmap.gazetteer.Kind;
import java.util.List;

/** Names that the text puts into other names: "Basrah, Iraq", "Tavriiske in Kherson Oblast", "Kherson's Dniprovskyi district". */
final class Containers {
    private static final int MAX_CONTAINERS = 5;

    private Containers() {}

    /** Tells each choice which others hold it. */
    static void link(String text, List<FoundName> names, List<Choice> choices) {
        for (int i = 0; i + 1 < names.size(); i++) {
            if (isContained(text, names.get(i), names.get(i + 1))) {
                tie(choices.get(i), choices.get(i + 1));
            } else if (isPossessive(text, names.get(i), names.get(i + 1))) {
                tie(choices.get(i + 1), choices.get(i));
            }
        }
    }

    private static void tie(Choice inner, Choice outer) {
        if (inner != outer && inner.containers.size() < MAX_CONTAINERS && !inner.containers.contains(outer)) {
            inner.containers.add(outer);
        }
    }

    /** "Kherson's Dniprovskyi district". */
    private static boolean isPossessive(String text, FoundName outer, FoundName inner) {
        return inner.from() - outer.to() == 3 && text.startsWith("s ", outer.to() + 1) && "'’".indexOf(text.charAt(outer.to())) >= 0;
    }

    private static boolean isContained(String text, FoundName inner, FoundName outer) {
        if (outer.from() - inner.to() > 6 || outer.from() < inner.to()) {
            return false;
        }
        String between = text.substring(inner.to(), outer.from());
        return between.equals(", ") || between.equals(" in ") || between.equals(" (") || between.equals(", in ");
    }

    /** How likely the names that hold this one in the text hold the candidate on the ground, 0 to 1. */
    static double share(Choice choice, Candidate c) {
        double best = 0;
        for (Choice outer : choice.containers) {
            double sum = 0;
            for (int j = 0; j < outer.candidates.size(); j++) {
                sum += contains(outer.candidates.get(j), c) ? Math.max(outer.share[j], 0.3) : 0;
            }
            best = Math.max(best, Math.min(1, sum));
        }
        return best;
    }

    static boolean contains(Candidate outer, Candidate inner) {
        return switch (outer.kind()) {
            case COUNTRY -> outer.countryCode().equals(inner.countryCode()) && inner.kind() != Kind.COUNTRY;
            case ADMIN1 -> !outer.admin1().isEmpty() && outer.admin1().equals(inner.admin1()) && inner.kind() != Kind.ADMIN1
                    || outer.countryCode().equals(inner.countryCode()) && inner.admin1().isEmpty()
                    && outer.position().distanceM(inner.position()) < outer.radiusM() * 1.3;
            case CONTINENT -> false;
            default -> outer.id() != inner.id() && inner.kind() != Kind.COUNTRY && inner.kind() != Kind.ADMIN1
                    && outer.position().distanceM(inner.position()) < Math.max(25_000, outer.radiusM() * 1.5);
        };
    }
}

package conflictmap.extract.places;

import conflictmap.gazetteer.Candidate;
import conflictmap.gazetteer.Country;
import conflictmap.gazetteer.Gazetteer;
import conflictmap.gazetteer.Kind;
import conflictmap.gazetteer.Names;
import conflictmap.model.Precision;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/**
 * Chooses the place that each name of a report stands for.
 *
 * <p>Each name starts with a share for each candidate by what is known of it alone (kind, people, spelling). Then, a few
 * times over, all shares are summed by country, province and square of the map, and each candidate's share is weighed
 * anew by what the other names put near it: context fused over the hierarchy, as Kamalloo and Rafiei (2018) do, in time
 * linear in the number of names. "X, Y" ties a name to the areas that the second one may be. A name has one sense in a
 * report.
 */
final class PlaceResolver {
    /** Candidates of a name that are considered, most important first. */
    private static final int MAX_CANDIDATES = 60;

    /** Names in a report from which on a town all alone in its country is not believed. */
    private static final double MANY = 6;
    /** Share of a report's names that is next to nothing. */
    private static final double LITTLE = 0.01;
    /** A name that is only spelt alike may be another. */
    private static final double SOUNDING = -1;
    /** Share of a report's names in a country from which on the report is about it. */
    private static final double AT_HOME = 0.15;
    /** Nearness to the names beside it from which on a name that only sounds like a place's is taken for it. */
    private static final double CLOSE = 0.05;
    private static final long LARGE = 100_000;

    private final Gazetteer gazetteer;
    private final Weights weights;

    /** Candidates compared so far, so that a test can tell how the work grows with a report. */
    final LongAdder steps = new LongAdder();

    PlaceResolver(Gazetteer gazetteer, Weights weights) {
        this.gazetteer = gazetteer;
        this.weights = weights;
    }

    /** A name, its candidates, best first, and the share of each. */
    static final class Choice {
        final String key;
        List<Candidate> candidates;
        double[] prior;
        double[] share;
        double mentions;
        final List<Choice> containers = new ArrayList<>();
        /** Choices whose names stand beside this one's, and how loud each speaks: 0 to 1. */
        final Map<Choice, Double> neighbours = new LinkedHashMap<>();

        Choice(String key, List<Candidate> candidates) {
            this.key = key;
            this.candidates = candidates;
            this.prior = new double[candidates.size()];
            this.share = new double[candidates.size()];
        }
    }

    /** The choice for each name, by its key folded. */
    Map<String, Choice> resolve(String text, List<FoundName> names, List<Country> demonyms) {
        Map<String, Choice> choices = new LinkedHashMap<>();
        List<Choice> inOrder = new ArrayList<>();
        for (FoundName n : names) {
            Choice c = choices.computeIfAbsent(n.key(), key -> choice(n));
            c.mentions++;
            inOrder.add(c);
        }
        Containers.link(text, names, inOrder);
        Neighbours.link(text, names, inOrder);
        for (int round = 0; round < weights.rounds(); round++) {
            Tally tally = new Tally(choices.values(), demonyms);
            choices.values().forEach(c -> weigh(c, tally));
        }
        Tally last = new Tally(choices.values(), demonyms);
        for (Choice c : choices.values()) {
            sort(c);
            if (isStray(c, last)) {
                c.candidates = List.of();
                c.share = new double[0];
            }
        }
        return choices;
    }

    /** A small town in a country of which the report says nothing else, where it says much of others: better no place. */
    private static boolean isStray(Choice choice, Tally tally) {
        if (choice.candidates.isEmpty()) {
            return false;
        }
        Candidate c = choice.candidates.getFirst();
        if (c.match() == Candidate.Match.SOUND) {
            return tally.named(c) + tally.country(choice, c) < AT_HOME
                    || Neighbours.nearness(choice, c) + tally.province(choice, c) < CLOSE;
        }
        if (tally.names() < MANY) {
            return false;
        }
        return c.kind().precision() == Precision.CITY && c.population() < LARGE && choice.containers.isEmpty()
                && tally.named(c) < LITTLE && tally.country(choice, c) < LITTLE;
    }

    private Choice choice(FoundName name) {
        List<Candidate> found = lookUp(name);
        found.sort(Comparator.comparingDouble((Candidate c) -> prior(c, name.sense())).reversed());
        Choice c = new Choice(name.key(), found.size() > MAX_CANDIDATES ? found.subList(0, MAX_CANDIDATES) : found);
        boolean named = c.candidates.stream().anyMatch(x -> x.match() == Candidate.Match.NAME && x.population() >= LARGE);
        for (int i = 0; i < c.candidates.size(); i++) {
            Candidate candidate = c.candidates.get(i);
            c.prior[i] = prior(candidate, name.sense());
            if (candidate.kind() == Kind.ADMIN1 && name.sense() == FoundName.Sense.ANY && hasSeat(candidate, c.candidates)) {
                c.prior[i] += weights.seat();
            }
            if (candidate.match() == Candidate.Match.ALTERNATE && named) {
                c.prior[i] += weights.otherNamed();
            }
        }
        softmax(c.prior, c.share);
        return c;
    }

    private static boolean hasSeat(Candidate province, List<Candidate> candidates) {
        return candidates.stream().anyMatch(c -> c.kind() == Kind.CITY && c.rank() > 0
                && (c.admin1().equals(province.admin1()) || c.countryCode().equals(province.countryCode())
                && c.position().distanceM(province.position()) < province.radiusM()));
    }

    private List<Candidate> lookUp(FoundName name) {
        List<Candidate> found = new ArrayList<>(gazetteer.candidates(name.base()));
        if (found.isEmpty() && name.base().equals(name.base().toUpperCase(Locale.ROOT))) {
            found.addAll(gazetteer.candidates(Names.titleCase(name.base())));
        }
        if (found.isEmpty()) {
            found = name.sense() == FoundName.Sense.FACILITY ? facility(name.base()) : gazetteer.soundingLike(name.base());
        }
        return fitting(found, name.sense());
    }

    /** "Al Udeid base", where only "Al Udeid" is known as a site. */
    private List<Candidate> facility(String name) {
        for (int space = name.lastIndexOf(' '); space > 0; space = name.lastIndexOf(' ', space - 1)) {
            List<Candidate> found = new ArrayList<>(gazetteer.candidates(name.substring(0, space)));
            found.removeIf(c -> c.kind() != Kind.SITE && c.kind() != Kind.AIRPORT);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return new ArrayList<>();
    }

    /** A province that is called one is no town, where there is one; a valley is no town in any case. */
    private static List<Candidate> fitting(List<Candidate> found, FoundName.Sense sense) {
        List<Candidate> fit = new ArrayList<>(found);
        if (sense == FoundName.Sense.NATURE) {
            fit.removeIf(c -> c.kind() == Kind.CITY || c.kind() == Kind.QUARTER);
        } else if (sense == FoundName.Sense.ADMIN) {
            fit.removeIf(c -> c.kind().precision() == Precision.CITY || c.kind().precision() == Precision.SITE);
            return fit.isEmpty() ? found : fit;
        }
        return fit;
    }

    private double prior(Candidate c, FoundName.Sense sense) {
        return prior(c) + (c.geonameId() != 0 && sense == FoundName.Sense.ANY && gazetteer.isUsual(c.geonameId()) ? weights.usual() : 0) + switch (sense) {
            case ADMIN -> c.kind() == Kind.ADMIN1 ? weights.told() : c.kind() == Kind.ADMIN2 || c.kind() == Kind.REGION ? weights.told() / 2 : 0;
            case TOWN -> c.kind() == Kind.CITY ? weights.told() : 0;
            case NATURE -> c.kind() == Kind.RIVER || c.kind() == Kind.SEA || c.kind() == Kind.REGION ? weights.told() : 0;
            case FACILITY -> c.kind() == Kind.SITE || c.kind() == Kind.AIRPORT ? weights.told() : 0;
            case ANY -> 0;
        };
    }

    private double prior(Candidate c) {
        double s = weights.population() * Math.log(1 + c.population()) + weights.rank() * c.rank()
                + (c.kind() == Kind.CITY && c.rank() == 3 ? weights.capital() : 0);
        s += switch (c.kind()) {
            case COUNTRY, CONTINENT -> weights.country();
            case ADMIN1 -> weights.province();
            case ADMIN2 -> weights.county();
            case REGION, SEA -> weights.region();
            case RIVER -> 3;
            case SITE -> weights.site();
            case AIRPORT -> 1;
            case QUARTER -> -1;
            case CITY -> 0;
        };
        return s + switch (c.match()) {
            case NAME -> 0;
            case ALTERNATE -> weights.otherSpelling();
            case LOOSE -> weights.loose();
            case SOUND -> weights.loose() + SOUNDING;
        };
    }

    private void weigh(Choice choice, Tally tally) {
        steps.add((long) choice.candidates.size() * choice.candidates.size());
        double[] score = new double[choice.candidates.size()];
        double[] beside = Neighbours.nearness(choice, weights.floor());
        for (int i = 0; i < score.length; i++) {
            Candidate c = choice.candidates.get(i);
            score[i] = choice.prior[i]
                    + weights.named() * Math.log(weights.floor() + tally.named(c))
                    + weights.countryContext() * Math.log(weights.floor() + tally.country(choice, c))
                    + weights.provinceContext() * Math.log(weights.floor() + tally.province(choice, c))
                    + weights.nearContext() * Math.log(weights.floor() + tally.near(choice, c))
                    + weights.beside() * beside[i]
                    + weights.contained() * Containers.share(choice, c);
        }
        softmax(score, choice.share);
    }

    private static void softmax(double[] score, double[] share) {
        double max = Double.NEGATIVE_INFINITY;
        for (double s : score) {
            max = Math.max(max, s);
        }
        double sum = 0;
        for (int i = 0; i < score.length; i++) {
            share[i] = Math.exp(score[i] - max);
            sum += share[i];
        }
        for (int i = 0; i < score.length; i++) {
            share[i] /= sum;
        }
    }

    private static void sort(Choice c) {
        Integer[] order = new Integer[c.candidates.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        Arrays.sort(order, Comparator.comparingDouble((Integer i) -> -c.share[i]));
        List<Candidate> sorted = new ArrayList<>();
        double[] share = new double[order.length];
        for (int i = 0; i < order.length; i++) {
            sorted.add(c.candidates.get(order[i]));
            share[i] = c.share[order[i]];
        }
        c.candidates = sorted;
        c.share = share;
    }
}

package conflictmap.query;

import conflictmap.geo.GeoBox;
import conflictmap.geo.GeoPoint;
import conflictmap.timeline.NumberField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.geotools.api.filter.And;
import org.geotools.api.filter.BinaryComparisonOperator;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.Not;
import org.geotools.api.filter.Or;
import org.geotools.api.filter.PropertyIsBetween;
import org.geotools.api.filter.PropertyIsEqualTo;
import org.geotools.api.filter.PropertyIsGreaterThan;
import org.geotools.api.filter.PropertyIsGreaterThanOrEqualTo;
import org.geotools.api.filter.PropertyIsLessThan;
import org.geotools.api.filter.PropertyIsLessThanOrEqualTo;
import org.geotools.api.filter.PropertyIsLike;
import org.geotools.api.filter.PropertyIsNotEqualTo;
import org.geotools.api.filter.PropertyIsNull;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.api.filter.spatial.BBOX;
import org.geotools.api.filter.spatial.DWithin;
import org.geotools.api.filter.temporal.After;
import org.geotools.api.filter.temporal.Before;
import org.geotools.api.filter.temporal.BinaryTemporalOperator;
import org.geotools.api.filter.temporal.During;
import org.geotools.api.filter.temporal.TEquals;
import org.geotools.api.temporal.Period;

/** Makes conditions of a parsed filter; whatever has none is named in the error. Periods include their begin, not their end. */
final class EcqlCompiler {
    private static final double INFINITY = Double.POSITIVE_INFINITY;
    private static final Set<String> GEOMETRY = Set.of("place", "geom", "geometry", "the_geom");
    private static final Map<String, Double> METRES = Map.of(
            "meters", 1.0, "metres", 1.0, "kilometers", 1000.0, "feet", 0.3048, "statute miles", 1609.344, "nautical miles", 1852.0);
    private static final Pattern POINT = Pattern.compile("POINT \\((\\S+) (\\S+)\\)");

    private final String text;

    /** @param text what was typed, for the places of errors */
    EcqlCompiler(String text) {
        this.text = text;
    }

    Condition condition(Filter filter) throws QueryException {
        return switch (filter) {
            case And and -> new Condition.And(all(and.getChildren()));
            case Or or -> either(all(or.getChildren()));
            case Not not -> new Condition.Not(condition(not.getFilter()));
            case PropertyIsNotEqualTo other -> new Condition.Not(comparison(other));
            case BinaryComparisonOperator comparison -> comparison(comparison);
            case PropertyIsLike like -> new Condition.Like(field(like.getExpression()), like.getLiteral());
            case PropertyIsNull empty -> new Condition.In(field(empty.getExpression()), List.of(""));
            case PropertyIsBetween between -> {
                NumberField of = number(between.getExpression());
                yield new Condition.Between(of, value(of, between.getLowerBoundary()), true, value(of, between.getUpperBoundary()), true);
            }
            case BBOX box -> box(box);
            case DWithin near -> near(near);
            case BinaryTemporalOperator time -> time(time);
            default -> throw unsupported(filter == Filter.INCLUDE || filter == Filter.EXCLUDE ? filter.toString() : filter.getClass().getSimpleName().replace("Impl", ""));
        };
    }

    private List<Condition> all(List<Filter> filters) throws QueryException {
        List<Condition> conditions = new ArrayList<>();
        for (Filter filter : filters) {
            conditions.add(condition(filter));
        }
        return conditions;
    }

    /** What is one of some values of one field is a choice among them, as the parser takes {@code IN} apart. */
    private static Condition either(List<Condition> parts) {
        List<Condition.In> choices = parts.stream().filter(Condition.In.class::isInstance).map(Condition.In.class::cast).toList();
        boolean same = choices.size() == parts.size() && choices.stream().map(Condition.In::field).distinct().count() == 1;
        return same ? new Condition.In(choices.getFirst().field(), choices.stream().flatMap(c -> c.values().stream()).toList()) : new Condition.Or(parts);
    }

    private Condition comparison(BinaryComparisonOperator c) throws QueryException {
        boolean turned = c.getExpression1() instanceof Literal;
        Expression named = turned ? c.getExpression2() : c.getExpression1();
        Expression other = turned ? c.getExpression1() : c.getExpression2();
        boolean equal = c instanceof PropertyIsEqualTo || c instanceof PropertyIsNotEqualTo;
        Optional<NumberField> number = numbered(name(named));
        if (number.isEmpty()) {
            Field field = field(named);
            if (!equal) {
                throw new QueryException(at(field.key()), Phrases.text("error.order", field.key()));
            }
            return new Condition.In(field, List.of(known(field, literal(other).toString())));
        }
        NumberField of = number.get();
        double value = value(of, other);
        boolean with = equal || c instanceof PropertyIsGreaterThanOrEqualTo || c instanceof PropertyIsLessThanOrEqualTo;
        boolean greater = c instanceof PropertyIsGreaterThan || c instanceof PropertyIsGreaterThanOrEqualTo;
        if (!equal && !greater && !(c instanceof PropertyIsLessThan) && !(c instanceof PropertyIsLessThanOrEqualTo)) {
            throw unsupported(c.getClass().getSimpleName());
        }
        boolean from = equal || greater != turned;
        boolean to = equal || greater == turned;
        return new Condition.Between(of, from ? value : -INFINITY, from && with, to ? value : INFINITY, to && with);
    }

    private Condition time(BinaryTemporalOperator time) throws QueryException {
        NumberField of = number(time.getExpression1());
        Object when = literal(time.getExpression2());
        double from = when instanceof Period p ? p.getBeginning().getPosition().getDate().getTime() : value(of, time.getExpression2());
        double to = when instanceof Period p ? p.getEnding().getPosition().getDate().getTime() : from;
        return switch (time) {
            case After after -> new Condition.Between(of, to, false, INFINITY, false);
            case Before before -> new Condition.Between(of, -INFINITY, false, from, false);
            case During during -> new Condition.Between(of, from, true, to, false);
            case TEquals equal -> new Condition.Between(of, from, true, to, true);
            default -> throw unsupported(time.getClass().getSimpleName().replace("Impl", ""));
        };
    }

    private Condition box(BBOX box) throws QueryException {
        place(box.getExpression1());
        var b = box.getBounds();
        try {
            return new Condition.Inside(new GeoBox(b.getMinX(), b.getMinY(), b.getMaxX(), b.getMaxY()));
        } catch (IllegalArgumentException e) {
            throw new QueryException(at("bbox"), Phrases.text("error.box"));
        }
    }

    private Condition near(DWithin near) throws QueryException {
        place(near.getExpression1());
        Matcher point = POINT.matcher(literal(near.getExpression2()).toString());
        Double unit = METRES.get(near.getDistanceUnits());
        if (!point.matches() || unit == null) {
            throw new QueryException(at("dwithin"), Phrases.text("error.near"));
        }
        try {
            var centre = new GeoPoint(Double.parseDouble(point.group(2)), Double.parseDouble(point.group(1)));
            return new Condition.Near(centre, near.getDistance() * unit);
        } catch (IllegalArgumentException e) {
            throw new QueryException(at("dwithin"), Phrases.text("error.near"));
        }
    }

    private void place(Expression expression) throws QueryException {
        String name = name(expression);
        if (!GEOMETRY.contains(name.toLowerCase(Locale.ROOT))) {
            throw new QueryException(at(name), Phrases.text("error.geometry", name));
        }
    }

    private String known(Field field, String value) throws QueryException {
        if (!field.codes().isEmpty() && !field.isValue(value)) {
            throw new QueryException(at(value), Phrases.text("error.value", field.key(), value, String.join(", ", field.codes())));
        }
        return value;
    }

    private Field field(Expression expression) throws QueryException {
        String name = name(expression);
        if (numbered(name).isPresent()) {
            throw new QueryException(at(name), Phrases.text("error.number", name));
        }
        return Field.named(name).orElseThrow(() -> new QueryException(at(name), Phrases.text("error.field.ecql", name, fields())));
    }

    private NumberField number(Expression expression) throws QueryException {
        String name = name(expression);
        return numbered(name).orElseThrow(() -> new QueryException(at(name), Phrases.text("error.noNumber", name)));
    }

    private static Optional<NumberField> numbered(String name) {
        return Arrays.stream(NumberField.values()).filter(field -> field.name().equalsIgnoreCase(name)).findFirst();
    }

    private String name(Expression expression) throws QueryException {
        if (expression instanceof PropertyName property) {
            return property.getPropertyName();
        }
        throw unsupported(String.valueOf(expression));
    }

    private Object literal(Expression expression) throws QueryException {
        if (expression instanceof Literal literal && literal.getValue() != null) {
            return literal.getValue();
        }
        throw unsupported(String.valueOf(expression));
    }

    private double value(NumberField of, Expression expression) throws QueryException {
        return switch (literal(expression)) {
            case Date date when of.isMoment() -> date.getTime();
            case Number n when !of.isMoment() -> n.doubleValue();
            case String s when of.isMoment() -> Times.parse(s, at(s)).toEpochMilli();
            case Object other -> {
                String name = of.name().toLowerCase(Locale.ROOT);
                throw new QueryException(at(name), Phrases.text(of.isMoment() ? "error.moment" : "error." + name, name, other));
            }
        };
    }

    private static String fields() {
        return Stream.concat(Stream.of(PlainReader.fields()), Stream.of(NumberField.values()).map(f -> f.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }

    private QueryException unsupported(String what) {
        return new QueryException(at(what), Phrases.text("error.unsupported", what));
    }

    private int at(String word) {
        return Math.max(0, text.toLowerCase(Locale.ROOT).indexOf(word.toLowerCase(Locale.ROOT)));
    }
}

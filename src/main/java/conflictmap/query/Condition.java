package conflictmap.query;

import conflictmap.geo.GeoBox;
import conflictmap.geo.GeoPoint;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.NumberField;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A question that each event answers with yes or no. */
sealed interface Condition {
    /** The rows that answer with yes: a new set, the asker's own; see {@link Columns#rows(Condition)}. */
    BitSet rows(Columns columns);

    /** A text somewhere in what people read of an event. */
    record Anywhere(String text) implements Condition {
        @Override
        public BitSet rows(Columns columns) {
            return columns.having(Field.PLAIN, Field.fold(text));
        }
    }

    /** A text somewhere in a field. */
    record Has(Field field, String text) implements Condition {
        @Override
        public BitSet rows(Columns columns) {
            return columns.having(List.of(field), Field.fold(text));
        }
    }

    /** One of some values, each as {@link Field#meant} has it. */
    record In(Field field, List<String> values) implements Condition {
        public In {
            values = values.stream().map(field::meant).distinct().toList();
        }

        @Override
        public BitSet rows(Columns columns) {
            Set<String> folded = values.stream().map(Field::fold).collect(Collectors.toSet());
            return columns.named(field, name -> folded.contains(Field.fold(name)));
        }
    }

    /** A name like a pattern in which {@code %} is any text and {@code _} any letter. */
    record Like(Field field, String pattern) implements Condition {
        @Override
        public BitSet rows(Columns columns) {
            var like = new Wildcards(Field.fold(pattern));
            return columns.named(field, name -> like.matches(Field.fold(name)) || like.matches(Field.fold(field.label(name))));
        }
    }

    /** A number in a range. */
    record Between(NumberField field, double from, boolean withFrom, double to, boolean withTo) implements Condition {
        @Override
        public BitSet rows(Columns columns) {
            return columns.where(field, x -> (withFrom ? x >= from : x > from) && (withTo ? x <= to : x < to));
        }
    }

    /** A place in a box; unresolved places are in none. */
    record Inside(GeoBox box) implements Condition {
        @Override
        public BitSet rows(Columns columns) {
            EventIndex index = columns.index();
            return columns.rows(row -> box.contains(index.lat(row), index.lon(row)));
        }
    }

    /** A place not farther than so many metres from a point, on the sphere; unresolved places are near none. */
    record Near(GeoPoint point, double metres) implements Condition {
        @Override
        public BitSet rows(Columns columns) {
            EventIndex index = columns.index();
            return columns.rows(row -> !Double.isNaN(index.lat(row))
                    && point.distanceM(new GeoPoint(index.lat(row), index.lon(row))) <= metres);
        }
    }

    /** All of some; of none, every event. */
    record And(List<Condition> parts) implements Condition {
        @Override
        public BitSet rows(Columns columns) {
            var rows = new BitSet(columns.size());
            rows.set(0, columns.size());
            parts.forEach(part -> rows.and(columns.rows(part)));
            return rows;
        }
    }

    /** At least one of some; of none, no event. */
    record Or(List<Condition> parts) implements Condition {
        @Override
        public BitSet rows(Columns columns) {
            var rows = new BitSet(columns.size());
            parts.forEach(part -> rows.or(columns.rows(part)));
            return rows;
        }
    }

    /** The opposite. */
    record Not(Condition part) implements Condition {
        @Override
        public BitSet rows(Columns columns) {
            BitSet rows = columns.rows(part);
            rows.flip(0, columns.size());
            return rows;
        }
    }
}

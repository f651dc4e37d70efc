package conflictmap.query;

import conflictmap.timeline.NumberField;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** Conditions in plain words, out of a bundle. */
final class Phrases {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("conflictmap.query.phrases", Locale.ENGLISH);

    private Phrases() {}

    static String text(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ENGLISH).format(values);
    }

    /** A sentence of what must all be true, the types of events first. */
    static String of(List<Condition> all) {
        List<Condition> types = all.stream().filter(Phrases::isType).limit(1).toList();
        String subject = types.isEmpty() ? text("events") : types(((Condition.In) types.getFirst()).values());
        String rest = all.stream().filter(c -> !types.contains(c)).map(Phrases::phrase).collect(Collectors.joining(", "));
        String sentence = rest.isEmpty() ? subject : subject + " " + rest;
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    private static boolean isType(Condition condition) {
        return condition instanceof Condition.In in && in.field() == Field.TYPE;
    }

    private static String types(List<String> codes) {
        return either(codes.stream().map(code -> BUNDLE.containsKey("type." + code) ? text("type." + code) : code).toList());
    }

    private static String phrase(Condition condition) {
        return switch (condition) {
            case Condition.Anywhere any -> text("anywhere", any.text());
            case Condition.Has has -> field(has.field(), text("quoted", has.text()));
            case Condition.In in when in.field() == Field.TYPE -> text("being", types(in.values()));
            case Condition.In in -> field(in.field(), either(in.values().stream().map(value -> value(in.field(), value)).toList()));
            case Condition.Like like -> field(like.field(), text("like", like.pattern().replace('%', '…').replace('_', '?')));
            case Condition.Between between -> between(between);
            case Condition.Inside in -> text("inside", in.box().westDeg(), in.box().southDeg(), in.box().eastDeg(), in.box().northDeg());
            case Condition.Near near -> text("near", near.metres() / 1000, near.point().latDeg(), near.point().lonDeg());
            case Condition.Not not -> text("not", phrase(not.part()));
            case Condition.And and -> and.parts().stream().map(Phrases::phrase).collect(Collectors.joining(text("and"), "(", ")"));
            case Condition.Or or -> or.parts().stream().map(Phrases::phrase).collect(Collectors.joining(text("or"), "(", ")"));
        };
    }

    private static String field(Field field, String what) {
        return text("field." + field.key(), what);
    }

    private static String value(Field field, String value) {
        String label = field.label(value);
        return label.isEmpty() ? text("nothing") : field.codes().isEmpty() ? label : label.toLowerCase(Locale.ROOT);
    }

    private static String either(List<String> names) {
        return String.join(text("or"), names);
    }

    private static String between(Condition.Between b) {
        boolean from = Double.isFinite(b.from());
        boolean to = Double.isFinite(b.to());
        boolean time = b.field().isMoment();
        String low = time ? Times.words(b.from()) : number(b.field(), b.from());
        String high = time ? Times.words(b.to()) : number(b.field(), b.to());
        String key = b.field().name().toLowerCase(Locale.ROOT);
        String how = from && to ? b.from() == b.to() ? ".at" : ".between" : from ? b.withFrom() ? ".since" : ".after" : b.withTo() ? ".until" : ".before";
        return text(key + how, from ? low : high, high);
    }

    private static String number(NumberField field, double n) {
        return field == NumberField.KILLED && n == Math.rint(n) ? Long.toString((long) n) : Double.toString(n);
    }
}

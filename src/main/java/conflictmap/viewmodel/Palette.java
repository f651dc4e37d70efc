package conflictmap.viewmodel;

import conflictmap.model.ConflictEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Finds by a few letters what can be done and where one can go: commands, events on the desk, places of the gazetteer. */
public final class Palette {
    /** So few letters would find too many places and events. */
    private static final int LETTERS = 3;

    /** What the command used last is worth, against letters that fit; earlier ones less. */
    private static final int USED = 30;

    private static final int MOST_EVENTS = 6;
    private static final int MOST_PLACES = 6;

    /** More events are not looked through: what is typed is answered at once. */
    private static final int LOOKED_THROUGH = 20_000;

    /** What is found. */
    public enum Kind {
        COMMAND,
        EVENT,
        PLACE
    }

    /**
     * Something found.
     *
     * @param detail the key of a command, the time of an event, the country of a place; may be empty
     * @param go does it, or goes there
     */
    public record Item(Kind kind, String text, String detail, Runnable go) {}

    private record Scored(Command command, int score) {}

    private final Commands commands;
    private final Desk desk;
    private final Places places;
    private final Consumer<PlaceSearch.Found> toPlace;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Item> items = FXCollections.observableArrayList();
    private final ObservableList<Item> shown = FXCollections.unmodifiableObservableList(items);

    /**
     * A palette.
     *
     * @param toPlace looks at a place
     */
    public Palette(Commands commands, Desk desk, Places places, Consumer<PlaceSearch.Found> toPlace) {
        this.commands = commands;
        this.desk = desk;
        this.places = places;
        this.toPlace = toPlace;
        query.addListener(o -> find());
    }

    /** What was typed. */
    public StringProperty queryProperty() {
        return query;
    }

    /** What was found: commands, best first, then events, then places. For nothing typed all commands, those used last first. */
    public ObservableList<Item> items() {
        return shown;
    }

    /** Begins anew with nothing typed. */
    public void open() {
        if (query.get().isEmpty()) {
            find();
        } else {
            query.set("");
        }
    }

    private void find() {
        String typed = query.get().strip();
        List<Item> found = new ArrayList<>(commands(typed));
        if (typed.length() >= LETTERS) {
            found.addAll(events(typed.toLowerCase(Locale.ROOT)));
        }
        items.setAll(found);
        if (typed.length() >= LETTERS) {
            places.ask(typed, null, answer -> addPlaces(typed, answer));
        }
    }

    private void addPlaces(String typed, List<PlaceSearch.Found> answer) {
        if (typed.equals(query.get().strip())) {
            answer.stream().filter(p -> p.place().position() != null).limit(MOST_PLACES).forEach(
                    p -> items.add(new Item(Kind.PLACE, p.place().name(), where(p), () -> toPlace.accept(p))));
        }
    }

    private static String where(PlaceSearch.Found found) {
        String kind = Messages.text("precision." + found.place().precision().code());
        return found.country().isEmpty() ? kind : kind + ", " + found.country();
    }

    private List<Item> commands(String typed) {
        List<String> used = commands.used();
        List<Scored> fitting = new ArrayList<>();
        for (Command command : commands.all().stream().filter(c -> !c.name().equals(Commands.PALETTE)).toList()) {
            OptionalInt score = Fuzzy.score(typed, command.text());
            int before = used.indexOf(command.name());
            int worth = before < 0 ? 0 : USED - before;
            score.ifPresent(s -> fitting.add(new Scored(command, typed.isEmpty() ? worth : s + worth)));
        }
        fitting.sort(Comparator.comparingInt(Scored::score).reversed());
        return fitting.stream().map(s -> new Item(Kind.COMMAND, s.command().text(), s.command().key(), () -> commands.run(s.command()))).toList();
    }

    private List<Item> events(String typed) {
        List<Item> found = new ArrayList<>();
        List<ConflictEvent> all = desk.shelf().events();
        for (int i = 0; i < Math.min(all.size(), LOOKED_THROUGH) && found.size() < MOST_EVENTS; i++) {
            ConflictEvent event = all.get(i);
            String title = Words.title(event);
            if (title.toLowerCase(Locale.ROOT).contains(typed) || event.actor().toLowerCase(Locale.ROOT).contains(typed)) {
                found.add(new Item(Kind.EVENT, title, Words.shortTime(event.when()), () -> desk.reveal(event)));
            }
        }
        return found;
    }
}

package conflictmap.extract.events;

import conflictmap.extract.places.Mention;
import conflictmap.extract.rules.RuleBook;
import conflictmap.extract.text.Document;
import conflictmap.extract.text.Sentence;
import conflictmap.extract.time.TimeFinder;
import conflictmap.extract.time.TimeFrame;
import conflictmap.gazetteer.Gazetteer;
import conflictmap.gazetteer.Zones;
import conflictmap.model.ConflictEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads the happenings out of a report whose places are found already. */
public final class EventReader {
    private final Telling.Tools tools;
    private final Merger merger;

    public EventReader(RuleBook rules, Gazetteer gazetteer, Zones zones, Actors actors) {
        PlaceLists lists = new PlaceLists(gazetteer);
        tools = new Telling.Tools(rules, gazetteer, zones, actors, new Senses(rules.classes()), new Weapons(rules.classes()), new PlaceChooser(lists));
        merger = new Merger(lists);
    }

    /**
     * The events of a report in the order of their first evidence.
     *
     * @param mentions its places, in the order of the text
     * @param notAfter latest date that an undated report may speak of
     * @param trace is told what became of each trigger
     */
    public List<ConflictEvent> read(Document doc, List<Mention> mentions, LocalDate notAfter, Trace trace) {
        TimeFrame frame = TimeFrame.of(doc, notAfter);
        List<Scene> scenes = scenes(doc, mentions);
        Telling telling = new Telling(tools, doc, frame, scenes, trace);
        for (Scene scene : scenes) {
            trace.enter(scene);
            telling.read(scene);
        }
        return merger.merged(doc.report().id(), telling.drafts());
    }

    private List<Scene> scenes(Document doc, List<Mention> mentions) {
        List<Scene> scenes = new ArrayList<>();
        int next = 0;
        for (Sentence s : doc.sentences()) {
            List<Mention> own = new ArrayList<>();
            while (next < mentions.size() && mentions.get(next).from() < s.to()) {
                if (mentions.get(next).from() >= s.from() && mentions.get(next).to() <= s.to()) {
                    own.add(mentions.get(next));
                }
                next++;
            }
            scenes.add(Scene.of(doc, s, own, TimeFinder.find(doc.text(), s.from(), s.to())));
        }
        return scenes;
    }
}

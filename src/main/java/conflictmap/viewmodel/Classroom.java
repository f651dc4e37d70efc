package conflictmap.viewmodel;

import conflictmap.jobs.Jobs;
import java.util.Optional;

/** What a teacher uses: lessons to open, scenes told one after the other before a room, and the plan on paper. */
public final class Classroom {
    private final ScenePictures pictures;
    private final Story story;
    private final Presenter presenter;
    private final Plans plans;
    private final Optional<Lessons> lessons;

    /** The classroom of a desk whose scenes are there already. */
    Classroom(Desk desk, MapMaker maps, Jobs jobs, Optional<Lessons> lessons) {
        this.lessons = lessons;
        pictures = new ScenePictures(desk, maps, jobs);
        story = new Story(desk);
        presenter = new Presenter(desk);
        plans = new Plans(desk, maps);
    }

    /** The lessons that come with the program; empty where there are none. */
    public Optional<Lessons> lessons() {
        return lessons;
    }

    /** Pictures of the scenes. */
    public ScenePictures pictures() {
        return pictures;
    }

    /** What is told at the scene that is shown. */
    public Story story() {
        return story;
    }

    /** What is done before a room. */
    public Presenter presenter() {
        return presenter;
    }

    /** The scenes on paper. */
    public Plans plans() {
        return plans;
    }
}

package conflictmap.basemap;

import conflictmap.basemap.names.NameBlock;
import conflictmap.basemap.names.NamePlan;
import conflictmap.basemap.names.Planner;
import conflictmap.geo.Projection;
import conflictmap.geo.Viewport;
import conflictmap.jobs.Jobs;
import conflictmap.jobs.Progress;
import conflictmap.render.Anchor;
import conflictmap.render.Frame;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Plans where names stand, each time when more of the map is in memory, when the places of events change, or in another
 * projection; villages when a view first shows their part of the world. Until a plan is ready the last one serves.
 */
public final class NamePlans {
    /** So long places have to stay as they are until names are placed anew: whoever types a filter changes them with each letter. */
    private static final Duration SETTLED = Duration.ofMillis(250);

    private final Basemap basemap;
    private final Jobs jobs;
    private final Jobs.Latest planning;
    private final BooleanSupplier waits;
    private final Runnable onNew;
    private List<Anchor> anchors = List.of();
    private Made made = Made.NOTHING;
    private @Nullable Wanted underWay;
    private int changes;
    private boolean settling;

    /** What a plan is made of. */
    private record Ground(NameList.@Nullable Sheets sheets, @Nullable Projection projection, List<Anchor> anchors) {}

    /** A plan with the blocks that a view shows. */
    private record Wanted(Ground ground, Set<NameBlock> blocks) {}

    /** A plan with what it was made of. */
    private record Made(Ground ground, @Nullable NameList list, @Nullable VillageIndex villages, NamePlan plan) {
        static final Made NOTHING = new Made(new Ground(null, null, List.of()), null, null, NamePlan.empty());

        boolean has(Wanted wanted) {
            return ground.equals(wanted.ground()) && wanted.blocks().stream().allMatch(plan::has);
        }
    }

    /**
     * Plans.
     *
     * @param jobs where they are made; {@link Jobs#inline()} makes each when it is first asked for
     * @param onNew called where the jobs deliver when a new plan is there
     */
    public NamePlans(Basemap basemap, Jobs jobs, Runnable onNew) {
        this(basemap, jobs, onNew, () -> false);
    }

    /** The same, which begins no plan while something that matters more {@code waits}. */
    public NamePlans(Basemap basemap, Jobs jobs, Runnable onNew, BooleanSupplier waits) {
        this.basemap = basemap;
        this.jobs = jobs;
        this.waits = waits;
        this.planning = jobs.new Latest("Placing names");
        this.onNew = onNew;
    }

    /** The places that symbols may stand on, from now on, busiest first: they are named, and names leave room for them. */
    public void setAnchors(List<Anchor> places) {
        if (anchors.equals(places)) {
            return;
        }
        anchors = List.copyOf(places);
        if (made.list() != null) {
            settling = true;
            int change = ++changes;
            jobs.after(SETTLED, () -> {
                if (change == changes) {
                    settling = false;
                    onNew.run();
                }
            });
        }
    }

    /** Whether the plan for a frame is there. */
    public boolean isReady(Frame frame) {
        return made.has(wanted(frame.view()));
    }

    /** The plan for a frame, or the last one. */
    public NamePlan plan(Frame frame) {
        Wanted wanted = wanted(frame.view());
        if (!made.has(wanted) && !wanted.equals(underWay) && !settling && !waits.getAsBoolean()) {
            underWay = wanted;
            Made before = made;
            planning.submit(
                    progress -> made(before, wanted, progress),
                    ready -> {
                        made = ready;
                        underWay = null;
                        onNew.run();
                    },
                    failure -> {
                        throw new IllegalStateException("names are not placed", failure);
                    });
        }
        return made.plan();
    }

    private Wanted wanted(Viewport view) {
        boolean near = view.mercatorZoom() >= NameList.VILLAGES_FROM_ZOOM - 0.5;
        return new Wanted(
                new Ground(NameList.Sheets.of(basemap.levels()), view.projection(), anchors), near ? NameBlock.of(view) : Set.of());
    }

    private static Made made(Made before, Wanted wanted, Progress progress) throws InterruptedException {
        Made made = before.ground().equals(wanted.ground()) ? before : founded(before, wanted.ground(), progress);
        NamePlan plan = made.plan();
        for (NameBlock block : wanted.blocks()) {
            if (!plan.has(block) && made.list() != null && made.villages() != null) {
                plan = plan.with(block, made.list().villages(made.villages().in(block)), progress);
            }
        }
        return new Made(made.ground(), made.list(), made.villages(), plan);
    }

    private static Made founded(Made before, Ground ground, Progress progress) throws InterruptedException {
        if (ground.sheets() == null || ground.projection() == null) {
            return Made.NOTHING;
        }
        var list = new NameList(ground.sheets(), ground.anchors());
        progress.check();
        NamePlan plan = Planner.plan(list.names(), ground.anchors(), ground.projection(), progress);
        VillageIndex known = before.villages();
        VillageIndex villages = known != null && known.isOf(ground.sheets().villages(), ground.projection())
                ? known
                : new VillageIndex(ground.sheets().villages(), ground.projection());
        return new Made(ground, list, villages, plan);
    }
}

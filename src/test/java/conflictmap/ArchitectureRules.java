package conflictmap;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What holds the house together, as rules on the classes below a root package. The root is a parameter so that each
 * rule can be tried on a planted fault too, see {@link ArchitectureTest}.
 */
final class ArchitectureRules {
    /** The straight line: what each package may import. A package that is missing here may not exist. */
    private static final Map<String, Set<String>> MAY_IMPORT = new LinkedHashMap<>();

    static {
        MAY_IMPORT.put("geo", Set.of());
        MAY_IMPORT.put("jobs", Set.of());
        MAY_IMPORT.put("packed", Set.of());
        MAY_IMPORT.put("files", Set.of());
        MAY_IMPORT.put("model", Set.of("geo"));
        MAY_IMPORT.put("gazetteer", Set.of("model", "geo", "packed"));
        MAY_IMPORT.put("extract", Set.of("gazetteer", "model", "geo", "packed"));
        MAY_IMPORT.put("ingest", Set.of("extract", "gazetteer", "model", "geo", "jobs", "files"));
        MAY_IMPORT.put("checks", Set.of("extract", "model", "geo", "jobs"));
        MAY_IMPORT.put("timeline", Set.of("model", "geo"));
        MAY_IMPORT.put("render", Set.of("timeline", "model", "geo"));
        MAY_IMPORT.put("basemap", Set.of("render", "timeline", "model", "geo", "jobs", "packed"));
        MAY_IMPORT.put("export", Set.of("render", "timeline", "model", "geo", "jobs", "files"));
        MAY_IMPORT.put("layers", Set.of("render", "timeline", "model", "geo", "jobs", "files"));
        MAY_IMPORT.put("query", Set.of("timeline", "model", "geo"));
        MAY_IMPORT.put("project", Set.of("model", "timeline", "geo", "jobs", "files"));
        MAY_IMPORT.put("cli", Set.of("project", "query", "layers", "export", "basemap", "render", "timeline", "ingest", "extract",
                "gazetteer", "model", "geo", "jobs"));
        MAY_IMPORT.put("viewmodel", Set.of("checks", "project", "query", "layers", "export", "basemap", "render", "timeline", "ingest", "extract",
                "gazetteer", "model", "geo", "jobs"));
        MAY_IMPORT.put("window", Set.of("viewmodel", "render", "timeline", "model", "geo", "jobs"));
    }

    /** Libraries with one home, and where that is. The composition root may touch each of them. */
    private static final Map<String, List<String>> HOMES = Map.ofEntries(
            Map.entry("edu.stanford", List.of("extract")),
            Map.entry("org.locationtech", List.of("geo", "gazetteer", "basemap", "layers", "project")),
            Map.entry("org.geotools", List.of("geo", "query", "layers")),
            Map.entry("org.sqlite", List.of("project", "layers")),
            Map.entry("org.jsoup", List.of("ingest")),
            Map.entry("org.apache.pdfbox", List.of("ingest", "export")),
            Map.entry("org.apache.poi", List.of("ingest", "export")),
            Map.entry("org.apache.james", List.of("ingest")),
            Map.entry("org.jfree", List.of("export")),
            Map.entry("de.rototor", List.of("export")),
            Map.entry("ws.schild", List.of("export")),
            Map.entry("picocli", List.of("cli")),
            Map.entry("atlantafx", List.of("window")),
            Map.entry("org.kordamp", List.of("window")),
            Map.entry("com.fasterxml", List.of("basemap", "gazetteer", "ingest", "export", "layers", "project", "cli")),
            Map.entry("de.siegmar", List.of("gazetteer", "extract", "ingest", "export", "project")));

    private final String root;

    ArchitectureRules(String root) {
        this.root = root;
    }

    private String[] packages(Iterable<String> names) {
        List<String> result = new ArrayList<>();
        names.forEach(name -> result.add(root + "." + name + ".."));
        return result.toArray(String[]::new);
    }

    ArchRule noCycles() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true)
                .because("two packages that need each other are one package with two names");
    }

    ArchRule noCyclesWithin() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles().allowEmptyShould(true)
                .because("sub-packages keep the rule of the packages that they grew from");
    }

    List<ArchRule> arrows() {
        List<ArchRule> rules = new ArrayList<>();
        MAY_IMPORT.forEach((name, below) -> {
            Set<String> others = new TreeSet<>(MAY_IMPORT.keySet());
            others.removeAll(below);
            others.remove(name);
            if (!others.isEmpty()) {
                rules.add(noClasses().that().resideInAPackage(root + "." + name + "..")
                        .should().dependOnClassesThat().resideInAnyPackage(packages(others)).allowEmptyShould(true)
                        .because("each package imports only what lies below it on the straight line from report to screen"));
            }
        });
        return rules;
    }

    ArchRule rootIsImportedByNobody() {
        return noClasses().that().resideInAnyPackage(packages(MAY_IMPORT.keySet()))
                .should().dependOnClassesThat().resideInAPackage(root).allowEmptyShould(true)
                .because("the composition root knows everyone and is known by nobody");
    }

    ArchRule eachPackageHasItsPlace() {
        List<String> known = new ArrayList<>(List.of(packages(MAY_IMPORT.keySet())));
        known.add(root);
        return classes().that().resideInAPackage(root + "..")
                .should().resideInAnyPackage(known.toArray(String[]::new)).allowEmptyShould(true)
                .because("a new package is first given its place in the order, here and in the architecture page");
    }

    ArchRule javaFxInTheWindowOnly() {
        return noClasses().that().resideInAPackage(root + ".(*)..")
                .and(not(resideInAnyPackage(packages(List.of("window", "viewmodel")))))
                .should().dependOnClassesThat().resideInAPackage("javafx..").allowEmptyShould(true)
                .because("the engine runs without a window, on the command line and in tests");
    }

    ArchRule viewModelsKnowNoViews() {
        return noClasses().that().resideInAPackage(root + ".viewmodel..")
                .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.animation..",
                        "javafx.application..", "javafx.css..", "javafx.fxml..").allowEmptyShould(true)
                .because("view models hold observable state only and are tested without a stage");
    }

    ArchRule swingNowhere() {
        return noClasses().that().resideInAPackage(root + "..")
                .should().dependOnClassesThat().resideInAnyPackage("javax.swing..", "java.applet..").allowEmptyShould(true)
                .because("there is one toolkit, JavaFX; java.awt only paints");
    }

    ArchRule noNetworkTypes() {
        Set<String> harmless = Set.of("java.net.URI", "java.net.URL", "java.net.URISyntaxException",
                "java.net.MalformedURLException", "java.net.URLEncoder", "java.net.URLDecoder");
        DescribedPredicate<JavaClass> network = resideInAnyPackage("java.net..", "javax.net..", "java.rmi..", "javax.rmi..",
                "com.sun.net..", "jdk.httpserver..", "javafx.scene.web..")
                .and(not(describe("harmless", c -> harmless.contains(c.getName()))))
                .or(describe("channels to the network", c -> c.getName().matches(
                        "java\\.nio\\.channels\\.(Asynchronous)?(Server)?(Socket|Datagram|Multicast|Network)Channel")));
        return noClasses().that().resideInAPackage(root + "..")
                .should().dependOnClassesThat(network.as("open the network")).allowEmptyShould(true)
                .because("the program is offline: it neither fetches nor listens nor phones home");
    }

    ArchRule noUrlIsOpened() {
        return noClasses().that().resideInAPackage(root + "..")
                .should().accessTargetWhere(call("java.net.URL", "open.*|getContent")
                        .or(call("java.net.URI", "toURL")).as("a URL is opened")).allowEmptyShould(true)
                .because("a URL out of somebody's file must never be fetched; resources are read with getResourceAsStream");
    }

    ArchRule noDeserialization() {
        return noClasses().that().resideInAPackage(root + "..")
                .should().dependOnClassesThat().haveFullyQualifiedName("java.io.ObjectInputStream")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.beans.XMLDecoder")
                .orShould().dependOnClassesThat().resideInAnyPackage("javax.naming..", "javax.script..", "javax.management.remote..")
                .allowEmptyShould(true)
                .because("a project or report file must not be able to bring code with it");
    }

    ArchRule noProcessButFfmpegAndTheChild() {
        return noClasses().that().resideInAPackage(root + "..").and(not(resideInAPackage(root + ".export..")))
                .and().doNotHaveFullyQualifiedName(root + ".jobs.ChildJvm")
                .should().dependOnClassesThat().haveFullyQualifiedName("java.lang.ProcessBuilder")
                .orShould().accessTargetWhere(call("java.lang.Runtime", "exec").as("a process is started")).allowEmptyShould(true)
                .because("the other programs that are started are ffmpeg, by export, and this one's own child that takes foreign files apart, by ChildJvm");
    }

    ArchRule noClockReading() {
        DescribedPredicate<JavaAccess<?>> clock = call("java\\.time\\..*", "now", 0)
                .or(call("java.lang.System", "currentTimeMillis")).or(call("java.util.Date", "<init>", 0))
                .or(call("java.time.Clock", "system.*")).or(call("java.util.Calendar", "getInstance"));
        return noClasses().that().resideInAnyPackage(packages(List.of("geo", "model", "gazetteer", "extract", "timeline", "render")))
                .should().accessTargetWhere(clock.as("the clock is read")).allowEmptyShould(true)
                .because("time there is data: the same report gives the same events, and the same frame the same picture, on any day");
    }

    ArchRule threadsOnlyInJobs() {
        DescribedPredicate<JavaAccess<?>> starting = call("java.lang.Thread", "<init>|start|startVirtualThread|ofVirtual|ofPlatform|sleep")
                .or(call("java.util.concurrent.CompletableFuture", ".*Async"))
                .or(call("java.util.(Collection|List|Set)", "parallelStream")).or(call("java.util.stream.*", "parallel"));
        return noClasses().that().resideInAPackage(root + "..").and(not(resideInAPackage(root + ".jobs..")))
                .should().accessTargetWhere(starting.as("a thread is started"))
                .orShould().dependOnClassesThat().haveNameMatching("java\\.util\\.(Timer|TimerTask)|java\\.util\\.concurrent\\.(Executors|"
                        + "ForkJoinPool|ThreadPoolExecutor|ScheduledThreadPoolExecutor|ScheduledExecutorService)")
                .orShould().dependOnClassesThat().resideInAPackage("javafx.concurrent..").allowEmptyShould(true)
                .because("there is one model of background work, with progress and cancel, and it is Job");
    }

    List<ArchRule> libraryHomes() {
        List<ArchRule> rules = new ArrayList<>();
        HOMES.forEach((library, homes) -> rules.add(noClasses().that().resideInAPackage(root + ".(*)..")
                .and(not(resideInAnyPackage(packages(homes))))
                .should().dependOnClassesThat().resideInAPackage(library + "..").allowEmptyShould(true)
                .because(library + " is at home in " + String.join(", ", homes) + " and can be replaced there")));
        return rules;
    }

    /** All rules that the program must keep. */
    List<ArchRule> all() {
        List<ArchRule> rules = new ArrayList<>(List.of(noCycles(), noCyclesWithin(), rootIsImportedByNobody(), eachPackageHasItsPlace(),
                javaFxInTheWindowOnly(), viewModelsKnowNoViews(), swingNowhere(), noNetworkTypes(), noUrlIsOpened(),
                noDeserialization(), noProcessButFfmpegAndTheChild(), noClockReading(), threadsOnlyInJobs()));
        rules.addAll(arrows());
        rules.addAll(libraryHomes());
        return rules;
    }

    private static DescribedPredicate<JavaAccess<?>> call(String owner, String name) {
        return call(owner, name, -1);
    }

    /** An access of a member by regular expressions; with {@code parameters} of 0 or more only with that many. */
    private static DescribedPredicate<JavaAccess<?>> call(String owner, String name, int parameters) {
        return describe(owner + "." + name, access -> access.getTarget().getOwner().getName().matches(owner)
                && access.getTarget().getName().matches(name)
                && (parameters < 0 || access.getTarget() instanceof com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget target
                        && target.getRawParameterTypes().size() == parameters));
    }
}

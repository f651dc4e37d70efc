package conflictmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The program keeps the rules of {@link ArchitectureRules}, and each rule finds the fault that is planted for it. */
class ArchitectureTest {
    private static final JavaClasses PROGRAM =
            new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("conflictmap");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

    /** A rule, the root package of its planted faults, and the classes that it must find there. */
    private record Proof(String name, String root, Function<ArchitectureRules, List<ArchRule>> rules, List<String> culprits) {
        static Proof of(String name, String root, Function<ArchitectureRules, ArchRule> rule, String... culprits) {
            return new Proof(name, root, rules -> List.of(rule.apply(rules)), List.of(culprits));
        }
    }

    private static final List<Proof> PROOFS = List.of(
            Proof.of("no cycles", "planted.cycle", ArchitectureRules::noCycles, "Hen", "Egg"),
            Proof.of("no cycles within", "planted.cyclewithin", ArchitectureRules::noCyclesWithin, "Hen", "Egg"),
            new Proof("arrows", "planted.arrow", ArchitectureRules::arrows,
                    List.of("PointThatKnowsEvents", "EventThatKnowsPlaces", "PictureThatReadsReports", "ViewThatComputes", "JobThatDraws")),
            Proof.of("root", "planted.rooted", ArchitectureRules::rootIsImportedByNobody, "AsksTheRoot"),
            Proof.of("place", "planted.place", ArchitectureRules::eachPackageHasItsPlace, "Helper"),
            Proof.of("javafx", "planted.javafx", ArchitectureRules::javaFxInTheWindowOnly, "ObservableEvent"),
            Proof.of("view models", "planted.view", ArchitectureRules::viewModelsKnowNoViews, "ModelWithButton", "ModelWithStage"),
            Proof.of("swing", "planted.swing", ArchitectureRules::swingNowhere, "SwingDialog"),
            Proof.of("network", "planted.network", ArchitectureRules::noNetworkTypes,
                    "OpensSocket", "LooksUpHost", "HasHttpClient", "OpensChannel"),
            Proof.of("urls", "planted.network", ArchitectureRules::noUrlIsOpened, "OpensUrl"),
            Proof.of("deserialization", "planted.objects", ArchitectureRules::noDeserialization, "ReadsObjects", "AsksJndi"),
            Proof.of("processes", "planted.process", ArchitectureRules::noProcessButFfmpegAndTheChild, "StartsProgram", "StartsAnother"),
            Proof.of("clock", "planted.clock", ArchitectureRules::noClockReading,
                    "EventOfToday", "PointOfThisMillisecond", "SystemClockPlayhead", "PictureOfNow"),
            Proof.of("threads", "planted.threads", ArchitectureRules::threadsOnlyInJobs,
                    "StartsThread", "HasTimer", "HasPool", "RunsAsync", "StreamsInParallel", "HasTask"),
            new Proof("homes", "planted.home", ArchitectureRules::libraryHomes, List.of("CommandInModel", "GeometryInTimeline", "JsonInRender")));

    @TestFactory
    Stream<DynamicTest> theProgramKeepsEachRule() {
        return new ArchitectureRules("conflictmap").all().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(PROGRAM)));
    }

    @TestFactory
    Stream<DynamicTest> eachRuleFindsItsPlantedFault() {
        return PROOFS.stream().map(proof -> DynamicTest.dynamicTest(proof.name(), () -> {
            String found = String.join("\n", proof.rules().apply(new ArchitectureRules(proof.root())).stream()
                    .map(rule -> rule.evaluate(PLANTED)).filter(EvaluationResult::hasViolation)
                    .flatMap(result -> result.getFailureReport().getDetails().stream()).toList());
            assertThat(proof.culprits()).allSatisfy(culprit -> assertThat(found).contains(proof.root()).contains(culprit));
        }));
    }

    /** What is allowed beside the planted faults is not reported: the rules are not simply red. */
    @TestFactory
    Stream<DynamicTest> noRuleFindsAFaultInDecentClasses() {
        return new ArchitectureRules("planted.decent").all().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> assertThatCode(() -> rule.check(PLANTED)).doesNotThrowAnyException()));
    }

    /** Each rule of the program has a proof here. */
    @TestFactory
    Stream<DynamicTest> eachRuleHasAProof() {
        List<String> proven = PROOFS.stream().flatMap(proof -> proof.rules().apply(new ArchitectureRules("conflictmap")).stream())
                .map(ArchRule::getDescription).toList();
        return new ArchitectureRules("conflictmap").all().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> assertThat(proven).contains(rule.getDescription())));
    }
}

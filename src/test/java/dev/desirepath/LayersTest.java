package dev.desirepath;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The table of packages in {@code docs/contributing.md}, as a test. */
@AnalyzeClasses(packages = "dev.desirepath", importOptions = ImportOption.DoNotIncludeTests.class)
final class LayersTest {

    private static final String[] PLATFORM = {"java..", "org.jspecify.."};

    @ArchTest
    static final ArchRule journeyKnowsNobody = mayUse("journey");

    @ArchTest
    static final ArchRule readingReads = mayUse("reading", "dev.desirepath.journey..", "org.yaml.snakeyaml..");

    @ArchTest
    static final ArchRule notationBringsIn = mayUse(
            "notation",
            "dev.desirepath.reading..",
            "dev.desirepath.journey..",
            "javax.xml.stream..",
            "com.fasterxml.jackson.core..",
            "com.fasterxml.jackson.dataformat.csv..");

    @ArchTest
    static final ArchRule notationIsTheOnlyUserOfXmlAndCsv = noClasses()
            .that()
            .resideOutsideOfPackage("dev.desirepath.notation..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.xml..", "org.xml..", "com.fasterxml.jackson.dataformat.csv..");

    @ArchTest
    static final ArchRule factsStandOnTheJourney = mayUse("facts", "dev.desirepath.journey..");

    @ArchTest
    static final ArchRule pictureDrawsFacts = mayUse("picture", "dev.desirepath.facts..", "dev.desirepath.journey..");

    @ArchTest
    static final ArchRule rulesStandOnFactsAndReadTheirPackFile =
            mayUse("rules", "dev.desirepath.facts..", "dev.desirepath.reading..", "dev.desirepath.journey..");

    @ArchTest
    static final ArchRule reviewLooksAtRulesAndTheirPages = mayUse(
            "review",
            "dev.desirepath.rules..",
            "dev.desirepath.facts..",
            "dev.desirepath.reading..",
            "dev.desirepath.journey..");

    @ArchTest
    static final ArchRule engineIsTheOnlyUserOfDrools = noClasses()
            .that()
            .resideOutsideOfPackage("dev.desirepath.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..");

    @ArchTest
    static final ArchRule engineStandsOnRules = mayUse(
            "engine",
            "dev.desirepath.facts..",
            "dev.desirepath.rules..",
            "dev.desirepath.journey..",
            "org.drools..",
            "org.kie..");

    @ArchTest
    static final ArchRule adviceKnowsNoEngine =
            mayUse("advice", "dev.desirepath.journey..", "dev.desirepath.facts..", "dev.desirepath.rules..");

    @ArchTest
    static final ArchRule redesignCarriesAdviceOut = mayUse(
            "redesign",
            "dev.desirepath.advice..",
            "dev.desirepath.rules..",
            "dev.desirepath.facts..",
            "dev.desirepath.reading..",
            "dev.desirepath.journey..");

    @ArchTest
    static final ArchRule proofStandsOnAdviceAndItsRules = mayUse(
            "proof",
            "dev.desirepath.redesign..",
            "dev.desirepath.advice..",
            "dev.desirepath.rules..",
            "dev.desirepath.facts..",
            "dev.desirepath.reading..",
            "dev.desirepath.journey..");

    @ArchTest
    static final ArchRule impactHoldsAdviceAgainstAdvice = mayUse(
            "impact",
            "dev.desirepath.advice..",
            "dev.desirepath.rules..",
            "dev.desirepath.facts..",
            "dev.desirepath.journey..");

    @ArchTest
    static final ArchRule labTriesRulesOut = mayUse(
            "lab",
            "dev.desirepath.review..",
            "dev.desirepath.proof..",
            "dev.desirepath.advice..",
            "dev.desirepath.rules..",
            "dev.desirepath.facts..",
            "dev.desirepath.reading..",
            "dev.desirepath.journey..");

    @ArchTest
    static final ArchRule reportShowsAdvice = mayUse(
            "report",
            "dev.desirepath.impact..",
            "dev.desirepath.lab..",
            "dev.desirepath.proof..",
            "dev.desirepath.redesign..",
            "dev.desirepath.advice..",
            "dev.desirepath.rules..",
            "dev.desirepath.facts..",
            "dev.desirepath.journey..",
            "com.fasterxml.jackson.core..");

    /** Without the engine among them: the checker cannot use what it checks. */
    @ArchTest
    static final ArchRule recordKeepsEvidenceAndKnowsNoEngine = mayUse(
            "record",
            "dev.desirepath.report..",
            "dev.desirepath.proof..",
            "dev.desirepath.advice..",
            "dev.desirepath.rules..",
            "dev.desirepath.facts..",
            "dev.desirepath.notation..",
            "dev.desirepath.reading..",
            "dev.desirepath.journey..",
            "com.fasterxml.jackson.core..");

    @ArchTest
    static final ArchRule htmlShowsAdviceToPeople = mayUse(
            "html",
            "dev.desirepath.picture..",
            "dev.desirepath.report..",
            "dev.desirepath.redesign..",
            "dev.desirepath.advice..",
            "dev.desirepath.rules..",
            "dev.desirepath.facts..",
            "dev.desirepath.journey..",
            "gg.jte..");

    @ArchTest
    static final ArchRule onlyTheCommandLineKnowsPicocliAndTheStandardStreams = noClasses()
            .that()
            .resideOutsideOfPackage("dev.desirepath.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..")
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(System.class, "exit", int.class);

    private static ArchRule mayUse(String room, String... others) {
        String own = "dev.desirepath." + room + "..";
        String[] allowed = new String[others.length + PLATFORM.length + 1];
        System.arraycopy(others, 0, allowed, 0, others.length);
        System.arraycopy(PLATFORM, 0, allowed, others.length, PLATFORM.length);
        allowed[allowed.length - 1] = own;
        return classes()
                .that()
                .resideInAPackage(own)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed);
    }
}

package dev.makegood;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    /** Jars that turn text into code, or reach out for some. */
    private static final List<String> BANNED = List.of(
            "drools-mvel",
            "mvel2",
            "drools-model-codegen",
            "drools-mvel-compiler",
            "drools-mvel-parser",
            "javaparser-core",
            "ecj",
            "drools-ecj",
            "drools-drl-parser",
            "drools-drl-extensions",
            "antlr",
            "drools-xml-support",
            "kie-ci",
            "xstream");

    private static final JavaClasses ENGINE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.makegood");

    @Test
    void knowsNoSpringAndNoDatabase() {
        check(noClasses().should().dependOnClassesThat().resideInAnyPackage("org.springframework..", "java.sql.."));
    }

    @Test
    void knowsDroolsInEvaluationOnly() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("dev.makegood.evaluation..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie.."));
    }

    @Test
    void hasNoCirclesAndLetsEachPackageKnowOnlyThoseBelow() {
        check(slices().matching("dev.makegood.(*)..").should().beFreeOfCycles());
        mayKnow("vocabulary");
        mayKnow("language", "vocabulary");
        mayKnow("sentence", "language", "vocabulary");
        mayKnow("citation", "sentence", "language", "vocabulary");
        mayKnow("editing", "language", "vocabulary");
        mayKnow("resolution", "vocabulary");
        mayKnow("meaning", "language", "vocabulary");
        mayKnow("evaluation", "meaning", "language", "resolution", "vocabulary");
        mayKnow("explanation", "sentence", "evaluation", "meaning", "resolution", "language", "vocabulary");
        mayKnow("export", "meaning", "language", "vocabulary");
        mayKnow("handbook", "sentence", "golden", "evaluation", "resolution", "language", "vocabulary");
        mayKnow("change", "sentence", "golden", "language", "vocabulary");
        mayKnow("mining", "golden", "evaluation", "meaning", "resolution", "language", "vocabulary");
        mayKnow("form", "editing", "sentence", "language", "vocabulary");
        mayKnow("proof");
    }

    @Test
    void needsNothingForAProofButJavaAndJsonTrees() {
        check(classes()
                .that()
                .resideInAPackage("dev.makegood.proof..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "dev.makegood.proof..", "java..", "javax.crypto..", "tools.jackson..", "org.jspecify.."));
    }

    @Test
    void readsNoClock() {
        check(noClasses()
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis"));
    }

    @Test
    void hasNothingOnItsClassPathThatCompilesText() {
        var jars = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(path -> Path.of(path).getFileName().toString())
                .toList();
        assertThat(jars).anyMatch(jar -> jar.startsWith("drools-core-"));
        assertThat(jars).noneMatch(jar -> BANNED.stream().anyMatch(banned -> isVersionOf(banned, jar)));
    }

    @Test
    void recognisesABannedJarByItsName() {
        assertThat(isVersionOf("ecj", "ecj-3.44.0.jar")).isTrue();
        assertThat(isVersionOf("antlr", "antlr4-runtime-4.13.2.jar")).isTrue();
        assertThat(isVersionOf("drools-mvel", "drools-mvel-10.2.0.jar")).isTrue();
        assertThat(isVersionOf("ecj", "drools-core-10.2.0.jar")).isFalse();
    }

    private static boolean isVersionOf(String name, String jar) {
        return jar.matches(name + "[0-9]*(-runtime)?-[0-9].*");
    }

    private void mayKnow(String name, String... others) {
        var outside = List.of(
                        "vocabulary",
                        "language",
                        "sentence",
                        "citation",
                        "editing",
                        "resolution",
                        "meaning",
                        "evaluation",
                        "explanation",
                        "export",
                        "golden",
                        "handbook",
                        "change",
                        "form",
                        "mining",
                        "proof")
                .stream()
                .filter(one -> !one.equals(name) && !List.of(others).contains(one))
                .map(one -> "dev.makegood." + one + "..")
                .toArray(String[]::new);
        check(noClasses()
                .that()
                .resideInAPackage("dev.makegood." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(outside));
    }

    private void check(ArchRule rule) {
        rule.check(ENGINE);
    }
}

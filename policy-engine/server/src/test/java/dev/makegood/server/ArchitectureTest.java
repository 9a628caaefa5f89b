package dev.makegood.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {
    /** What could turn the text of an author into code. */
    private static final Set<String> BANNED = Set.of(
            "antlr",
            "antlr-runtime",
            "antlr4-runtime",
            "drools-drl-parser",
            "drools-ecj",
            "drools-model-codegen",
            "drools-mvel",
            "drools-mvel-compiler",
            "drools-mvel-parser",
            "drools-xml-support",
            "ecj",
            "javaparser-core",
            "kie-ci",
            "mvel2",
            "xstream");

    private static final Pattern JAR = Pattern.compile("(.+?)(-[0-9].*)?\\.jar");
    private static final Set<String> CLOCKS = Set.of("now", "systemUTC", "systemDefaultZone", "currentTimeMillis");

    private static final JavaClasses SERVER = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.makegood.server");

    @Test
    void modulesKeepTheirInternalsToThemselves() {
        ApplicationModules.of(Makegood.class).verify();
    }

    @Test
    void onlyTheClockTellsTheTime() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(Makegood.class)
                .should()
                .callMethodWhere(new ReadsTheTime())
                .check(SERVER);
        noClasses()
                .that()
                .belongToAnyOf(Makegood.class)
                .should()
                .callMethodWhere(new ReadsTheTime().and(DescribedPredicate.not(new MakesTheClock())))
                .check(SERVER);
    }

    @Test
    void noJarOnTheClassPathCompilesText() {
        var jars = jars(System.getProperty("java.class.path"));

        assertThat(jars).contains("drools-core", "spring-core");
        assertThat(jars).doesNotContainAnyElementsOf(BANNED);
    }

    @Test
    void everyBannedJarWouldBeNoticed() {
        for (var name : BANNED) {
            var classPath = String.join(
                    File.pathSeparator, "lib/spring-core-7.0.9.jar", "lib/%s-2.5.2.Final.jar".formatted(name));
            assertThat(jars(classPath)).contains(name);
        }
    }

    private static List<String> jars(String classPath) {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(classPath)
                .map(entry -> JAR.matcher(String.valueOf(Path.of(entry).getFileName())))
                .filter(java.util.regex.Matcher::matches)
                .map(jar -> jar.group(1))
                .toList();
    }

    private static final class ReadsTheTime extends DescribedPredicate<JavaMethodCall> {
        ReadsTheTime() {
            super("read the time of the machine");
        }

        @Override
        public boolean test(JavaMethodCall call) {
            var target = call.getTarget();
            return CLOCKS.contains(target.getName())
                    && target.getRawParameterTypes().isEmpty()
                    && (target.getOwner().getPackageName().equals("java.time")
                            || target.getOwner().isEquivalentTo(System.class));
        }
    }

    private static final class MakesTheClock extends DescribedPredicate<JavaMethodCall> {
        MakesTheClock() {
            super("make the clock");
        }

        @Override
        public boolean test(JavaMethodCall call) {
            return call.getTargetOwner().isEquivalentTo(Clock.class)
                    && call.getName().equals("systemUTC");
        }
    }
}

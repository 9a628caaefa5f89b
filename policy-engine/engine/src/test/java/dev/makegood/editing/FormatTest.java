package dev.makegood.editing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.language.Diagnostic;
import dev.makegood.language.RuleText;
import dev.makegood.language.Token;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormatTest {
    private static final List<Path> FOLDERS = List.of(
            Path.of("src/test/resources/corpus/legit"),
            Path.of("../../rules/src/main/resources/packs/air-passenger-rights/rules"));
    private static final List<String> LABELS = List.of(
            "package policies.acme",
            "import com.acme.policy.model.Customer",
            "import com.acme.policy.model.Order",
            "import com.acme.policy.model.Ticket",
            "import com.acme.policy.model.Signal",
            "global com.acme.policy.api.Outcome outcome");
    private static final int SHUFFLES = 200;

    static Stream<Path> texts() {
        return FOLDERS.stream().flatMap(FormatTest::files);
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void keepsEveryWordAndCommentAndChangesNothingTwice(Path file) throws IOException {
        var text = Files.readString(file);
        var laid = laid(text);
        assertThat(words(laid)).isEqualTo(words(text));
        assertThat(comments(laid)).isEqualTo(comments(text));
        assertThat(laid(laid)).isEqualTo(laid);
    }

    /** However a text was laid out, the layout is the same; comments stay on the side of the words they are on. */
    @Test
    void knowsOneLayoutOnly() throws IOException {
        var random = new Random(20261122);
        var files = texts().toList();
        for (int i = 0; i < SHUFFLES; i++) {
            var text = Files.readString(files.get(random.nextInt(files.size())));
            var words = RuleText.of(text).tokens();
            if (RuleText.of(text).comments().isEmpty()) {
                assertThat(laid(scattered(text, words, random))).isEqualTo(laid(text));
            }
        }
    }

    /** A comment may stand between any two words. */
    @Test
    void keepsCommentsWhereverTheyStand() throws IOException {
        var random = new Random(20261123);
        var files = texts().toList();
        for (int i = 0; i < SHUFFLES; i++) {
            var text = commented(Files.readString(files.get(random.nextInt(files.size()))), random);
            var laid = laid(text);
            assertThat(words(laid)).isEqualTo(words(text));
            assertThat(comments(laid)).isEqualTo(comments(text));
            assertThat(laid(laid)).isEqualTo(laid);
        }
    }

    private static String scattered(String text, List<Token> words, Random random) {
        var lines = text.split("\n", -1);
        var scattered = new StringBuilder();
        for (var word : words) {
            var span = word.span();
            scattered.append(random.nextInt(3) == 0 ? "\n\n " : "  ");
            if (word.kind() != Token.Kind.END) {
                scattered.append(lines[span.line() - 1], span.column() - 1, span.endColumn() - 1);
            }
        }
        return scattered.toString();
    }

    private static String commented(String text, Random random) {
        var lines = text.split("\n", -1);
        var commented = new StringBuilder();
        for (var word : RuleText.of(text).tokens()) {
            if (random.nextInt(5) == 0) {
                commented.append(
                        List.of(" // a\n", "\n// b\n", " /* c */ ", "\n/* d */ ", " /* e\n */\n", "\n\n// f\n\n")
                                .get(random.nextInt(6)));
            }
            if (word.kind() != Token.Kind.END) {
                var span = word.span();
                commented.append(' ').append(lines[span.line() - 1], span.column() - 1, span.endColumn() - 1);
            }
        }
        return commented.toString();
    }

    @Test
    void laysARuleOut() {
        assertThat(laid("""
            rule "a" @clause( "returns" ) salience   -5 // low
            when $c:Customer(age>3&&!vip,tier in("GOLD","BASIC")) not(Order( )and Item())
            // then what
            then if($c.age>3){outcome.permit(CLOSE).reason("WHY");}else{int n=-1;} end\
            """)).isEqualTo("""
                rule "a"
                  @clause("returns")
                  salience -5 // low
                when
                  $c : Customer( age > 3 && !vip, tier in ("GOLD", "BASIC") )
                  not( Order() and Item() )
                // then what
                then
                  if ($c.age > 3) {
                    outcome.permit(CLOSE).reason("WHY");
                  } else {
                    int n = -1;
                  }
                end
                """);
    }

    @Test
    void leavesWhatDoesNotParseAndSaysWhy() {
        assertThat(Format.of("rules/a.drl", "rule \"a\" when Customer( then end", List.of()))
                .isInstanceOfSatisfying(
                        Formatted.Left.class,
                        left -> assertThat(left.diagnostics())
                                .first()
                                .extracting(Diagnostic::code)
                                .isEqualTo(Diagnostic.Code.SYNTAX));
        assertThat(laid("")).isEmpty();
    }

    private static String laid(String text) {
        return switch (Format.of("rules/a.drl", text, LABELS)) {
            case Formatted.Laid(var laid) -> laid;
            case Formatted.Left(var diagnostics) -> throw new AssertionError(diagnostics + "\n" + text);
        };
    }

    private static List<String> words(String text) {
        return RuleText.of(text).tokens().stream()
                .map(token -> token.kind() + " " + token.text())
                .toList();
    }

    private static List<String> comments(String text) {
        return RuleText.of(text).comments().stream().map(RuleText.Comment::text).toList();
    }
}

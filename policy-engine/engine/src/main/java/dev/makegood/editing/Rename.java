package dev.makegood.editing;

import dev.makegood.language.Diagnostic;
import dev.makegood.language.Edit;
import dev.makegood.language.RuleSetCompiler;
import dev.makegood.language.RuleSetFiles;
import dev.makegood.language.Span;
import dev.makegood.language.Survey;
import dev.makegood.language.Symbol;
import dev.makegood.language.Use;
import dev.makegood.language.YamlScalar;
import dev.makegood.language.YamlScalars;
import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Gives something another name in every file of a rule set that speaks of it, or in none. */
public final class Rename {
    private static final Text NOTHING = new Text("Nothing that has a name stands here", "Ở đây không có gì mang tên");
    private static final Text NOT_SAFE = new Text(
            "The rule set would mean something else under that name", "Với tên đó bộ quy tắc sẽ mang nghĩa khác");

    private final RuleSetFiles files;
    private final Survey survey;

    private Rename(RuleSetFiles files, Survey survey) {
        this.files = files;
        this.survey = survey;
    }

    /** What it takes to call by that name what stands at the place. */
    public static Renaming at(Place place, String name, RuleSetFiles files, Survey survey) {
        var symbol = symbolAt(place, files, survey);
        return symbol.map(one -> new Rename(files, survey).to(name, one))
                .orElseGet(() -> unnamed(survey.diagnostics(place.file())));
    }

    /** What has a name is not known of a file that cannot be read. */
    private static Renaming unnamed(List<Diagnostic> findings) {
        return findings.isEmpty() ? new Renaming.Refused(NOTHING) : new Renaming.MendFirst(findings);
    }

    private static Optional<Symbol> symbolAt(Place place, RuleSetFiles files, Survey survey) {
        return Hover.at(place, survey).map(Use::symbol).or(() -> declaredAt(place, files));
    }

    /** What a key of the vocabulary or the description declares. */
    private static Optional<Symbol> declaredAt(Place place, RuleSetFiles files) {
        var text = files.texts().get(place.file());
        return text == null || !place.file().endsWith(".yaml")
                ? Optional.empty()
                : YamlScalars.of(place.file(), text).stream()
                        .filter(scalar -> scalar.isKey() && place.touches(scalar.span()))
                        .findFirst()
                        .flatMap(scalar -> Declarations.symbol(place.file(), scalar));
    }

    private Renaming to(String name, Symbol symbol) {
        var first = findingsAbout(symbol, name);
        if (!first.isEmpty()) {
            return new Renaming.MendFirst(first);
        }
        var refusal = new NewName(name, survey, files).refusal(symbol);
        if (refusal.isPresent()) {
            return new Renaming.Refused(refusal.get());
        }
        var edits = new TreeSet<Edit>();
        for (var use : uses(symbol)) {
            edits.addAll(new Occurrences(files, use).renamed(symbol, name));
        }
        edits.addAll(new Declarations(files, survey).renamed(symbol, name));
        return isSafe(edits) ? new Renaming.Edits(List.copyOf(edits)) : new Renaming.Refused(NOT_SAFE);
    }

    /** A table calls the fact of a column by its type. */
    private List<Use> uses(Symbol symbol) {
        return survey.uses().stream()
                .filter(use -> use.symbol().equals(symbol)
                        || symbol instanceof Symbol.Type(var type)
                                && use.file().startsWith(RuleSetFiles.TABLES)
                                && use.symbol() instanceof Symbol.Variable(var _, var _, var variable)
                                && variable.equals("$" + type))
                .toList();
    }

    /** Findings in files that may not be read in full, and have one of both names. */
    private List<Diagnostic> findingsAbout(Symbol symbol, String name) {
        var words = Stream.concat(Stream.of(symbol.name(), name), keys(symbol))
                .map(Rename::plain)
                .toList();
        return survey.diagnostics().stream()
                .filter(finding -> survey.header().isEmpty()
                        || (symbol instanceof Symbol.Variable(var file, var _, var _)
                                ? finding.file().equals(file)
                                : words.stream().anyMatch(plain(textOf(finding))::contains)))
                .toList();
    }

    private String textOf(Diagnostic finding) {
        return files.texts().getOrDefault(finding.file(), "");
    }

    /** What a type is called in facts. */
    private Stream<String> keys(Symbol symbol) {
        return symbol instanceof Symbol.Type(var type)
                ? survey.header().flatMap(header -> header.vocabulary().type(type)).map(FactType::key).stream()
                : Stream.empty();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Whether the files have the same findings as before, most often none, and as many rules that name as many things. */
    private boolean isSafe(Set<Edit> edits) {
        var after = RuleSetCompiler.survey(Edit.applied(edits, files));
        return places(after).equals(places(survey))
                && after.rules().size() == survey.rules().size()
                && after.uses().size() == survey.uses().size();
    }

    private static List<Found> places(Survey survey) {
        return survey.diagnostics().stream()
                .map(finding -> new Found(finding.file(), finding.span(), finding.code()))
                .toList();
    }

    /** A finding without its words, in which what is renamed may be offered. */
    private record Found(String file, Span span, Diagnostic.Code code) {}

    static boolean isAt(YamlScalar scalar, String... path) {
        if (scalar.path().size() != path.length) {
            return false;
        }
        for (int i = 0; i < path.length; i++) {
            if (!path[i].equals("*") && !path[i].equals(scalar.path().get(i))) {
                return false;
            }
        }
        return true;
    }
}

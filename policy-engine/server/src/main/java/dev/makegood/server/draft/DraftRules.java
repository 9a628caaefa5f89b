package dev.makegood.server.draft;

import dev.makegood.evaluation.Limits;
import dev.makegood.evaluation.RuleSetEvaluator;
import dev.makegood.language.Compilation;
import dev.makegood.language.Diagnostic;
import dev.makegood.language.Digest;
import dev.makegood.language.RuleSetCompiler;
import dev.makegood.language.RuleSetFiles;
import dev.makegood.server.problem.Fault;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The rules of drafts, ready to evaluate cases. Of those asked for last some are kept, as one text has many cases. */
@Component
public class DraftRules {
    private static final int MOST_KEPT = 16;

    private final Map<String, RuleSetEvaluator> kept = new LinkedHashMap<>(MOST_KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, RuleSetEvaluator> eldest) {
            return size() > MOST_KEPT;
        }
    };

    DraftRules() {}

    /** What compiling the files of a draft gives. */
    public sealed interface Compiled {
        record Ready(RuleSetEvaluator evaluator) implements Compiled {}

        /** Never empty. */
        record NotYet(List<Diagnostic> diagnostics) implements Compiled {
            public NotYet {
                diagnostics = List.copyOf(diagnostics);
            }

            /** As faults of a request, each by the place it stands at. */
            public List<Fault> faults() {
                return diagnostics.stream()
                        .map(found -> new Fault(
                                "%s line %d, column %d"
                                        .formatted(
                                                found.file(),
                                                found.span().line(),
                                                found.span().column()),
                                found.code().name(),
                                found.reason(),
                                found.remedy()))
                        .toList();
            }
        }
    }

    public Compiled of(RuleSetFiles files) {
        var digest = Digest.of(files.canonical());
        synchronized (kept) {
            var known = kept.get(digest);
            if (known != null) {
                return new Compiled.Ready(known);
            }
        }
        return switch (RuleSetCompiler.compile(files)) {
            case Compilation.Rejected(var diagnostics) -> new Compiled.NotYet(diagnostics);
            case Compilation.Compiled(var ruleSet) ->
                new Compiled.Ready(keep(digest, RuleSetEvaluator.of(ruleSet, Limits.DEFAULT)));
        };
    }

    private RuleSetEvaluator keep(String digest, RuleSetEvaluator evaluator) {
        synchronized (kept) {
            kept.put(digest, evaluator);
        }
        return evaluator;
    }
}

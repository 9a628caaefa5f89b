package dev.makegood.server.draft;

import dev.makegood.language.Digest;
import dev.makegood.language.Header;
import dev.makegood.language.RuleSetCompiler;
import dev.makegood.language.RuleSetFiles;
import dev.makegood.server.problem.Fault;
import dev.makegood.vocabulary.Vocabulary;
import java.util.List;

/** The words a draft is written in. */
public sealed interface DraftWords {
    record Known(String ruleSet, String digest, Vocabulary vocabulary) implements DraftWords {}

    /** Never empty. */
    record Unreadable(List<Fault> faults) implements DraftWords {
        public Unreadable {
            faults = List.copyOf(faults);
        }
    }

    static DraftWords of(String ruleSet, RuleSetFiles files) {
        var survey = RuleSetCompiler.survey(files);
        return survey.header()
                .map(Header::vocabulary)
                .<DraftWords>map(vocabulary -> new Known(ruleSet, Digest.of(files.canonical()), vocabulary))
                .orElseGet(() -> new Unreadable(new DraftRules.Compiled.NotYet(survey.diagnostics()).faults()));
    }
}

package dev.makegood.change;

import dev.makegood.language.Compilation;
import dev.makegood.language.RuleSet;
import dev.makegood.language.RuleSetCompiler;
import dev.makegood.language.RuleSetFiles;
import java.util.Optional;

/**
 * The files of a rule set at one time.
 *
 * @param ruleSet empty where they do not compile
 */
public record Version(RuleSetFiles files, Optional<RuleSet> ruleSet) {
    /** That of these files, compiled if they do. */
    public static Version of(RuleSetFiles files) {
        return new Version(
                files,
                switch (RuleSetCompiler.compile(files)) {
                    case Compilation.Compiled(var compiled) -> Optional.of(compiled);
                    case Compilation.Rejected _ -> Optional.empty();
                });
    }
}

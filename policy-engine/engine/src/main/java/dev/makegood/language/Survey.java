package dev.makegood.language;

import java.util.List;
import java.util.Optional;

/**
 * What can be said of the files of a rule set, however far they are from compiling.
 *
 * @param header empty where the vocabulary or the description cannot be read
 * @param rules those that could be given types; they may lack what is wrong with them
 * @param sound those of them without a finding
 * @param diagnostics sorted by file and place
 */
public record Survey(
        Optional<Header> header, List<Rule> rules, List<Rule> sound, List<Diagnostic> diagnostics, List<Use> uses) {
    public Survey {
        rules = List.copyOf(rules);
        sound = List.copyOf(sound);
        diagnostics = List.copyOf(diagnostics);
        uses = List.copyOf(uses);
    }

    /** What is wrong with one file. */
    public List<Diagnostic> diagnostics(String file) {
        return diagnostics.stream().filter(one -> one.file().equals(file)).toList();
    }

    /** Where that is named. */
    public List<Use> uses(Symbol symbol) {
        return uses.stream().filter(use -> use.symbol().equals(symbol)).toList();
    }
}

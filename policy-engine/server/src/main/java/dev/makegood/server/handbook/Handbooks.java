package dev.makegood.server.handbook;

import dev.makegood.server.ruleset.CompiledRuleSet;
import dev.makegood.server.ruleset.RuleSets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The handbooks of the live releases, each made when somebody first asks for it. */
@Service
@PreAuthorize("hasAuthority('rule-sets')")
public class Handbooks {
    private final RuleSets ruleSets;
    private final Printer printer;
    private final Map<String, Edition> editions = new ConcurrentHashMap<>();
    private final Map<Print, byte[]> prints = new ConcurrentHashMap<>();

    Handbooks(RuleSets ruleSets, Printer printer) {
        this.ruleSets = ruleSets;
        this.printer = printer;
    }

    public Optional<Edition> find(String ruleSet) {
        return ruleSets.find(ruleSet).map(this::edition);
    }

    /** The handbook in one language as a PDF document. */
    public byte[] print(Edition edition, HandbookLanguage language) {
        var print = new Print(edition.handbook().ruleSet(), edition.release().number(), language);
        return prints.computeIfAbsent(print, _ -> printer.print(edition, language));
    }

    private Edition edition(CompiledRuleSet compiled) {
        return editions.compute(
                compiled.ruleSet().id(),
                (_, known) -> known != null && known.isOf(compiled.release()) ? known : Edition.of(compiled));
    }

    private record Print(String ruleSet, int release, HandbookLanguage language) {}
}

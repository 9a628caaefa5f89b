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
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    Handbooks(RuleSets ruleSets, Printer printer) {
        this.ruleSets = ruleSets;
        this.printer = printer;
    }

    public Optional<Edition> find(String ruleSet) {
        return ruleSets.find(ruleSet).map(this::kept).map(Kept::edition);
    }

    /** The handbook in one language as a PDF document. */
    public byte[] print(Edition edition, HandbookLanguage language) {
        var book = kept.get(edition.handbook().ruleSet());
        return book != null && book.edition().isOf(edition.release())
                ? book.prints().computeIfAbsent(language, _ -> printer.print(edition, language))
                : printer.print(edition, language);
    }

    /** Two who ask first at once may both make it; nobody waits for another rule set's. */
    private Kept kept(CompiledRuleSet compiled) {
        var known = kept.get(compiled.ruleSet().id());
        if (known != null && known.edition().isOf(compiled.release())) {
            return known;
        }
        var made = new Kept(Edition.of(compiled), new ConcurrentHashMap<>());
        kept.put(compiled.ruleSet().id(), made);
        return made;
    }

    /** A handbook, and what was printed of it. */
    private record Kept(Edition edition, Map<HandbookLanguage, byte[]> prints) {}
}

package dev.makegood.server.ruleset;

import java.util.List;

/** A pack or a release is faulty; the server does not start. */
final class RulesDoNotCompile extends RuntimeException {
    private final List<String> findings;

    RulesDoNotCompile(List<String> findings) {
        super("Rule sets do not compile:\n" + String.join("\n", findings));
        this.findings = List.copyOf(findings);
    }

    List<String> findings() {
        return findings;
    }
}

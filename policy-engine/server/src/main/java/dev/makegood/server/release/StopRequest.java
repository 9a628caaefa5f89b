package dev.makegood.server.release;

import dev.makegood.editing.Stopping;
import dev.makegood.language.Compilation;
import dev.makegood.language.Rule;
import dev.makegood.language.RuleSet;
import dev.makegood.language.RuleSetCompiler;
import dev.makegood.language.RuleSetFiles;
import dev.makegood.server.problem.Fault;
import dev.makegood.server.request.Members;
import dev.makegood.vocabulary.FactFault;
import dev.makegood.vocabulary.Text;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The body of a request to stop a rule, however faulty. */
final class StopRequest {
    static final String RULE = "rule";
    static final String REASON = "reason";

    private static final int LONGEST_NAME = 1_000;
    private static final Text NO_SUCH_RULE = new Text(
            "No rule of the release that decides is called so", "Bản đang áp dụng không có quy tắc nào tên như vậy");
    private static final Text NAME_A_RULE = new Text(
            "Give the name of a rule, or of a row of a table, as GET /api/v1/rule-sets/{id} lists it",
            "Hãy gửi tên quy tắc hoặc tên dòng của bảng, như GET /api/v1/rule-sets/{id} liệt kê");

    private final Members members;
    private final Optional<String> rule;
    private final Optional<String> reason;

    private StopRequest(JsonNode body) {
        this.members = Members.of(body, RULE, REASON);
        this.rule = members.text(RULE, LONGEST_NAME);
        this.reason = members.text(REASON, GoLiveRequest.LONGEST_REASON);
    }

    static StopRequest of(JsonNode body) {
        return new StopRequest(body);
    }

    List<Fault> faults() {
        return members.faults();
    }

    String rule() {
        return rule.orElseThrow();
    }

    String reason() {
        return reason.orElseThrow();
    }

    /** Why nothing is to be stopped in those files. */
    Optional<Going> refused(RuleSetFiles files) {
        var ruleSet = compiled(files);
        if (has(ruleSet.stopped())) {
            return Optional.of(new Going.StoppedAlready());
        }
        return has(ruleSet.rules())
                ? Optional.empty()
                : Optional.of(new Going.NotValid(
                        List.of(new Fault(RULE, FactFault.Code.NOT_IN_LIST.name(), NO_SUCH_RULE, NAME_A_RULE))));
    }

    /** Those files, in which it is stopped. */
    RuleSetFiles stopped(RuleSetFiles files) {
        var after = Stopping.of(files, rule());
        if (!has(compiled(after).stopped())) {
            throw new IllegalStateException("the rule '%s' could not be stopped".formatted(rule()));
        }
        return after;
    }

    private boolean has(List<Rule> rules) {
        return rules.stream().map(Rule::name).anyMatch(rule()::equals);
    }

    private static RuleSet compiled(RuleSetFiles files) {
        return switch (RuleSetCompiler.compile(files)) {
            case Compilation.Compiled(var ruleSet) -> ruleSet;
            case Compilation.Rejected(var diagnostics) ->
                throw new IllegalStateException("a release does not compile: " + diagnostics);
        };
    }
}

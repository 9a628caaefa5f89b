package dev.makegood.server.reply;

import dev.makegood.server.casefile.CaseAnswers;
import dev.makegood.server.casefile.Cases;
import dev.makegood.server.casefile.EntryKind;
import dev.makegood.server.casefile.NewEntry;
import dev.makegood.server.casefile.PassingUp;
import dev.makegood.server.casefile.Timeline;
import dev.makegood.server.decision.Decision;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.Scope;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The cases that are replied in, where they are kept here. Others are known by their decisions alone. */
@Component
class RepliedCases {
    private final Cases cases;
    private final CaseAnswers answers;
    private final Timeline timeline;
    private final PassingUp passingUp;
    private final Clock clock;

    RepliedCases(Cases cases, CaseAnswers answers, Timeline timeline, PassingUp passingUp, Clock clock) {
        this.cases = cases;
        this.answers = answers;
        this.timeline = timeline;
        this.passingUp = passingUp;
        this.clock = clock;
    }

    /** Who may not see a case does not reply in it. */
    boolean mayWork(String ref, Caller by) {
        return !timeline.keeps(ref)
                || by.may(Scope.CASES) && cases.find(ref, by).isPresent();
    }

    /** What is stated of the case now, in the words of the rule set that decided. */
    Optional<ObjectNode> facts(Decision decision, Caller by) {
        var document = decision.document();
        var ref = document.path("caseRef").asString("");
        return timeline.keeps(ref) && by.may(Scope.CASES)
                ? answers.facts(ref, document.path("ruleSet").asString(""), by)
                : Optional.empty();
    }

    /** Passes the case up where that is what was recommended, within the transaction in which the reply is put on record. */
    void passUp(Wish wish) {
        var to = wish.to();
        passingUp.follow(to.caseRef(), to.decision().toString(), wish.effect().json(), wish.by());
    }

    /** Puts the reply into the timeline, within the transaction in which it is put on record. */
    void replied(Reply reply, Optional<Reply> escalated) {
        var details = JsonNodeFactory.instance
                .objectNode()
                .put("reply", reply.id().toString())
                .put("decision", reply.to().decision().toString())
                .put("effect", reply.to().effect())
                .put("kind", reply.kind().name());
        reply.corrects().ifPresent(mistake -> details.put("corrects", mistake.toString()));
        escalated.ifPresent(asked -> details.put("answers", asked.id().toString()));
        reply.given().ifPresent(given -> {
            details.put("type", given.type());
            given.amount().ifPresent(amount -> details.put("amount", amount.toString()));
            given.quantity().ifPresent(quantity -> details.put("quantity", quantity));
        });
        reply.why().key().ifPresent(key -> details.put("reason", key));
        timeline.appendTo(
                reply.to().caseRef(),
                new NewEntry(
                        EntryKind.REPLIED,
                        clock.instant(),
                        reply.by().id(),
                        details,
                        reply.why().note()));
    }
}

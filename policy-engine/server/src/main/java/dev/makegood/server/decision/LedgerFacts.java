package dev.makegood.server.decision;

import dev.makegood.server.authority.Budget;
import dev.makegood.server.authority.Matter;
import dev.makegood.server.authority.PastGesture;
import dev.makegood.server.authority.Standing;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.Scope;
import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the ledger knows of a case: the budgets, and what the customer was given before. */
@Component
class LedgerFacts {
    private static final String BUDGET = "budget";
    private static final String HISTORY = "history";
    private static final String GESTURES = "gestures";

    private final Standing standing;

    LedgerFacts(Standing standing) {
        this.standing = standing;
    }

    /**
     * As it stands when it is first asked for, and the same for every release that asks. Nothing for people who decide no
     * cases: a customer is none of their business.
     *
     * @param stated of which the customer's key is read, where the case is not kept here
     */
    OfCase of(Caller caller, Optional<String> caseRef, JsonNode stated) {
        if (caller.kind() == Caller.Kind.PERSON && !caller.may(Scope.DECISIONS)) {
            return new OfCase(List::of, Optional::empty);
        }
        var customer = stated.path("customer").path("id").stringValueOpt().filter(key -> !key.isBlank());
        Supplier<Matter> matter = SingletonSupplier.of(() -> standing.matter(caseRef, customer));
        return new OfCase(
                SingletonSupplier.of(() -> standing.budgets(caller, matter.get())),
                SingletonSupplier.of(() -> standing.givenBefore(matter.get())));
    }

    final class OfCase {
        private final Supplier<List<Budget>> budgets;
        private final Supplier<Optional<List<PastGesture>>> given;

        private OfCase(Supplier<List<Budget>> budgets, Supplier<Optional<List<PastGesture>>> given) {
            this.budgets = budgets;
            this.given = given;
        }

        /** As far as that vocabulary has words for it. */
        ObjectNode in(Vocabulary vocabulary) {
            var facts = JsonNodeFactory.instance.objectNode();
            ServerFacts.ofServer(vocabulary, BUDGET)
                    .filter(type -> type.cardinality() == FactType.Cardinality.MANY)
                    .filter(_ -> !budgets.get().isEmpty())
                    .ifPresent(type -> {
                        var list = facts.putArray(BUDGET);
                        budgets.get().forEach(budget -> list.add(budget(type, budget)));
                    });
            ServerFacts.ofServer(vocabulary, HISTORY)
                    .flatMap(type -> type.attribute(GESTURES))
                    .flatMap(attribute -> ServerFacts.listed(vocabulary, attribute.type()))
                    .ifPresent(type -> given.get().ifPresent(gestures -> {
                        var list = facts.putObject(HISTORY).putArray(GESTURES);
                        gestures.forEach(gesture -> list.add(gesture(type, gesture)));
                    }));
            return facts;
        }
    }

    private static ObjectNode budget(FactType type, Budget budget) {
        var fact = JsonNodeFactory.instance.objectNode();
        ServerFacts.put(fact, type, "scope", budget.scope().name());
        ServerFacts.put(fact, type, "limit", budget.limit().toString());
        ServerFacts.put(fact, type, "used", budget.used().toString());
        ServerFacts.put(fact, type, "approver", budget.approver().name());
        return fact;
    }

    private ObjectNode gesture(FactType type, PastGesture gesture) {
        var fact = JsonNodeFactory.instance.objectNode();
        var day = LocalDate.ofInstant(gesture.givenAt(), standing.zone());
        ServerFacts.put(fact, type, "type", gesture.type());
        ServerFacts.put(
                fact, type, "amount", gesture.amount().map(Object::toString).orElse(null));
        ServerFacts.put(fact, type, "givenOn", day.toString());
        ServerFacts.put(fact, type, "branch", gesture.branch().orElse(null));
        return fact;
    }
}

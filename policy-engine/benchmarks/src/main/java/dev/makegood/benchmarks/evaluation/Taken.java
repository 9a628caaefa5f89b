package dev.makegood.benchmarks.evaluation;

import dev.makegood.export.Proposals;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;

/** What plain Drools fired and was proposed there. */
final class Taken implements Proposals, Proposals.Proposed {
    private final List<Fired> fired = new ArrayList<>();
    private final List<@Nullable Object> values = new ArrayList<>();

    record Fired(String rule, List<Object> facts) {}

    List<Fired> fired() {
        return fired;
    }

    DefaultAgendaEventListener listener() {
        return new DefaultAgendaEventListener() {
            @Override
            public void beforeMatchFired(BeforeMatchFiredEvent event) {
                fired.add(new Fired(
                        event.getMatch().getRule().getName(), event.getMatch().getObjects()));
            }
        };
    }

    @Override
    public void fires(String rule, @Nullable Object... alternatives) {}

    @Override
    public Proposed propose(String kind) {
        return value("kind", kind);
    }

    @Override
    public Proposed value(String name, @Nullable Object value) {
        values.add(value);
        return this;
    }

    @Override
    public Proposed reason(String code) {
        return value("reason", code);
    }

    @Override
    public Proposed group(String name) {
        return value("group", name);
    }

    @Override
    public Proposed term(String name, @Nullable Object value) {
        return value(name, value);
    }
}

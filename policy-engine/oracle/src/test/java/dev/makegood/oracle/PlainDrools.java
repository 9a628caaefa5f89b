package dev.makegood.oracle;

import dev.makegood.export.DrlExport;
import dev.makegood.language.RuleSet;
import dev.makegood.vocabulary.Attribute;
import dev.makegood.vocabulary.AttributeType;
import dev.makegood.vocabulary.Fact;
import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.Facts;
import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.drools.model.codegen.ExecutableModelProject;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;

/** Drools as anybody runs it: exported rules compiled to its executable model. */
final class PlainDrools implements AutoCloseable {
    private static final KieServices SERVICES = KieServices.get();

    private final RuleSet ruleSet;
    private final org.kie.api.runtime.KieContainer container;
    private final KieBase base;
    private final Map<String, FactType> types = new LinkedHashMap<>();

    PlainDrools(RuleSet ruleSet) {
        this(ruleSet, DrlExport.of(ruleSet));
    }

    PlainDrools(RuleSet ruleSet, String drl) {
        this.ruleSet = ruleSet;
        ruleSet.vocabulary().types().forEach(type -> types.put(DrlExport.nameOf(type), type));
        var files = SERVICES.newKieFileSystem();
        files.write("src/main/resources/policy/rules.drl", drl);
        var builder = SERVICES.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new AssertionError(builder.getResults().getMessages() + "\n" + drl);
        }
        this.container = SERVICES.newKieContainer(builder.getKieModule().getReleaseId());
        this.base = container.getKieBase();
    }

    /** What fires on those facts, all of which are known. */
    List<Taken.Firing> firings(Facts facts) {
        var beans = new IdentityHashMap<Object, Fact>();
        var byFact = new IdentityHashMap<Fact, Object>();
        facts.all().forEach(fact -> {
            var bean = blank(fact.type());
            beans.put(bean, fact);
            byFact.put(fact, bean);
        });
        byFact.forEach((fact, bean) -> fill(bean, fact, byFact));
        var taken = new Taken(ruleSet.rules());
        var session = base.newKieSession();
        try {
            session.setGlobal(DrlExport.GLOBAL, taken);
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void beforeMatchFired(BeforeMatchFiredEvent event) {
                    taken.matches(event.getMatch().getObjects().stream()
                            .flatMap(matched -> path(matched, beans))
                            .toList());
                }
            });
            facts.all().forEach(fact -> session.insert(byFact.get(fact)));
            session.fireAllRules();
            return taken.firings();
        } finally {
            session.dispose();
        }
    }

    private Object blank(FactType type) {
        try {
            return declared(type).newInstance();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a declared fact cannot be made", e);
        }
    }

    private org.kie.api.definition.type.FactType declared(FactType type) {
        return base.getFactType(DrlExport.PACKAGE, DrlExport.nameOf(type));
    }

    private void fill(Object bean, Fact fact, Map<Fact, Object> beans) {
        for (var attribute : fact.type().attributes()) {
            var given = fact.value(attribute.name());
            var value = given == null ? attribute.assumed() : given;
            if (value != null) {
                declared(fact.type()).set(bean, DrlExport.nameOf(attribute), inBean(value, attribute, beans));
            }
        }
    }

    private static @Nullable Object inBean(Object value, Attribute attribute, Map<Fact, Object> beans) {
        return switch (value) {
            case Fact fact -> beans.get(fact);
            case BigDecimal number
            when attribute.type() == AttributeType.Simple.INTEGER -> (Object) number.longValueExact();
            default -> value;
        };
    }

    /** Where a matched fact stands; of what is derived, what it says. What is no fact stands nowhere. */
    private Stream<String> path(Object matched, Map<Object, Fact> beans) {
        if (beans.containsKey(matched)) {
            return Stream.of(beans.get(matched).path());
        }
        var type = types.get(matched.getClass().getSimpleName());
        if (type == null) {
            return Stream.of();
        }
        var values = new LinkedHashMap<String, Object>();
        for (var attribute : type.attributes()) {
            var value = declared(type).get(matched, DrlExport.nameOf(attribute));
            if (value != null) {
                values.put(attribute.name(), value instanceof Long whole ? BigDecimal.valueOf(whole) : value);
            }
        }
        return Stream.of(Fact.derived(type, values, true).path());
    }

    @Override
    public void close() {
        container.dispose();
        SERVICES.getRepository().removeKieModule(container.getReleaseId());
    }
}

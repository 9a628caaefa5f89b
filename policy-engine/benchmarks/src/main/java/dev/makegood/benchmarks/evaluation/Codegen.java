package dev.makegood.benchmarks.evaluation;

import dev.makegood.export.DrlExport;
import dev.makegood.language.RuleSet;
import dev.makegood.vocabulary.Fact;
import dev.makegood.vocabulary.Facts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;

/** Plain Drools: the exported rules compiled to its executable model, each fact inserted, a new session each time. */
final class Codegen implements Variant {
    private final KieBase base;

    Codegen(RuleSet ruleSet) {
        var services = KieServices.get();
        var files = services.newKieFileSystem();
        files.write("src/main/resources/policy/rules.drl", DrlExport.of(ruleSet));
        var builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(
                    builder.getResults().getMessages().getFirst().toString());
        }
        this.base =
                services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }

    /** A case as Drools takes it: beans of the declared types, and where they stand. */
    private record Beans(List<Object> all, Map<Object, String> paths) {}

    @Override
    public Object prepared(Facts facts) {
        var beans = new Beans(new ArrayList<>(), new IdentityHashMap<>());
        for (var fact : facts.all()) {
            var bean = bean(fact);
            beans.all.add(bean);
            beans.paths.put(bean, fact.path());
        }
        return beans;
    }

    private Object bean(Fact fact) {
        try {
            var type = base.getFactType(DrlExport.PACKAGE, DrlExport.nameOf(fact.type()));
            var bean = type.newInstance();
            for (var attribute : fact.type().attributes()) {
                var value = fact.value(attribute.name());
                type.set(
                        bean,
                        DrlExport.nameOf(attribute),
                        value instanceof BigDecimal number ? (Object) number.longValueExact() : value);
            }
            return bean;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("generated code does not fit", e);
        }
    }

    @Override
    public List<String> firings(Object prepared) {
        var beans = (Beans) prepared;
        return decide(beans).fired().stream()
                .map(one -> one.rule() + " "
                        + one.facts().stream()
                                .filter(beans.paths::containsKey)
                                .map(beans.paths::get)
                                .toList())
                .toList();
    }

    @Override
    public Taken decide(Object prepared) {
        var session = base.newKieSession();
        try {
            var taken = new Taken();
            session.addEventListener(taken.listener());
            session.setGlobal(DrlExport.GLOBAL, taken);
            ((Beans) prepared).all.forEach(session::insert);
            session.fireAllRules();
            return taken;
        } finally {
            session.dispose();
        }
    }
}

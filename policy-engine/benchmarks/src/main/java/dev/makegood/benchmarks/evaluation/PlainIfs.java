package dev.makegood.benchmarks.evaluation;

import dev.makegood.vocabulary.Fact;
import dev.makegood.vocabulary.Facts;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Plain Java: each rule a method of ifs and loops, compiled by javac. What no engine does is not done. */
final class PlainIfs implements Variant {
    private static final int RULES_A_CLASS = 500;
    private static final String FACTS = """
        public static class Case { public String path, issue, channel, region; public long priority, ageDays; }
        public static class Customer { public String path, tier; public long limit; }
        public static class Agent { public String path; public long limit; }
        public static class Order { public String path, status, category, channel; public long amount, lateDays; }
        public static class Event { public String path, kind, channel; public long minutes; }
        public Case k; public Customer customer; public Agent agent;
        public final java.util.List<Order> orders = new java.util.ArrayList<>();
        public final java.util.List<Event> events = new java.util.ArrayList<>();
        public final java.util.List<Object[]> fired = new java.util.ArrayList<>();
        """;

    private final ClassLoader classes;
    private final MethodHandle decide;

    PlainIfs(GeneratedPolicy policy) {
        var sources = new TreeMap<String, String>();
        var all = new StringBuilder("public class Request { " + FACTS + " public void decide() { fired.clear();");
        for (int from = 0; from < policy.rules().size(); from += RULES_A_CLASS) {
            var name = "Rules" + from;
            var to = Math.min(policy.rules().size(), from + RULES_A_CLASS);
            sources.put(name, rules(name, policy.rules().subList(from, to), from));
            all.append(name).append(".all(this);");
        }
        sources.put("Request", all + "} }");
        this.classes = new CompiledSources(sources);
        try {
            this.decide = MethodHandles.lookup()
                    .findVirtual(classes.loadClass("Request"), "decide", MethodType.methodType(void.class))
                    .asType(MethodType.methodType(void.class, Object.class));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("generated code does not fit", e);
        }
    }

    private static String rules(String name, List<List<Part>> rules, int first) {
        var text = new StringBuilder("public class " + name + " extends Request { static void all(Request q) {");
        for (int i = 0; i < rules.size(); i++) {
            text.append("r").append(first + i + 1).append("(q);");
        }
        text.append("}\n");
        for (int i = 0; i < rules.size(); i++) {
            text.append(rule("r" + (first + i + 1), rules.get(i)));
        }
        return text.append("}").toString();
    }

    private static String rule(String name, List<Part> parts) {
        var facts = new StringBuilder();
        parts.forEach(part -> facts.append(part.fact()));
        var body = "q.fired.add(new Object[] { \"%s\"%s });".formatted(name, facts);
        for (var part : parts.reversed()) {
            body = part.java(body);
        }
        var concerned = parts.stream()
                .filter(part -> part instanceof Part.One(var _, var variable, var _) && variable.equals("c"))
                .map(part -> ((Part.One) part).type())
                .findFirst()
                .map(type -> type + " c = q." + type.toLowerCase(java.util.Locale.ROOT) + "; ")
                .orElse("");
        return "static void %s(Request q) { Case k = q.k; %s%s }\n".formatted(name, concerned, body);
    }

    @Override
    public Object prepared(Facts facts) {
        try {
            var request = classes.loadClass("Request").getConstructor().newInstance();
            for (var fact : facts.all()) {
                add(request, fact);
            }
            return request;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("generated code does not fit", e);
        }
    }

    private void add(Object request, Fact fact) throws ReflectiveOperationException {
        var type = classes.loadClass("Request$" + fact.type().name());
        var bean = type.getConstructor().newInstance();
        type.getField("path").set(bean, fact.path());
        for (var attribute : fact.type().attributes()) {
            var value = fact.value(attribute.name());
            type.getField(attribute.name())
                    .set(bean, value instanceof BigDecimal number ? (Object) number.longValueExact() : value);
        }
        var holder =
                Map.of("Case", "k").getOrDefault(fact.type().name(), fact.type().key());
        var field = request.getClass().getField(holder);
        if (field.get(request) instanceof List<?> list) {
            list.getClass().getMethod("add", Object.class).invoke(list, bean);
        } else {
            field.set(request, bean);
        }
    }

    @Override
    public List<String> firings(Object prepared) {
        decide(prepared);
        try {
            var firings = new ArrayList<String>();
            for (var one : (List<?>) prepared.getClass().getField("fired").get(prepared)) {
                var fired = (Object[]) one;
                var paths = new ArrayList<Object>();
                for (int i = 1; i < fired.length; i++) {
                    paths.add(fired[i].getClass().getField("path").get(fired[i]));
                }
                firings.add(fired[0] + " " + paths);
            }
            return firings;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("generated code does not fit", e);
        }
    }

    @Override
    public Object decide(Object prepared) {
        try {
            decide.invokeExact(prepared);
            return prepared;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}

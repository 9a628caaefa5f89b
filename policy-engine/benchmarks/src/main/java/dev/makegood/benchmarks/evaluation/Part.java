package dev.makegood.benchmarks.evaluation;

import java.util.List;
import java.util.stream.Collectors;

/** One part of a generated rule's {@code when}, in DRL and in Java. */
sealed interface Part {
    String drl();

    /** Java that runs that body for each match. */
    String java(String body);

    /** What the firing of a rule names of it. */
    default String fact() {
        return "";
    }

    private static String drl(String type, List<Test> tests) {
        return type + tests.stream().map(Test::drl).collect(Collectors.joining(", ", "( ", " )"));
    }

    private static String java(String variable, List<Test> tests) {
        return tests.stream().map(test -> test.java(variable)).collect(Collectors.joining(" && "));
    }

    /** A fact of which a case has one. */
    record One(String type, String variable, List<Test> tests) implements Part {
        @Override
        public String drl() {
            return "$" + variable + " : " + Part.drl(type, tests);
        }

        @Override
        public String java(String body) {
            return "if (" + Part.java(variable, tests) + ") {" + body + "}";
        }

        @Override
        public String fact() {
            return ", " + variable;
        }
    }

    /** Each fact of which a case has many. */
    record Each(String type, String variable, List<Test> tests) implements Part {
        @Override
        public String drl() {
            return "$" + variable + " : " + Part.drl(type, tests);
        }

        @Override
        public String java(String body) {
            return "for (%s %s : q.%ss) if (%s) {%s}"
                    .formatted(
                            type, variable, type.toLowerCase(java.util.Locale.ROOT), Part.java(variable, tests), body);
        }

        @Override
        public String fact() {
            return ", " + variable;
        }
    }

    /** That there is such a fact, or none. */
    record Any(boolean exists, String type, List<Test> tests) implements Part {
        @Override
        public String drl() {
            return (exists ? "exists " : "not ") + Part.drl(type, tests);
        }

        @Override
        public String java(String body) {
            return "boolean any = false; for (%s x : q.%ss) any |= %s; if (any == %s) {%s}"
                    .formatted(type, type.toLowerCase(java.util.Locale.ROOT), Part.java("x", tests), exists, body);
        }
    }

    /** That a sum over facts is larger than that. */
    record Sum(String type, String attribute, List<Test> tests, int least) implements Part {
        @Override
        public String drl() {
            return "accumulate( %s( %s, $v : %s ); $sum : sum($v), $n : count(); $n > 0, $sum > %d )"
                    .formatted(type, tests.stream().map(Test::drl).collect(Collectors.joining(", ")), attribute, least);
        }

        @Override
        public String java(String body) {
            return "long sum = 0; int n = 0; for (%s x : q.%ss) if (%s) { sum += x.%s; n++; } if (n > 0 && sum > %d) {%s}"
                    .formatted(
                            type,
                            type.toLowerCase(java.util.Locale.ROOT),
                            Part.java("x", tests),
                            attribute,
                            least,
                            body);
        }
    }
}

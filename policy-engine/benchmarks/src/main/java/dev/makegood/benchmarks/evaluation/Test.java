package dev.makegood.benchmarks.evaluation;

/**
 * One comparison of an attribute, in DRL and in Java.
 *
 * @param value a text in quotes, a number, or an attribute of a fact before: {@code $k.channel}
 */
record Test(String attribute, String operator, String value) {
    static Test equal(String attribute, String value) {
        return new Test(attribute, "==", '"' + value + '"');
    }

    String drl() {
        return attribute + " " + operator + " " + value;
    }

    String java(String variable) {
        var other = value.replace("$", "");
        return operator.equals("==")
                ? "%s.%s.equals(%s)".formatted(variable, attribute, other)
                : "%s.%s %s %s".formatted(variable, attribute, operator, other);
    }
}

package dev.makegood.language;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Optional;
import java.util.regex.MatchResult;

/** A regular expression whose time grows with the text only, whatever the text is. */
public final class TextForm {
    static final int MAX_LENGTH = 200;
    static final int MAX_REPETITIONS = 1_000;
    private static final java.util.regex.Pattern REPETITION =
            java.util.regex.Pattern.compile("\\{([0-9]{1,4})(?:,([0-9]{0,4}))?\\}");

    private final Pattern pattern;

    private TextForm(Pattern pattern) {
        this.pattern = pattern;
    }

    /** Empty where the expression has another syntax, or repeats what it repeats too often. */
    static Optional<TextForm> of(String expression) {
        if (expression.length() > MAX_LENGTH || repetitions(expression) > MAX_REPETITIONS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new TextForm(Pattern.compile(expression)));
        } catch (PatternSyntaxException _) {
            return Optional.empty();
        }
    }

    /** How often the innermost part may be written out: the machine is as large as that. */
    private static long repetitions(String expression) {
        return REPETITION
                .matcher(expression)
                .results()
                .mapToLong(TextForm::most)
                .reduce(1, (one, other) -> Math.min(one * Math.max(1, other), Integer.MAX_VALUE));
    }

    private static long most(MatchResult repetition) {
        var most = repetition.group(2);
        return Long.parseLong(most == null || most.isEmpty() ? repetition.group(1) : most);
    }

    /** Whether the whole of that text has this form. */
    public boolean fits(String text) {
        return pattern.matches(text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextForm that && pattern.pattern().equals(that.pattern.pattern());
    }

    @Override
    public int hashCode() {
        return pattern.pattern().hashCode();
    }

    @Override
    public String toString() {
        return pattern.pattern();
    }
}

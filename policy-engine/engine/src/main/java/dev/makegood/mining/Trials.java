package dev.makegood.mining;

import dev.makegood.golden.Figure;
import dev.makegood.golden.Mutant;
import dev.makegood.vocabulary.EffectKind;
import dev.makegood.vocabulary.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The values that may be tried in place of a figure, taken from what people gave and from the facts of cases. */
final class Trials {
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*");
    private static final Pattern AMOUNT = Pattern.compile("\\d+(\\.\\d+)? [A-Z]{3}");
    private static final int MOST_DECIMALS = 4;
    private static final List<BigDecimal> SHARES = Stream.of(
                    "0.5", "0.75", "0.8", "0.9", "1.1", "1.2", "1.25", "1.5", "2")
            .map(BigDecimal::new)
            .toList();
    private static final int STEPS = 2;

    private final Collection<Known> known;
    private final TreeSet<BigDecimal> facts = new TreeSet<>();

    Trials(Collection<Known> known) {
        this.known = known;
        known.forEach(each -> collect(each.lesson().facts()));
    }

    /** Another value for a figure. */
    record Trial(Figure figure, BigDecimal value, BigDecimal distance) {
        String words() {
            return NUMBER.matcher(figure.written()).replaceFirst(value.toPlainString());
        }

        Mutant mutant() {
            return figure.becoming(words());
        }
    }

    /** First by what people gave, the most often first, then by facts, then beside it, the nearest first; none for a day. */
    List<Trial> of(Figure figure) {
        var number = NUMBER.matcher(figure.written());
        if (DAY.matcher(figure.written()).matches() || !number.find()) {
            return List.of();
        }
        var now = new BigDecimal(number.group());
        var bounds = facts.stream().flatMap(fact -> around(fact, now.ulp().min(fact.ulp()), 1).stream());
        var beside = Stream.concat(SHARES.stream().map(now::multiply), around(now, now.ulp(), STEPS).stream());
        return Stream.of(given(now), bounds.distinct(), beside.distinct())
                .flatMap(values -> mostOftenFirst(values.map(value -> inForm(value, now))
                        .filter(value -> value.signum() >= 0 && value.compareTo(now) != 0)
                        .map(value -> new Trial(figure, value, distance(value, now)))))
                .distinct()
                .toList();
    }

    private static Stream<Trial> mostOftenFirst(Stream<Trial> trials) {
        return trials.collect(Collectors.groupingBy(trial -> trial, Collectors.counting())).entrySet().stream()
                .sorted(Comparator.<Map.Entry<Trial, Long>>comparingLong(each -> -each.getValue())
                        .thenComparing(each -> each.getKey().distance())
                        .thenComparing(each -> each.getKey().value()))
                .map(Map.Entry::getKey);
    }

    /** By what makes of the amount recommended the amount given, if the figure is it, is a part or share of it. */
    private Stream<BigDecimal> given(BigDecimal now) {
        return known.stream().flatMap(each -> switch (each.lesson().wish()) {
            case Lesson.Wish.Given given -> {
                var wanted = given.amount().map(Money::amount).or(given::quantity);
                var recommended = recommended(each);
                yield Stream.concat(
                        wanted.stream(),
                        wanted.flatMap(wish -> recommended.map(was -> scaled(now, was, wish))).stream()
                                .flatMap(List::stream));
            }
            case Lesson.Wish.Nothing _, Lesson.Wish.AsRecommended _ -> Stream.empty();
        });
    }

    private static List<BigDecimal> scaled(BigDecimal now, BigDecimal was, BigDecimal wish) {
        var moved = now.add(wish).subtract(was);
        return was.signum() == 0
                ? List.of(moved)
                : List.of(moved, now.multiply(wish).divide(was, MathContext.DECIMAL64));
    }

    private static Optional<BigDecimal> recommended(Known known) {
        var values = known.recommended().values();
        if (values.get(EffectKind.AMOUNT) instanceof Money money) {
            return Optional.of(money.amount());
        }
        return values.get(EffectKind.QUANTITY) instanceof BigDecimal quantity
                ? Optional.of(quantity)
                : Optional.empty();
    }

    private static List<BigDecimal> around(BigDecimal value, BigDecimal step, int steps) {
        return IntStream.rangeClosed(-steps, steps)
                .mapToObj(at -> value.add(step.multiply(BigDecimal.valueOf(at))))
                .toList();
    }

    /** With no more decimals than it needs, nor fewer than the figure has. */
    private static BigDecimal inForm(BigDecimal value, BigDecimal now) {
        var rounded = value.setScale(Math.min(MOST_DECIMALS, Math.max(value.scale(), 0)), RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return rounded.setScale(Math.max(rounded.scale(), now.scale()), RoundingMode.UNNECESSARY);
    }

    private static BigDecimal distance(BigDecimal value, BigDecimal now) {
        var least = now.signum() == 0 ? now.ulp() : now;
        return value.subtract(now).abs().divide(least, MathContext.DECIMAL64);
    }

    private void collect(JsonNode node) {
        if (node.isNumber()) {
            facts.add(node.decimalValue().abs());
        } else if (node.isString() && AMOUNT.matcher(node.stringValue()).matches()) {
            facts.add(new BigDecimal(
                    node.stringValue().substring(0, node.stringValue().indexOf(' '))));
        } else {
            node.forEach(this::collect);
        }
    }
}

package dev.makegood.benchmarks.evaluation;

import dev.makegood.vocabulary.Facts;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Replaces a release again and again while two threads evaluate, and prints what memory is left in use.
 *
 * <p>Arguments: how often; 1,000 if left out.
 */
public final class Swaps {
    private static final int RULES = 100;
    private static final int CASES = 256;
    private static final int WARMING = 50;
    private static final int THREADS = 2;
    private static final Set<Integer> SHOWN = Set.of(20, 100, 500, 1_000);

    private final AtomicLong evaluated = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private volatile Release live;

    /** An evaluator and the rules it was built of. Facts belong to the vocabulary of one release, so each has its own. */
    private record Release(Variant variant, List<Facts> cases) {
        Object decide(long number) {
            return variant.decide(cases.get((int) (number % cases.size())));
        }
    }

    private Swaps() {
        this.live = release();
    }

    public static void main(String[] arguments) {
        new Swaps().run(arguments.length == 0 ? 1_000 : Integer.parseInt(arguments[0]));
    }

    private void run(int times) {
        for (int i = 0; i < THREADS; i++) {
            Thread.ofPlatform().daemon().start(this::evaluate);
        }
        System.out.println("| swaps | heap MB | metaspace MB | evaluated | failed |");
        System.out.println("| --- | --- | --- | --- | --- |");
        for (int swap = 1; swap <= times; swap++) {
            live = release();
            if (SHOWN.contains(swap) || swap == times) {
                show(swap);
            }
        }
    }

    /** Compiled from text, built and warmed. */
    private static Release release() {
        var policy = new GeneratedPolicy(RULES);
        var ruleSet = PolicyText.compiled(PolicyText.files(policy));
        var cases = GeneratedCases.of(ruleSet.vocabulary(), CASES);
        var release = new Release(Way.LOWERED.of(policy, ruleSet), cases);
        for (int i = 0; i < WARMING; i++) {
            release.decide(i);
        }
        return release;
    }

    private void evaluate() {
        while (true) {
            try {
                live.decide(evaluated.incrementAndGet());
            } catch (RuntimeException e) {
                failed.incrementAndGet();
                e.printStackTrace();
            }
        }
    }

    private void show(int swap) {
        ManagementFactory.getMemoryMXBean().gc();
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        var metaspace = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .mapToLong(pool -> pool.getUsage().getUsed())
                .sum();
        System.out.printf(
                Locale.ROOT,
                "| %d | %.1f | %.1f | %d | %d |%n",
                swap,
                heap / 1e6,
                metaspace / 1e6,
                evaluated.get(),
                failed.get());
    }
}

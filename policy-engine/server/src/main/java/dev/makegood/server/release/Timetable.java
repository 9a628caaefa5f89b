package dev.makegood.server.release;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which release decides from when, as it stood in the database at one moment.
 *
 * <p>Nothing goes live sooner than {@link #LEAD} after that has been written, and nothing is written while this is read:
 * so until then nobody needs to ask again.
 *
 * @param goLives by rule set, in order: that which was in effect a while ago, and all that follow
 * @param wanted what is to be compiled besides, since it may go live soon
 * @param shadows by rule set: the candidates that are tried beside what decides
 * @param canaries by rule set, in order: the candidates that decide for a share of customers, or are going to
 * @param readAt the moment, by the clock of the database
 * @param ahead by how much the clock of the database is ahead of ours, zero where they may well agree
 */
public record Timetable(
        Map<String, List<GoLive>> goLives,
        Set<ReleaseId> wanted,
        Map<String, Shadow> shadows,
        Map<String, List<Canary>> canaries,
        Instant readAt,
        Duration ahead) {
    /** How long before its effect a go-live is known at the latest. */
    static final Duration LEAD = Duration.ofSeconds(2);

    public Timetable {
        goLives = Map.copyOf(goLives);
        wanted = Set.copyOf(wanted);
        shadows = Map.copyOf(shadows);
        canaries = Map.copyOf(canaries);
    }

    /**
     * The release that decides.
     *
     * @param at by our clock
     */
    public Optional<ReleaseId> inEffect(String ruleSet, Instant at) {
        return goLive(ruleSet, at.plus(ahead)).map(GoLive::release);
    }

    /**
     * That by which a release decides.
     *
     * @param moment by the clock of the database
     */
    public Optional<GoLive> goLive(String ruleSet, Instant moment) {
        var all = goLives.getOrDefault(ruleSet, List.of());
        return all.reversed().stream()
                .filter(goLive -> !goLive.effectiveAt().isAfter(moment))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /**
     * The candidate that decides for a share of customers.
     *
     * @param at by our clock
     */
    public Optional<Canary> canary(String ruleSet, Instant at) {
        return canaries.getOrDefault(ruleSet, List.of()).stream()
                .filter(canary -> slots(canary, at) > 0)
                .findFirst();
    }

    /**
     * For how many slots of customers it decides.
     *
     * @param at by our clock
     */
    public int slots(Canary canary, Instant at) {
        return canary.slots(at.plus(ahead));
    }

    /**
     * Whether another release went live, and nothing on record says that it has ended.
     *
     * @param at by our clock
     */
    public boolean isOver(Canary canary, Instant at) {
        return canary.overAt().filter(over -> !over.isAfter(at.plus(ahead))).isPresent()
                && canary.steps().stream().noneMatch(step -> step.slots() == 0);
    }

    /** Whether nothing can be in effect then, by our clock, that is not in here. */
    public boolean isCertain(Instant at) {
        return at.plus(ahead).isBefore(readAt.plus(LEAD));
    }

    /** All that is in effect, or is going to be, for all customers or some. */
    public Set<ReleaseId> deciding() {
        var live = goLives.values().stream().flatMap(List::stream).map(GoLive::release);
        var shared = canaries.values().stream().flatMap(List::stream).map(Canary::candidate);
        return Stream.concat(live, shared).collect(Collectors.toUnmodifiableSet());
    }

    /** All that is, or may soon be, in effect or tried. */
    public Set<ReleaseId> releases() {
        var tried = shadows.values().stream().map(Shadow::candidate);
        return Stream.of(deciding().stream(), wanted.stream(), tried)
                .flatMap(Function.identity())
                .collect(Collectors.toUnmodifiableSet());
    }
}

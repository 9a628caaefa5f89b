package dev.makegood.server.ruleset;

import dev.makegood.language.Compilation;
import dev.makegood.language.RuleSet;
import dev.makegood.language.RuleSetCompiler;
import dev.makegood.language.RuleSetFiles;
import dev.makegood.server.release.Canary;
import dev.makegood.server.release.LiveReleases;
import dev.makegood.server.release.Release;
import dev.makegood.server.release.ReleaseId;
import dev.makegood.server.release.Shadow;
import dev.makegood.server.release.Shipments;
import dev.makegood.server.release.Timetable;
import dev.makegood.server.release.Timetables;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The rule sets this server decides by: their live releases and those that go live soon, compiled and warm. */
@Component
public class RuleSets {
    private final SortedMap<String, RuleSetFiles> shipped;
    private final LiveReleases releases;
    private final Timetables timetables;
    private final Clock clock;
    private final Map<ReleaseId, CompiledRuleSet> compiled = new ConcurrentHashMap<>();
    private volatile Timetable timetable;

    RuleSets(ShippedPacks packs, Shipments shipments, LiveReleases releases, Timetables timetables, Clock clock) {
        this.releases = releases;
        this.timetables = timetables;
        this.clock = clock;
        var shipped = packs.byRuleSet();
        var files = new TreeMap<String, RuleSetFiles>();
        shipped.forEach((id, pack) -> files.put(id, pack.files()));
        shipments.release(files);
        this.shipped = Collections.unmodifiableSortedMap(files);
        releases.all().forEach(release -> keep(compiled(release, shipped)));
        this.timetable = timetables.read();
        missing(timetable.deciding()).forEach(this::prepare);
    }

    /** Sorted by id. */
    public Collection<CompiledRuleSet> all() {
        return timetable.goLives().keySet().stream()
                .sorted()
                .flatMap(id -> find(id).stream())
                .toList();
    }

    /** As it is live now, by what this node has heard last. */
    public Optional<CompiledRuleSet> find(String id) {
        return inEffect(timetable, id, clock.instant());
    }

    /** What decides its cases now, by what this node has heard last. */
    public Optional<Deciders> deciders(String id) {
        return deciders(timetable, id, clock.instant());
    }

    /**
     * What decides its cases at that moment, which is about now, for certain.
     *
     * @throws NotUpToDate where it is not known, or not compiled, which releases those are
     */
    public Optional<Deciders> deciding(String id, Instant at) {
        var known = timetable.isCertain(at) ? timetable : follow();
        if (!known.isCertain(at)) {
            throw new NotUpToDate("The clock of this node goes ahead of that of the database.");
        }
        return deciders(known, id, at);
    }

    private Optional<Deciders> deciders(Timetable known, String id, Instant at) {
        return inEffect(known, id, at)
                .map(live -> new Deciders(
                        live,
                        known.canary(id, at)
                                .map(canary -> new Deciders.Share(
                                        canary, known.slots(canary, at), ready(canary.candidate())))));
    }

    private Optional<CompiledRuleSet> inEffect(Timetable known, String id, Instant at) {
        return known.inEffect(id, at).map(this::ready);
    }

    private CompiledRuleSet ready(ReleaseId release) {
        return Optional.ofNullable(compiled.get(release))
                .orElseThrow(() -> new NotUpToDate(
                        "Release %d of %s is not ready here.".formatted(release.number(), release.ruleSet())));
    }

    /** What is tried beside the live release of that rule set, by what this node has heard last. */
    public Optional<Shadow> shadow(String id) {
        return Optional.ofNullable(timetable.shadows().get(id));
    }

    /** The canaries that are not over, by what this node has heard last: of each rule set one at most. */
    public List<Canary> canaries() {
        var known = timetable;
        var now = clock.instant();
        return known.canaries().keySet().stream()
                .flatMap(id -> known.canary(id, now).stream())
                .toList();
    }

    /** Those that are over since another release went live, which is not on record yet. */
    public List<Canary> outlivedCanaries() {
        var known = timetable;
        var now = clock.instant();
        return known.canaries().values().stream()
                .flatMap(List::stream)
                .filter(canary -> known.isOver(canary, now))
                .toList();
    }

    /** The shadows whose live release is live no more. */
    public List<Shadow> outlived() {
        var known = timetable;
        var now = clock.instant();
        return known.shadows().entrySet().stream()
                .filter(shadow -> known.inEffect(shadow.getKey(), now)
                        .filter(shadow.getValue().live()::equals)
                        .isEmpty())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** That release, if it is compiled here. */
    public Optional<CompiledRuleSet> prepared(ReleaseId release) {
        return Optional.ofNullable(compiled.get(release));
    }

    /** The files of the pack that this server was shipped with. */
    public Optional<RuleSetFiles> shipped(String id) {
        return Optional.ofNullable(shipped.get(id));
    }

    /** The rule set as that release has it, live or not. */
    public Optional<RuleSet> released(String id, int number) {
        return Optional.ofNullable(compiled.get(new ReleaseId(id, number)))
                .map(CompiledRuleSet::ruleSet)
                .or(() -> releases.numbered(id, number).map(RuleSets::ruleSet));
    }

    /** Takes in what the database says now of which release decides from when. */
    Timetable follow() {
        var read = timetables.read();
        timetable = read;
        compiled.keySet().retainAll(read.releases());
        return read;
    }

    /** Whether this node could decide now. */
    boolean isUpToDate() {
        var now = clock.instant();
        return timetable.isCertain(now) || follow().isCertain(now);
    }

    /** What is to be compiled yet. */
    Set<ReleaseId> missing() {
        return missing(timetable.releases());
    }

    private Set<ReleaseId> missing(Set<ReleaseId> releases) {
        return releases.stream()
                .filter(release -> !compiled.containsKey(release))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What is compiled of what goes live. */
    Set<ReleaseId> ready() {
        return Set.copyOf(compiled.keySet());
    }

    /**
     * Makes a release ready to decide.
     *
     * @throws RulesDoNotCompile where this version of Makegood cannot read it
     */
    void prepare(ReleaseId id) {
        releases.numbered(id.ruleSet(), id.number()).map(RuleSets::compiled).ifPresent(this::keep);
    }

    private void keep(CompiledRuleSet ruleSet) {
        ruleSet.warmUp();
        var release = ruleSet.release();
        compiled.put(new ReleaseId(release.ruleSet(), release.number()), ruleSet);
    }

    /** What is live as it was shipped is compiled already. */
    private static CompiledRuleSet compiled(Release release, Map<String, ShippedPack> shipped) {
        return Optional.ofNullable(shipped.get(release.ruleSet()))
                .map(ShippedPack::ruleSet)
                .filter(known -> known.digest().equals(release.digest()))
                .map(known -> new CompiledRuleSet(release, known))
                .orElseGet(() -> compiled(release));
    }

    static CompiledRuleSet compiled(Release release) {
        return new CompiledRuleSet(release, ruleSet(release));
    }

    private static RuleSet ruleSet(Release release) {
        return switch (RuleSetCompiler.compile(release.files())) {
            case Compilation.Compiled(var ruleSet) -> ruleSet;
            case Compilation.Rejected(var diagnostics) ->
                throw new RulesDoNotCompile(diagnostics.stream()
                        .map(diagnostic ->
                                "release %d of %s/%s".formatted(release.number(), release.ruleSet(), diagnostic))
                        .toList());
        };
    }
}

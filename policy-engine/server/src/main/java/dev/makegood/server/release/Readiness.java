package dev.makegood.server.release;

import dev.makegood.vocabulary.Text;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Has every node compile a release before anything is done with it. */
@Component
public class Readiness {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int PAUSE_MILLIS = 50;

    private final GoLiveRecords records;
    private final Nodes nodes;

    Readiness(GoLiveRecords records, Nodes nodes) {
        this.records = records;
        this.nodes = nodes;
    }

    public boolean isThere(ReleaseId release) {
        return records.isThere(release);
    }

    /** Whether it was made to replace another release than that one, and never decided. */
    public boolean isMadeForAnother(ReleaseId release, ReleaseId live) {
        return records.base(release).filter(base -> base != live.number()).isPresent()
                && records.of(release.ruleSet()).stream()
                        .noneMatch(goLive ->
                                goLive.release().equals(release) && goLive.end().isEmpty());
    }

    /** The nodes that do not have it compiled, when there is an end to waiting for them. */
    public List<Nodes.Prepared> behind(ReleaseId release) throws InterruptedException {
        records.prepare(release);
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var behind = nodes.of(release).stream()
                    .filter(node -> node.state() != Nodes.State.READY)
                    .toList();
            var isHopeless = behind.stream().anyMatch(node -> node.state() == Nodes.State.FAILED);
            if (behind.isEmpty() || isHopeless || System.nanoTime() > end) {
                return behind;
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
    }

    /** Which nodes are not ready, and why. */
    public static Text said(List<Nodes.Prepared> behind) {
        return new Text(
                "Nothing was done. " + said(behind, "Node %s cannot compile it: %s.", "Node %s is still at it."),
                "Chưa có gì thay đổi. " + said(behind, "Nút %s không biên dịch được: %s.", "Nút %s chưa xong."));
    }

    /** That a release was made to replace another than that one, and what to do. */
    public static Text baseMoved(ReleaseId live) {
        return new Text(
                "Release %d decides now. Bring the draft of this one onto that, and have it approved again."
                        .formatted(live.number()),
                "Bản phát hành %d đang áp dụng. Hãy đưa bản nháp của bản này lên bản đó rồi gửi duyệt lại."
                        .formatted(live.number()));
    }

    private static String said(List<Nodes.Prepared> behind, String faulty, String underway) {
        return behind.stream()
                .map(node -> node.fault()
                        .map(fault -> faulty.formatted(node.name(), fault))
                        .orElseGet(() -> underway.formatted(node.name())))
                .collect(Collectors.joining(" "));
    }
}

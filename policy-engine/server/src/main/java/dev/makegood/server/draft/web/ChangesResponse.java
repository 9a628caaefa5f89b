package dev.makegood.server.draft.web;

import dev.makegood.change.Aspect;
import dev.makegood.change.Change;
import dev.makegood.change.Changes;
import dev.makegood.change.Difference;
import dev.makegood.change.Direction;
import dev.makegood.change.Place;
import dev.makegood.change.Subject;
import dev.makegood.vocabulary.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Schema(name = "Changes", description = "What became different from one version of a rule set to another.")
record ChangesResponse(
        @Schema(description = "Whether both compile; otherwise only files are compared")
        boolean byMeaning,

        @Schema(description = "Files that differ in layout, comments or order only")
        List<String> sameInMeaning,

        @Schema(description = "By what they are about, then by place")
        List<Item> changes) {
    static ChangesResponse of(Changes changes) {
        return new ChangesResponse(
                changes.isByMeaning(),
                changes.sameInMeaning(),
                changes.all().stream().map(Item::of).toList());
    }

    /** What became of a subject. */
    enum Kind {
        ADDED,
        REMOVED,
        ALTERED
    }

    @Schema(name = "Change", description = "One thing that is not the same in both versions.")
    record Item(
            Kind change,

            @Schema(description = "Whether it is the same under another name")
            boolean renamed,

            About subject,

            @Schema(description = "Where it stood; null where there was none") @Nullable
            PlaceResponse before,

            @Schema(description = "Where it stands; null where there is none any more") @Nullable
            PlaceResponse after,

            @Schema(description = "Of what was added or removed: what it says") @Nullable
            Text said,

            @Schema(description = "Of what was altered: in what")
            List<DifferenceResponse> differences) {
        static Item of(Change change) {
            return switch (change) {
                case Change.Added(var _, var _, var said) -> of(change, Kind.ADDED, false, said, List.of());
                case Change.Removed(var _, var _, var said) -> of(change, Kind.REMOVED, false, said, List.of());
                case Change.Altered altered ->
                    of(change, Kind.ALTERED, altered.isRenamed(), null, altered.differences());
            };
        }

        private static Item of(
                Change change, Kind kind, boolean renamed, @Nullable Text said, List<Difference> differences) {
            return new Item(
                    kind,
                    renamed,
                    About.of(change.subject()),
                    PlaceResponse.of(change.before()),
                    PlaceResponse.of(change.after()),
                    said,
                    differences.stream().map(DifferenceResponse::of).toList());
        }
    }

    @Schema(name = "ChangedSubject", description = "What a change is about.")
    record About(
            Subject.Kind kind,

            @Schema(description = "By which it is the same in both versions", example = "flight.distanceKm")
            String name,

            @Schema(description = "What people call it") Text title,

            @Schema(description = "What it is") Text label) {
        static About of(Subject subject) {
            return new About(
                    subject.kind(),
                    subject.name(),
                    subject.title(),
                    subject.kind().label());
        }
    }

    @Schema(name = "Difference", description = "One thing about a subject that is not as it was.")
    record DifferenceResponse(
            Aspect aspect,

            @Schema(description = "What it is") Text label,

            @Nullable Text was,

            @Nullable Text is,

            @Schema(description = "Which way it changed, where that is certain") @Nullable
            Direction direction,

            @Nullable Text directionLabel,

            @Schema(description = "Where it stood, if nearer than its subject") @Nullable
            PlaceResponse before,

            @Schema(description = "Where it stands, if nearer than its subject") @Nullable
            PlaceResponse after) {
        static DifferenceResponse of(Difference difference) {
            return new DifferenceResponse(
                    difference.aspect(),
                    difference.label(),
                    difference.was().orElse(null),
                    difference.is().orElse(null),
                    difference.direction().orElse(null),
                    difference.direction().map(Direction::label).orElse(null),
                    PlaceResponse.of(difference.before()),
                    PlaceResponse.of(difference.after()));
        }
    }

    @Schema(name = "ChangedPlace", description = "Where something stands. Counts begin at 1.")
    record PlaceResponse(
            @Schema(example = "rules/a.drl") String file,
            @Schema(example = "3") int line,
            @Schema(example = "12") int column,

            @Schema(description = "The column behind its last character", example = "17")
            int endColumn) {
        static @Nullable PlaceResponse of(Optional<Place> place) {
            return place.map(one -> new PlaceResponse(
                            one.file(),
                            one.span().line(),
                            one.span().column(),
                            one.span().endColumn()))
                    .orElse(null);
        }
    }
}

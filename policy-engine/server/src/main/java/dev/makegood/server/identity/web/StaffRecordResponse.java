package dev.makegood.server.identity.web;

import dev.makegood.server.identity.StaffRecord;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "StaffRecord", description = "What is on record of somebody's employment.")
record StaffRecordResponse(
        @Schema(
                types = {"string", "null"},
                format = "date")
        @Nullable
        LocalDate hiredOn,

        @Schema(description = "All of them, oldest first; null where they are not known") @Nullable
        List<TrainingResponse> trainings,

        @Schema(description = "Give it back with a change; 0 where nothing was ever put down", example = "1")
        int version) {
    static StaffRecordResponse of(StaffRecord record) {
        return new StaffRecordResponse(
                record.hiredOn().orElse(null),
                record.trainings()
                        .map(all -> all.stream().map(TrainingResponse::of).toList())
                        .orElse(null),
                record.version());
    }

    @Schema(name = "Training", description = "A training that somebody completed.")
    record TrainingResponse(
            @Schema(example = "complaints") String topic,
            LocalDate completedOn,

            @Schema(example = "8") int hours,

            @Schema(
                    description = "The last day on which it counts",
                    types = {"string", "null"},
                    format = "date")
            @Nullable
            LocalDate until) {
        static TrainingResponse of(StaffRecord.Training training) {
            return new TrainingResponse(
                    training.topic(),
                    training.completedOn(),
                    training.hours(),
                    training.until().orElse(null));
        }
    }
}

package dev.makegood.server.handbook.web;

import dev.makegood.server.handbook.Readers;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "HandbookReaders", description = "Who has read the handbook of the live release.")
record ReadersResponse(
        @Schema(description = "The live release", example = "3")
        int release,

        @Schema(description = "How many people are active", example = "40")
        int active,

        @Schema(description = "How many of them have read it", example = "31")
        int acknowledged,

        List<ReaderResponse> people,

        @Schema(
                description = "Give this as after to read on; null at the end",
                types = {"string", "null"})
        @Nullable
        String next) {
    static ReadersResponse of(Readers.Page page) {
        return new ReadersResponse(
                page.release(),
                page.active(),
                page.acknowledged(),
                page.people().stream().map(ReaderResponse::of).toList(),
                page.next().orElse(null));
    }

    @Schema(name = "HandbookReader", description = "A person who is active.")
    record ReaderResponse(
            @Schema(example = "agent") String user,

            @Schema(example = "Demo agent") String name,

            @Schema(
                    description = "Since when the person says to have read it; null where not",
                    types = {"string", "null"})
            @Nullable
            Instant acknowledgedAt) {
        static ReaderResponse of(Readers.Reader reader) {
            return new ReaderResponse(reader.user(), reader.name(), reader.at().orElse(null));
        }
    }
}

package dev.makegood.server.identity.web;

import dev.makegood.server.identity.stafflist.StaffLists;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

@Schema(description = "What became of a file of people. The passwords are shown here and never again.")
record StaffListTaken(
        List<OneTimePassword> made,

        @Schema(example = "3") int changed,

        @Schema(example = "40") int same) {
    static StaffListTaken of(StaffLists.Imported imported) {
        return new StaffListTaken(
                imported.made().stream().map(OneTimePassword::of).toList(), imported.changed(), imported.same());
    }

    @Override
    public String toString() {
        return "StaffListTaken";
    }
}

package dev.makegood.resolution;

import dev.makegood.vocabulary.Text;
import java.util.List;

/** Proposals of which only one may hold and none is to be preferred; none of them is an effect. */
public record Conflict(Text reason, List<Proposal> proposals) {
    public Conflict {
        proposals = List.copyOf(proposals);
    }
}

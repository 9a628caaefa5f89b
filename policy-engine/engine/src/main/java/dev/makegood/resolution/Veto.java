package dev.makegood.resolution;

import dev.makegood.vocabulary.Text;

/** A proposal that is forbidden, and why. */
public record Veto(Text reason, Proposal proposal) {
    private static final Text BRAND =
            new Text("The brand of the organisation does not go with it", "Không phù hợp với thương hiệu của tổ chức");

    static Veto ofBrand(Proposal proposal) {
        return new Veto(BRAND, proposal);
    }
}

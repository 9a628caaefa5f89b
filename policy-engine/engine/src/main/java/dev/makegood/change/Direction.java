package dev.makegood.change;

import dev.makegood.vocabulary.Text;

/** Which way something changed, where that is certain. */
public enum Direction {
    /** The condition holds wherever it held, and in more cases. */
    WIDER(new Text("holds in more cases", "đúng trong nhiều trường hợp hơn")),
    /** The condition holds in some of the cases only in which it held. */
    NARROWER(new Text("holds in fewer cases", "đúng trong ít trường hợp hơn")),
    HIGHER(new Text("higher", "cao hơn")),
    LOWER(new Text("lower", "thấp hơn")),
    MORE_FOR_CUSTOMER(new Text("more for the customer", "khách hàng được nhiều hơn")),
    LESS_FOR_CUSTOMER(new Text("less for the customer", "khách hàng được ít hơn"));

    private final Text label;

    Direction(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }
}

package dev.makegood.form;

/** Words from one, up to another. */
record Range(int from, int to) {
    int size() {
        return to - from;
    }
}

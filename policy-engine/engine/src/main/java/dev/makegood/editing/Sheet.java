package dev.makegood.editing;

import java.util.List;

/** Words and what may be between them, before lines are made of them. */
sealed interface Sheet {
    record Word(String text) implements Sheet {}

    record Space() implements Sheet {}

    record BlankLine() implements Sheet {}

    record Break(boolean isForced, String flat) implements Sheet {}

    record Parts(List<Sheet> parts) implements Sheet {
        public Parts {
            parts = List.copyOf(parts);
        }
    }

    /** Stands on one line, or breaks at each of its own breaks. */
    record Group(Sheet inner) implements Sheet {}

    /** Its lines begin that much further to the right. */
    record Indented(int columns, Sheet inner) implements Sheet {}

    /** Its lines begin where it begins. */
    record Aligned(Sheet inner) implements Sheet {}

    static Sheet of(Sheet... parts) {
        return new Parts(List.of(parts));
    }

    /** How many columns it takes on one line; more than any line has where it holds a forced break. */
    default int width() {
        return switch (this) {
            case Word(var text) -> text.indexOf('\n') >= 0 ? Page.WIDTH + 1 : text.length();
            case Space _ -> 1;
            case BlankLine _ -> Page.WIDTH + 1;
            case Break(var isForced, var flat) -> isForced ? Page.WIDTH + 1 : flat.length();
            case Parts(var parts) -> {
                int width = 0;
                for (var part : parts) {
                    width = Math.min(Page.WIDTH + 1, width + part.width());
                }
                yield width;
            }
            case Group(var inner) -> inner.width();
            case Indented(var _, var inner) -> inner.width();
            case Aligned(var inner) -> inner.width();
        };
    }
}

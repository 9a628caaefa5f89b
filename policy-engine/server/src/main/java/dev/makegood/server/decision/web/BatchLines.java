package dev.makegood.server.decision.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The lines of a batch that say something. */
final class BatchLines {
    private BatchLines() {}

    static List<Line> of(byte[] body) {
        var lines = new ArrayList<Line>();
        var start = 0;
        for (var number = 1; start < body.length; number++) {
            var end = endOfLine(body, start);
            var line = new Line(number, Arrays.copyOfRange(body, start, end));
            if (!line.isBlank()) {
                lines.add(line);
            }
            start = end + 1;
        }
        return lines;
    }

    private static int endOfLine(byte[] body, int start) {
        var end = start;
        while (end < body.length && body[end] != '\n') {
            end++;
        }
        return end;
    }

    /** One of them. */
    static final class Line {
        private final int number;
        private final byte[] bytes;

        private Line(int number, byte[] bytes) {
            this.number = number;
            this.bytes = bytes;
        }

        /** As an editor counts; the first is 1. */
        int number() {
            return number;
        }

        byte[] bytes() {
            return bytes;
        }

        private boolean isBlank() {
            for (var each : bytes) {
                if (each != ' ' && each != '\t' && each != '\r') {
                    return false;
                }
            }
            return true;
        }
    }
}

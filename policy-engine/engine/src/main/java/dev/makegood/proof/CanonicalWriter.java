package dev.makegood.proof;

import dev.makegood.proof.CanonicalJson.NoCanonicalForm;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Writes one value in canonical form. */
final class CanonicalWriter {
    private static final int MAX_DIGITS = 500;
    private static final int MAX_DEPTH = 1_000;

    private final StringBuilder text = new StringBuilder();
    private int depth;

    private CanonicalWriter() {}

    static byte[] write(JsonNode value) {
        var writer = new CanonicalWriter();
        writer.writeValue(value);
        return writer.bytes();
    }

    private void writeValue(JsonNode value) {
        switch (value.getNodeType()) {
            case NULL -> text.append("null");
            case BOOLEAN -> text.append(value.booleanValue());
            case NUMBER -> writeNumber(value);
            case STRING -> writeString(value.stringValue());
            case ARRAY -> writeArray(value);
            case OBJECT -> writeObject(value);
            case BINARY, MISSING, POJO -> throw new NoCanonicalForm("not a JSON value: " + value.getNodeType());
        }
    }

    private void writeArray(JsonNode array) {
        enter('[');
        for (int i = 0; i < array.size(); i++) {
            separate(i);
            writeValue(array.get(i));
        }
        leave(']');
    }

    private void writeObject(JsonNode object) {
        enter('{');
        var members =
                object.properties().stream().sorted(Map.Entry.comparingByKey()).toList();
        for (int i = 0; i < members.size(); i++) {
            separate(i);
            writeString(members.get(i).getKey());
            text.append(':');
            writeValue(members.get(i).getValue());
        }
        leave('}');
    }

    private void enter(char bracket) {
        if (++depth > MAX_DEPTH) {
            throw new NoCanonicalForm("more than " + MAX_DEPTH + " levels");
        }
        text.append(bracket);
    }

    private void leave(char bracket) {
        depth--;
        text.append(bracket);
    }

    private void separate(int index) {
        if (index > 0) {
            text.append(',');
        }
    }

    private void writeNumber(JsonNode number) {
        if (number.isFloatingPointNumber() && !number.isBigDecimal()) {
            throw new NoCanonicalForm("a floating point number may have lost digits");
        }
        var exact = number.decimalValue().stripTrailingZeros();
        if (digits(exact) > MAX_DIGITS) {
            throw new NoCanonicalForm("more than " + MAX_DIGITS + " digits");
        }
        text.append(exact.toPlainString());
    }

    /** How many digits the number has when written plainly. */
    private static long digits(BigDecimal number) {
        return Math.max((long) number.precision(), number.scale()) + Math.max(-(long) number.scale(), 0);
    }

    private void writeString(String string) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            writeCharacter(string.charAt(i));
        }
        text.append('"');
    }

    private void writeCharacter(char character) {
        switch (character) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\b' -> text.append("\\b");
            case '\t' -> text.append("\\t");
            case '\n' -> text.append("\\n");
            case '\f' -> text.append("\\f");
            case '\r' -> text.append("\\r");
            default -> writePlain(character);
        }
    }

    private void writePlain(char character) {
        if (character < ' ') {
            text.append("\\u%04x".formatted((int) character));
        } else {
            text.append(character);
        }
    }

    /** The quotes between strings keep the halves of two surrogate pairs from meeting. */
    private byte[] bytes() {
        var characters = new char[text.length()];
        text.getChars(0, characters.length, characters, 0);
        try {
            return written(StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(characters)));
        } catch (CharacterCodingException _) {
            throw new NoCanonicalForm("half a surrogate pair");
        }
    }

    private static byte[] written(ByteBuffer buffer) {
        var bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }
}

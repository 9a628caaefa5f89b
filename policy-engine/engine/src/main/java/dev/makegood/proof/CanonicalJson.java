package dev.makegood.proof;

import java.util.Arrays;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A JSON value as the one sequence of bytes that stands for it: the same value gives the same bytes however it was
 * written, and another value gives others.
 *
 * <p>The form is that of RFC 8785: UTF-8, no white space, members sorted by the UTF-16 code units of their names, in
 * strings only what must be escaped and that in the shortest way. It differs in three points:
 *
 * <ul>
 *   <li>A number is an exact decimal, not an IEEE double: all its digits, without exponent, without zeros at the end of
 *       its fraction, without a minus before zero. {@code 1E+3} is {@code 1000}, {@code 2.50} is {@code 2.5}, and
 *       {@code 9007199254740993} keeps its last digit. Up to 15 digits, from a millionth to 10^21, the bytes
 *       are those of RFC 8785.
 *   <li>A floating point node has no canonical form, for it may have lost digits: read with exact decimals.
 *   <li>More than 500 digits or 1,000 levels have no canonical form either, so that a short exponent makes no long text.
 * </ul>
 *
 * <p>As in RFC 8785 a string is its characters, never what they may mean: {@code "250.00"} is not {@code "250"}. Half a
 * surrogate pair has no canonical form. The text shows in no {@link #toString}: it may be personal.
 */
public final class CanonicalJson {
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private final byte[] bytes;

    private CanonicalJson(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The canonical form of that value. */
    public static CanonicalJson of(JsonNode value) {
        return new CanonicalJson(CanonicalWriter.write(value));
    }

    /** The canonical form of one JSON text, whatever form it has itself; members given twice are refused. */
    public static CanonicalJson parse(byte[] text) {
        return of(tree(text));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CanonicalJson that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return bytes.length + " bytes of canonical JSON";
    }

    /** The parser's own words may quote the text, so they are not passed on. */
    private static JsonNode tree(byte[] text) {
        try {
            return STRICT.readTree(text);
        } catch (JacksonException e) {
            throw new NoCanonicalForm("no JSON from byte " + e.getLocation().getByteOffset());
        }
    }

    /** There is no one sequence of bytes to stand for a value. */
    public static final class NoCanonicalForm extends RuntimeException {
        NoCanonicalForm(String reason) {
            super(reason);
        }
    }
}

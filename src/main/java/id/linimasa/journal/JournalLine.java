package id.linimasa.journal;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// One record as one line of JSON that carries its own checksum.
///
/// `{"crc32c":"9a3f01bc",` is followed by the rest of the object; the checksum is CRC-32C (RFC 3720, appendix B.4) of
/// the bytes of that rest, the line feed left out. So the line stays plain JSON, and is checked without parsing it.
final class JournalLine {
    /// The form of records that this program writes.
    static final int VERSION = 1;

    static final byte[] PREFIX = "{\"crc32c\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final int DIGITS = 8;
    private static final int BODY = PREFIX.length + DIGITS + 2;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JournalLine() {}

    /// The line, with its line feed.
    static byte[] encode(long sequence, Instant at, String kind, JsonNode data) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("v", VERSION).put("seq", sequence).put("at", at.toString()).put("kind", kind);
        node.set("data", data);
        // by way of a string: a lone surrogate in a broken text must not stop an import
        byte[] body = MAPPER.writeValueAsString(node).getBytes(StandardCharsets.UTF_8);
        byte[] line = new byte[BODY + body.length];
        System.arraycopy(PREFIX, 0, line, 0, PREFIX.length);
        byte[] digits = checksum(body, 1, body.length - 1).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(digits, 0, line, PREFIX.length, DIGITS);
        line[BODY - 2] = '"';
        line[BODY - 1] = ',';
        System.arraycopy(body, 1, line, BODY, body.length - 1);
        line[line.length - 1] = '\n';
        return line;
    }

    /// Whether the checksum of `line[from, to)`, its line feed left out, is right.
    static boolean sound(byte[] line, int from, int to) {
        if (to - from <= BODY || !prefixAt(line, from, to)) {
            return false;
        }
        String told = new String(line, from + PREFIX.length, DIGITS, StandardCharsets.US_ASCII);
        return line[from + BODY - 2] == '"'
                && line[from + BODY - 1] == ','
                && told.equals(checksum(line, from + BODY, to - from - BODY));
    }

    /// Whether a record may begin at `from`.
    static boolean prefixAt(byte[] line, int from, int to) {
        if (to - from < PREFIX.length) {
            return false;
        }
        for (int i = 0; i < PREFIX.length; i++) {
            if (line[from + i] != PREFIX[i]) {
                return false;
            }
        }
        return true;
    }

    /// The record in `line[from, to)`, or null where it is not sound.
    static @Nullable JournalEntry decode(byte[] line, int from, int to, JournalPosition position) {
        if (!sound(line, from, to)) {
            return null;
        }
        try {
            JsonNode node = MAPPER.readTree(line, from, to - from);
            return new JournalEntry(
                    node.path("v").asInt(0),
                    node.path("seq").asLong(-1),
                    Instant.parse(node.path("at").asString("")),
                    node.path("kind").asString(""),
                    node.path("data"),
                    position,
                    to - from);
        } catch (JacksonException | DateTimeException e) {
            return null; // a right checksum over a wrong form: written by no version of this program
        }
    }

    private static String checksum(byte[] bytes, int from, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, from, length);
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }
}

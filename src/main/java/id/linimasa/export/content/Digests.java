package id.linimasa.export.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.TreeSet;

/// SHA-256 of sets and files.
public final class Digests {

    private Digests() {}

    /// A fresh SHA-256.
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /// The finished digest as lower-case hexadecimal digits.
    public static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /// The digest of a set of lines, whatever their order.
    public static Inputs.Digest of(Collection<String> lines) {
        MessageDigest digest = sha256();
        TreeSet<String> sorted = new TreeSet<>(lines);
        for (String line : sorted) {
            digest.update(line.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
        }
        return new Inputs.Digest(sorted.size(), hex(digest));
    }
}

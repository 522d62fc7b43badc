package id.linimasa.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// The identity of an article: the SHA-256 of its text and of the URL and outlet that the source's *metadata* give
/// (never as read from the text, never as edited), so that the same file twice is one article and the same text from
/// two outlets is two.
///
/// @param value 64 lower-case hexadecimal digits
public record ArticleId(String value) implements Comparable<ArticleId> {

    /// @throws IllegalArgumentException where `value` is not 64 lower-case hexadecimal digits
    public ArticleId {
        if (value.length() != 64 || !value.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f')) {
            throw new IllegalArgumentException("no SHA-256: " + value);
        }
    }

    /// The id of an article with this text whose source names this URL and outlet, each null where it names none.
    public static ArticleId of(String text, @Nullable String url, @Nullable String outlet) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update((url == null ? "" : url).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update((outlet == null ? "" : outlet).getBytes(StandardCharsets.UTF_8));
            return new ArticleId(HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }
}

package id.linimasa.annotate;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// Writes numbers and texts as few bytes; [FactReader] reads them in the same order. Used by one thread.
final class FactWriter {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(512);

    /// A number in groups of seven bits, small ones in one byte.
    FactWriter number(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            out.write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
        return this;
    }

    /// A number that may be negative.
    FactWriter signed(long value) {
        return number(value << 1 ^ value >> 63);
    }

    FactWriter flag(boolean value) {
        return number(value ? 1 : 0);
    }

    FactWriter text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        out.writeBytes(bytes);
        return this;
    }

    FactWriter maybe(@Nullable String text) {
        flag(text != null);
        return text == null ? this : text(text);
    }

    FactWriter texts(Collection<String> texts) {
        number(texts.size());
        texts.forEach(this::text);
        return this;
    }

    /// Four bytes each.
    FactWriter raw(int[] numbers) {
        number(numbers.length);
        for (int n : numbers) {
            for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
                out.write(n >>> shift);
            }
        }
        return this;
    }

    /// By their differences.
    FactWriter ascending(int[] numbers) {
        number(numbers.length);
        int before = 0;
        for (int n : numbers) {
            number(n - before);
            before = n;
        }
        return this;
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}

package id.linimasa.annotate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads what a [FactWriter] wrote. Used by one thread.
final class FactReader {
    private final byte[] bytes;
    private int at;

    FactReader(byte[] bytes) {
        this.bytes = bytes;
    }

    long number() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    int count() {
        return Math.toIntExact(number());
    }

    long signed() {
        long value = number();
        return value >>> 1 ^ -(value & 1);
    }

    boolean flag() {
        return number() != 0;
    }

    String text() {
        int length = count();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    @Nullable
    String maybe() {
        return flag() ? text() : null;
    }

    List<String> texts() {
        int count = count();
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(text());
        }
        return texts;
    }

    int[] raw() {
        int[] numbers = new int[count()];
        for (int i = 0; i < numbers.length; i++) {
            for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
                numbers[i] |= (bytes[at++] & 0xFF) << shift;
            }
        }
        return numbers;
    }

    int[] ascending() {
        int[] numbers = new int[count()];
        int before = 0;
        for (int i = 0; i < numbers.length; i++) {
            before += count();
            numbers[i] = before;
        }
        return numbers;
    }
}

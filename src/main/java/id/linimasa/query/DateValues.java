package id.linimasa.query;

import id.linimasa.model.Bilingual;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Reads the values of `tanggal:`, `sebelum:` and `sesudah:`.
final class DateValues {
    private static final String BETWEEN = "..";

    private DateValues() {}

    /// `2022-02`, `2022-02..2022-04`, `2022-02..`, `..2022-04`; both ends inclusive.
    static QueryNode during(String text, int position) {
        int dots = text.indexOf(BETWEEN);
        if (dots < 0) {
            PartialDate date = date(text, position);
            return new QueryNode.During(date.first(), date.last());
        }
        String first = text.substring(0, dots);
        String last = text.substring(dots + BETWEEN.length());
        @Nullable
        LocalDate from = first.isEmpty() ? null : date(first, position).first();
        @Nullable
        LocalDate to = last.isEmpty()
                ? null
                : date(last, position + dots + BETWEEN.length()).last();
        if (from != null && to != null && to.isBefore(from)) {
            throw new QuerySyntaxException(
                    position,
                    new Bilingual("tanggal akhir mendahului tanggal awal", "the range ends before it begins"));
        }
        return new QueryNode.During(from, to);
    }

    /// Up to the day before.
    static QueryNode before(String text, int position) {
        return new QueryNode.During(null, date(text, position).first().minusDays(1));
    }

    /// From the day after.
    static QueryNode after(String text, int position) {
        return new QueryNode.During(date(text, position).last().plusDays(1), null);
    }

    private static PartialDate date(String text, int position) {
        return PartialDate.parse(text)
                .orElseThrow(() -> new QuerySyntaxException(
                        position,
                        new Bilingual(
                                "bukan tanggal; contoh: 2022, 2022-04, 2022-04-26, 2022-02..2022-04",
                                "no date; examples: 2022, 2022-04, 2022-04-26, 2022-02..2022-04")));
    }
}

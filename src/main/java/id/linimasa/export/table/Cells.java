package id.linimasa.export.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// Values as cells of tables.
final class Cells {
    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private Cells() {}

    static String of(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /// Several values in one cell, joined by `|`; a `|` in a value becomes `¦`.
    static String joined(Collection<String> values) {
        StringBuilder cell = new StringBuilder();
        for (String value : values) {
            cell.append(cell.isEmpty() ? "" : "|").append(value.replace('|', '¦'));
        }
        return cell.toString();
    }

    /// A share to three decimals.
    static String share(double value) {
        return BigDecimal.valueOf(value)
                .setScale(3, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    /// A cell that no spreadsheet takes for a formula: an apostrophe in front of what would start one
    /// (OWASP, CSV Injection).
    static String harmless(String cell) {
        return !cell.isEmpty() && STARTS_A_FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    /// A cell without the separators of a table that knows no quotes.
    static String oneLine(String cell) {
        return cell.replace("\r\n", " ").replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
    }
}

package id.linimasa.cli;

import id.linimasa.curation.Agreement;
import id.linimasa.curation.Coding;
import id.linimasa.curation.DeedTexts;
import id.linimasa.curation.Entry;
import id.linimasa.curation.Ledger;
import id.linimasa.curation.ReaderComparison;
import id.linimasa.curation.Standing;
import id.linimasa.model.Decision;
import id.linimasa.workspace.DecisionFile;
import id.linimasa.workspace.FileReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/// Tells people of decisions.
final class DecisionPrinter {
    private final Language language;
    private final PrintWriter out;
    private final PrintWriter err;

    DecisionPrinter(Language language, CommandLine line) {
        this.language = language;
        this.out = line.getOut();
        this.err = line.getErr();
    }

    /// What became of a file.
    ///
    /// @return the exit status
    int report(Path file, FileReport report) {
        for (DecisionFile.Problem problem : report.problems()) {
            err.println(file + ":" + problem.line() + ": " + language.of(problem.reason()));
        }
        decided(report.decisions());
        return report.problems().isEmpty() ? ExitStatus.OK : ExitStatus.PARTLY;
    }

    /// What was decided.
    void decided(List<Decision> decisions) {
        for (Decision decision : decisions) {
            for (Entry entry : Ledger.entries(decision)) {
                out.println(entry.id() + "  " + language.of(DeedTexts.name(entry.deed())));
            }
        }
    }

    /// A deed with who, when, why, and whether it is in force.
    void standing(Standing standing) {
        Decision decision = standing.entry().decision();
        String mark = standing.inForce()
                ? standing.anchored() ? " " : language.of("? tak berjangkar: ", "? unanchored: ")
                : language.of("- diurungkan: ", "- undone: ");
        String before = standing.entry().deed().before();
        out.println(standing.entry().id() + "  " + decision.when() + "  " + decision.who() + "  " + mark
                + language.of(DeedTexts.name(standing.entry().deed()))
                + (before.isEmpty() ? "" : language.of("  (dulu: ", "  (before: ") + before + ")")
                + (decision.why().isEmpty() ? "" : "  — " + decision.why()));
    }

    /// Two readers side by side, and how far they agree.
    void comparison(ReaderComparison comparison, boolean rows) {
        if (rows) {
            for (ReaderComparison.Row row : comparison.rows()) {
                if (row.differs()) {
                    out.println(row.first().title());
                    out.println("  1: " + told(row.first()));
                    out.println("  2: " + told(row.second()));
                }
            }
        }
        agreement(language.of("jenis", "types"), comparison.types());
        agreement(language.of("tanggal", "dates"), comparison.dates());
        agreement(language.of("status", "statuses"), comparison.statuses());
        out.printf(
                language.of(
                        "dikodekan keduanya %d, hanya yang pertama %d, hanya yang kedua %d%n",
                        "coded by both %d, by the first alone %d, by the second alone %d%n"),
                comparison.rows().size(),
                comparison.onlyFirst(),
                comparison.onlySecond());
    }

    private static String told(Coding coding) {
        return said(coding.type()) + "  " + said(coding.date()) + "  " + said(coding.status());
    }

    private static String said(@Nullable String value) {
        return value == null ? "·" : value.isEmpty() ? "–" : value;
    }

    private void agreement(String what, Agreement agreement) {
        out.printf(
                Locale.ROOT,
                "%s: n = %d, %s %%, alpha = %s%n",
                what,
                agreement.units(),
                number(agreement.percent(), 1),
                number(agreement.alpha(), 3));
    }

    private static String number(double value, int digits) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%." + digits + "f", value);
    }
}

package id.linimasa.ui.window;

import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.CreationTime;
import id.linimasa.workspace.ImportOutcome;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What became of one input, as a row of the report.
///
/// @param outcome what became of it
/// @param article the article that it gave, or null
public record ImportRow(ImportOutcome outcome, @Nullable Article article) {

    /// What the outcome is called in the bundle: `outcome.IMPORTED`.
    public enum Kind {
        REJECTED,
        PARTIAL,
        IMPORTED,
        ALREADY_KNOWN,
        IGNORED
    }

    /// Most doubtful first: what was refused, what is partial, what has no date or an inferred one, the rest.
    static final Comparator<ImportRow> BY_DOUBT =
            Comparator.comparing(ImportRow::kind).thenComparing(ImportRow::dateDoubt, Comparator.reverseOrder());

    /// What became of it.
    public Kind kind() {
        return kindOf(outcome);
    }

    static Kind kindOf(ImportOutcome outcome) {
        return switch (outcome) {
            case ImportOutcome.Imported _ -> Kind.IMPORTED;
            case ImportOutcome.AlreadyKnown _ -> Kind.ALREADY_KNOWN;
            case ImportOutcome.Ignored _ -> Kind.IGNORED;
            case ImportOutcome.Partial _ -> Kind.PARTIAL;
            case ImportOutcome.Rejected _ -> Kind.REJECTED;
        };
    }

    /// The article's id, where there is one.
    Optional<ArticleId> id() {
        return id(outcome);
    }

    static Optional<ArticleId> id(ImportOutcome outcome) {
        return switch (outcome) {
            case ImportOutcome.Imported imported -> Optional.of(imported.id());
            case ImportOutcome.AlreadyKnown known -> Optional.of(known.id());
            case ImportOutcome.Ignored _, ImportOutcome.Partial _, ImportOutcome.Rejected _ -> Optional.empty();
        };
    }

    /// How doubtful the day of writing is: 0 printed, 1 inferred, 2 unknown.
    int dateDoubt() {
        if (article == null) {
            return 0;
        }
        CreationTime.Evidence evidence = article.created().kind();
        return evidence == CreationTime.Evidence.NONE ? 2 : evidence == CreationTime.Evidence.TEXT ? 1 : 0;
    }

    /// The number of events found, or -1 where that is not said.
    public int events() {
        return outcome instanceof ImportOutcome.Imported imported ? imported.events() : -1;
    }

    /// The last part of the input's path.
    public String name() {
        String source = outcome.source();
        int slash = Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\'));
        return source.substring(slash + 1);
    }
}

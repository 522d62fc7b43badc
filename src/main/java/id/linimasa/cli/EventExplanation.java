package id.linimasa.cli;

import id.linimasa.export.content.RoleNames;
import id.linimasa.export.content.UnreadableArticleException;
import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Claim;
import id.linimasa.model.Disagreement;
import id.linimasa.model.Event;
import id.linimasa.model.EventMention;
import id.linimasa.model.Evidence;
import id.linimasa.model.MergeReason;
import id.linimasa.model.Participant;
import id.linimasa.query.Vocabulary;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// One event told with its reasons: each report's words, why it has its date and its status, and why the reports were
/// joined.
final class EventExplanation {
    private final Language language;
    private final Function<ArticleId, Optional<Article>> articles;
    private final PrintWriter out;

    EventExplanation(Language language, Function<ArticleId, Optional<Article>> articles, PrintWriter out) {
        this.language = language;
        this.articles = articles;
        this.out = out;
    }

    void print(Event event) {
        line(0, language.of(event.title()));
        line(1, summary(event));
        line(1, names(event));
        event.claims().forEach(claim -> claim(event, claim));
        event.disagreements().forEach(this::disagreement);
        if (event.unconfirmed()) {
            line(
                    1,
                    language.of(
                            "belum terkonfirmasi: harinya lewat, dan berita sesudahnya diam",
                            "unconfirmed: its day passed, and later articles say nothing"));
        }
    }

    private String summary(Event event) {
        String date = event.date() == null ? language.of("tanpa tanggal", "no date") : event.date();
        String place = event.place() == null ? "" : " · " + event.place();
        return "%s · %s · %s%s · %s"
                .formatted(
                        date,
                        language.of(Vocabulary.label(event.type())),
                        language.of(Vocabulary.label(event.status())),
                        place,
                        event.id());
    }

    private String names(Event event) {
        return event.participants().stream().map(this::named).collect(Collectors.joining(", "));
    }

    private String named(Participant participant) {
        return participant.name() + " (" + RoleNames.of(participant.role(), language.name()) + ")";
    }

    private void claim(Event event, Claim claim) {
        EventMention mention = claim.mention();
        Optional<Article> article = articles.apply(claim.article());
        String outlet = claim.publisher() == null ? language.of("tanpa nama media", "no outlet") : claim.publisher();
        String written = claim.written() == null ? "?" : claim.written().toString();
        line(0, "");
        line(1, "%s · %s · %s".formatted(outlet, written, claim.id()));
        for (Evidence evidence : mention.evidence()) {
            article.ifPresent(a -> line(
                    2,
                    "“" + UnreadableArticleException.words(a, evidence.span()).strip() + "”"));
        }
        if (mention.dateExplanation() != null) {
            line(2, language.of("tanggal: ", "date: ") + language.of(mention.dateExplanation()));
        }
        String cue = mention.statusCue() == null ? "" : " ← " + mention.statusCue();
        line(2, "status: " + language.of(Vocabulary.label(mention.status())) + cue);
        if (mention.condition() != null) {
            line(2, language.of("syarat: ", "condition: ") + mention.condition());
        }
        if (mention.speaker() != null || mention.via() != null) {
            line(2, language.of("menurut: ", "according to: ") + attribution(mention));
        }
        event.reasons().stream().filter(r -> r.claim().equals(claim.id())).forEach(this::reason);
    }

    private static String attribution(EventMention mention) {
        String via = mention.via() == null ? "" : " (" + mention.via() + ")";
        return (mention.speaker() == null ? "" : mention.speaker()) + via;
    }

    private void reason(MergeReason reason) {
        line(
                2,
                language.of("digabung dengan %s (%.2f): %s", "joined with %s (%.2f): %s")
                        .formatted(reason.with(), reason.score(), language.of(reason.reason())));
    }

    private void disagreement(Disagreement disagreement) {
        line(0, "");
        line(1, "≠ " + aspect(disagreement.aspect()) + ": " + String.join(" | ", disagreement.values()));
    }

    private String aspect(Disagreement.Aspect aspect) {
        return switch (aspect) {
            case DATE -> language.of("tanggal", "date");
            case STATUS -> "status";
            case PLACE -> language.of("tempat", "place");
            case PARTICIPANTS -> language.of("peserta", "participants");
            case CONTENT -> language.of("isi", "content");
        };
    }

    private void line(int depth, String text) {
        out.print("  ".repeat(depth) + text + "\n");
    }
}

package id.linimasa.query;

import id.linimasa.model.Bilingual;
import id.linimasa.model.Claim;
import id.linimasa.model.Disagreement;
import id.linimasa.model.Event;
import id.linimasa.model.EventMention;
import id.linimasa.model.Objection;
import id.linimasa.model.Review;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How much an event needs a look, and why: what a review queue is ordered by.
///
/// Each reason is a chance that something is wrong; together they are one less the product of the chances that nothing
/// is.
///
/// @param score 0–1
/// @param reasons heaviest first
public record Doubt(double score, List<Bilingual> reasons) {
    private static final double SURE = 0.71;
    private static final long FAR = 365;

    /// A weekday alone, as the explanation of a date quotes it: `“hari Selasa” → …`.
    private static final Pattern WEEKDAY = Pattern.compile(
            "^“(?:pada )?(?:hari )?(?:senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu|ahad)[^0-9”]*”",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    public Doubt {
        reasons = List.copyOf(reasons);
    }

    private record Weighed(double chance, Bilingual reason) {}

    /// The doubts about an event.
    public static Doubt of(Event event) {
        List<Weighed> all = new ArrayList<>();
        judged(event, all);
        confidence(event, all);
        dates(event, all);
        sources(event, all);
        all.sort((a, b) -> Double.compare(b.chance(), a.chance()));
        double nothing = 1;
        for (Weighed one : all) {
            nothing *= 1 - one.chance();
        }
        return new Doubt(1 - nothing, all.stream().map(Weighed::reason).toList());
    }

    private static void judged(Event event, List<Weighed> all) {
        for (Objection o : event.judgement().objections()) {
            all.add(new Weighed(
                    0.9,
                    new Bilingual(
                            "laporan kini berkata lain: " + o.told() + ", bukan " + o.decided(),
                            "reports now say otherwise: " + o.told() + ", not " + o.decided())));
        }
        if (event.judgement().review() == Review.UNSURE) {
            all.add(new Weighed(0.6, new Bilingual("ditandai perlu dilihat lagi", "marked as needing a look")));
        }
    }

    private static void confidence(Event event, List<Weighed> all) {
        double best = event.claims().stream()
                .mapToDouble(c -> c.mention().confidence())
                .max()
                .orElse(1);
        if (best < SURE) {
            String told = String.format(Locale.ROOT, "%.2f", best);
            all.add(new Weighed(
                    SURE - best + 0.05,
                    new Bilingual("keyakinan rendah (" + told + ")", "low confidence (" + told + ")")));
        }
    }

    private static void dates(Event event, List<Weighed> all) {
        Claim best = event.claims().getFirst();
        EventMention mention = best.mention();
        if (event.date() == null) {
            all.add(new Weighed(0.15, new Bilingual("tanpa tanggal", "no day is told")));
            return;
        }
        Bilingual why = mention.dateExplanation();
        if (why != null && WEEKDAY.matcher(why.id()).find()) {
            all.add(new Weighed(
                    0.35, new Bilingual("hari tanpa tanggal: pekan mana?", "a weekday alone: of which week?")));
        }
        long days = far(event, best);
        if (days > FAR) {
            all.add(new Weighed(
                    0.25,
                    new Bilingual(
                            "tanggalnya " + days + " hari dari tanggal artikel",
                            "its date is " + days + " days from the article's")));
        }
    }

    private static long far(Event event, Claim best) {
        LocalDate written = best.written();
        LocalDate day = day(event);
        return written == null || day == null ? 0 : Math.abs(ChronoUnit.DAYS.between(written, day));
    }

    private static @Nullable LocalDate day(Event event) {
        if (event.range().from() != null) {
            return event.range().from().toLocalDate();
        }
        return event.range().to() == null ? null : event.range().to().toLocalDate();
    }

    private static void sources(Event event, List<Weighed> all) {
        for (Disagreement d : event.disagreements()) {
            all.add(new Weighed(
                    d.aspect() == Disagreement.Aspect.DATE ? 0.5 : 0.3,
                    new Bilingual(
                            "sumber berbeda soal " + aspect(d.aspect()).id(),
                            "sources disagree on the " + aspect(d.aspect()).en())));
        }
        if (event.sources() == 1) {
            all.add(new Weighed(0.1, new Bilingual("satu sumber saja", "a lone source")));
        }
    }

    private static Bilingual aspect(Disagreement.Aspect aspect) {
        return switch (aspect) {
            case DATE -> new Bilingual("tanggal", "date");
            case STATUS -> new Bilingual("status", "status");
            case PLACE -> new Bilingual("tempat", "place");
            case PARTICIPANTS -> new Bilingual("peserta", "participants");
            case CONTENT -> new Bilingual("isi", "content");
        };
    }
}

package id.linimasa.model;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// One happening as all articles together tell it: coreferent claims, what they agree on, and what they don't.
///
/// @param id the id of its first claim, which survives more reports
/// @param type of the best claim
/// @param plover of the best claim
/// @param title of the best claim
/// @param date of the best claim: TIMEX3 value, `A/B`, or null
/// @param extent of the best claim
/// @param range of the best claim
/// @param status the current one
/// @param unconfirmed planned, the day has passed, and later articles about its participants say nothing
/// @param participants of all claims
/// @param place of the best claim that names one, or null
/// @param partOf id of the event that this is part of, or null
/// @param salience 0–1: what a timeline shows first
/// @param claims best first, at least one
/// @param disagreements what the claims differ on
/// @param history of the status, oldest report first
/// @param reasons why the claims were joined, empty for a single claim
/// @param judgement what people made of it
public record Event(
        String id,
        EventType type,
        Plover plover,
        Bilingual title,
        @Nullable String date,
        Extent extent,
        TimeRange range,
        EventStatus status,
        boolean unconfirmed,
        List<Participant> participants,
        @Nullable String place,
        @Nullable String partOf,
        double salience,
        List<Claim> claims,
        List<Disagreement> disagreements,
        List<StatusChange> history,
        List<MergeReason> reasons,
        Judgement judgement) {

    /// @throws IllegalArgumentException without a claim
    public Event {
        participants = List.copyOf(participants);
        claims = List.copyOf(claims);
        disagreements = List.copyOf(disagreements);
        history = List.copyOf(history);
        reasons = List.copyOf(reasons);
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("an event that nobody claims: " + title);
        }
    }

    /// An event that nobody has touched.
    ///
    /// @throws IllegalArgumentException without a claim
    public Event(
            String id,
            EventType type,
            Plover plover,
            Bilingual title,
            @Nullable String date,
            Extent extent,
            TimeRange range,
            EventStatus status,
            boolean unconfirmed,
            List<Participant> participants,
            @Nullable String place,
            @Nullable String partOf,
            double salience,
            List<Claim> claims,
            List<Disagreement> disagreements,
            List<StatusChange> history,
            List<MergeReason> reasons) {
        this(
                id,
                type,
                plover,
                title,
                date,
                extent,
                range,
                status,
                unconfirmed,
                participants,
                place,
                partOf,
                salience,
                claims,
                disagreements,
                history,
                reasons,
                Judgement.NONE);
    }

    /// The articles that report it, each once, ascending.
    public List<ArticleId> articles() {
        return List.copyOf(new TreeSet<>(claims.stream().map(Claim::article).toList()));
    }

    /// The number of independent sources: near-duplicate articles count once.
    public int sources() {
        return (int) claims.stream().map(Claim::group).distinct().count();
    }
}

package id.linimasa.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one article claims of one event: the claim, and the words it stands on.
///
/// @param type of the event
/// @param plover code of the trigger
/// @param title short, made from the parts (`Putin bertemu Guterres di Moskow`)
/// @param date TIMEX3 value, `A/B`, or null where no day is told
/// @param extent whether it fills that date
/// @param range the days or moments the date covers
/// @param status as reported
/// @param statusCue the words that tell the status, or null where tense or the date told it
/// @param condition the words of the condition of a CONDITIONAL, or null
/// @param participants who takes part, most important first
/// @param place canonical name of where, or null
/// @param partOf index in [Extraction#events()] of the event that this is part of, or null
/// @param speaker who says so, canonical name, or null where the article itself does
/// @param via the medium it came by (`Reuters`), or null
/// @param directQuote whether it is told in a direct quotation
/// @param evidence at least one
/// @param rule the name of the rule that made it
/// @param dateExplanation why it has this date
/// @param confidence 0–1
/// @param weight how much of the article is about it, 0–1: headline and lead first
/// @param mod the TIMEX3 modifier of its date (`sekitar`, `awal`, `sejak` …), or null
public record EventMention(
        EventType type,
        Plover plover,
        Bilingual title,
        @Nullable String date,
        Extent extent,
        TimeRange range,
        EventStatus status,
        @Nullable String statusCue,
        @Nullable String condition,
        List<Participant> participants,
        @Nullable String place,
        @Nullable Integer partOf,
        @Nullable String speaker,
        @Nullable String via,
        boolean directQuote,
        List<Evidence> evidence,
        String rule,
        @Nullable Bilingual dateExplanation,
        double confidence,
        double weight,
        @Nullable TimexMod mod) {

    /// @throws IllegalArgumentException without evidence, or with a confidence or weight outside 0–1
    public EventMention {
        participants = List.copyOf(participants);
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a claim without words: " + title);
        }
        if (!(confidence >= 0 && confidence <= 1 && weight >= 0 && weight <= 1)) {
            throw new IllegalArgumentException("outside 0-1: " + confidence + ", " + weight);
        }
    }

    /// A claim whose date has no modifier.
    public EventMention(
            EventType type,
            Plover plover,
            Bilingual title,
            @Nullable String date,
            Extent extent,
            TimeRange range,
            EventStatus status,
            @Nullable String statusCue,
            @Nullable String condition,
            List<Participant> participants,
            @Nullable String place,
            @Nullable Integer partOf,
            @Nullable String speaker,
            @Nullable String via,
            boolean directQuote,
            List<Evidence> evidence,
            String rule,
            @Nullable Bilingual dateExplanation,
            double confidence,
            double weight) {
        this(
                type,
                plover,
                title,
                date,
                extent,
                range,
                status,
                statusCue,
                condition,
                participants,
                place,
                partOf,
                speaker,
                via,
                directQuote,
                evidence,
                rule,
                dateExplanation,
                confidence,
                weight,
                null);
    }

    /// The same claim standing on words elsewhere.
    public EventMention withEvidence(List<Evidence> moved) {
        return with(participants, place, speaker, moved);
    }

    /// The same claim with other names for those it speaks of.
    public EventMention withNames(
            List<Participant> newParticipants, @Nullable String newPlace, @Nullable String newSpeaker) {
        return with(newParticipants, newPlace, newSpeaker, evidence);
    }

    private EventMention with(
            List<Participant> newParticipants,
            @Nullable String newPlace,
            @Nullable String newSpeaker,
            List<Evidence> newEvidence) {
        return new EventMention(
                type,
                plover,
                title,
                date,
                extent,
                range,
                status,
                statusCue,
                condition,
                newParticipants,
                newPlace,
                partOf,
                newSpeaker,
                via,
                directQuote,
                newEvidence,
                rule,
                dateExplanation,
                confidence,
                weight,
                mod);
    }
}

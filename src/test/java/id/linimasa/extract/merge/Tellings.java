package id.linimasa.extract.merge;

import id.linimasa.model.ArticleId;
import id.linimasa.model.Bilingual;
import id.linimasa.model.Claim;
import id.linimasa.model.EntityKind;
import id.linimasa.model.EventMention;
import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import id.linimasa.model.Evidence;
import id.linimasa.model.Extent;
import id.linimasa.model.Participant;
import id.linimasa.model.Plover;
import id.linimasa.model.Role;
import id.linimasa.model.Span;
import id.linimasa.model.TimeRange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reports for tests, built up from a meeting that occurred.
///
/// @param article names the article; the same name is the same article
record Tellings(
        String article,
        EventType type,
        @Nullable String date,
        EventStatus status,
        List<String> people,
        @Nullable String place,
        @Nullable LocalDate written,
        DateTrust trust,
        String group,
        String words,
        long birth,
        String part) {

    static Tellings meeting(String article, String date, String... people) {
        return new Tellings(
                article,
                EventType.MEETING,
                date,
                EventStatus.OCCURRED,
                List.of(people),
                null,
                LocalDate.of(2022, 4, 27),
                DateTrust.EXPLICIT,
                article,
                "",
                0,
                "");
    }

    Tellings type(EventType other) {
        return new Tellings(article, other, date, status, people, place, written, trust, group, words, birth, part);
    }

    Tellings undated() {
        return new Tellings(article, type, null, status, people, place, written, trust, group, words, birth, part);
    }

    Tellings status(EventStatus other) {
        return new Tellings(article, type, date, other, people, place, written, trust, group, words, birth, part);
    }

    Tellings at(String other) {
        return new Tellings(article, type, date, status, people, other, written, trust, group, words, birth, part);
    }

    Tellings written(String day) {
        LocalDate other = LocalDate.parse(day);
        return new Tellings(article, type, date, status, people, place, other, trust, group, words, birth, part);
    }

    Tellings trust(DateTrust other) {
        return new Tellings(article, type, date, status, people, place, written, other, group, words, birth, part);
    }

    Tellings group(String other) {
        return new Tellings(article, type, date, status, people, place, written, trust, other, words, birth, part);
    }

    Tellings words(String other) {
        return new Tellings(article, type, date, status, people, place, written, trust, group, other, birth, part);
    }

    Tellings birth(long other) {
        return new Tellings(article, type, date, status, people, place, written, trust, group, words, other, part);
    }

    Tellings part(String claim) {
        return new Tellings(article, type, date, status, people, place, written, trust, group, words, birth, claim);
    }

    String id() {
        return article + "-" + type + "-" + date + "-" + String.join("+", people);
    }

    Report report() {
        Claim claim = new Claim(id(), ArticleId.of(article, null, null), null, written, group, mention());
        Set<Integer> hashes = new HashSet<>();
        Arrays.asList(words.split(" ", -1)).forEach(w -> hashes.add(w.hashCode()));
        return new Report(claim, trust, words.isEmpty() ? Set.of() : hashes, birth, part);
    }

    private EventMention mention() {
        List<Participant> participants = new ArrayList<>();
        for (String name : people) {
            EntityKind kind = name.startsWith("negara ") ? EntityKind.PLACE : EntityKind.PERSON;
            participants.add(new Participant(name, kind, null, Role.PARTY));
        }
        return new EventMention(
                type,
                Plover.NONE,
                new Bilingual(id(), id()),
                date,
                Extent.WITHIN,
                range(),
                status,
                null,
                null,
                participants,
                place,
                null,
                null,
                null,
                false,
                List.of(new Evidence(new Span(0, 10), new Span(2, 5), null)),
                "test",
                null,
                0.9,
                0.5);
    }

    private TimeRange range() {
        if (date == null) {
            return TimeRange.UNKNOWN;
        }
        if (date.length() == "2022-04".length()) {
            YearMonth month = YearMonth.parse(date);
            return TimeRange.days(month.atDay(1), month.plusMonths(1).atDay(1));
        }
        LocalDate day = LocalDate.parse(date);
        return TimeRange.days(day, day.plusDays(1));
    }
}

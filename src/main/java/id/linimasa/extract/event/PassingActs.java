package id.linimasa.extract.event;

import id.linimasa.extract.event.When.Trust;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Dates what an article tells in passing: what those do of whom the headline or the first sentences tell
/// something is of the day the article is about, what others do on no day is somewhere in the week up to it.
///
/// Example: behind `Trump mengancam Iran pada Senin` the day of `Iran menolak` is Monday, that of `Rusia menguji
/// rudal` is not told. Made for one article; immutable afterwards.
final class PassingActs {
    /// As many sentences tell the news.
    private static final int LEAD = 2;
    /// What is told no later is news.
    private static final int LATER = 4;

    private final Affiliations affiliations;
    private final ArticleDay day;

    PassingActs(Affiliations affiliations, ArticleDay day) {
        this.affiliations = affiliations;
        this.day = day;
    }

    /// The same drafts with honest dates.
    List<Draft> dated(List<Draft> drafts) {
        LocalDate news = day.topic();
        if (news == null || drafts.isEmpty()) {
            return drafts;
        }
        int first = drafts.stream()
                .filter(d -> !d.view().title())
                .mapToInt(d -> d.view().index())
                .min()
                .orElse(0);
        Set<Integer> known = new HashSet<>();
        for (Draft draft : drafts) {
            if (draft.view().title() || draft.view().index() < first + LEAD) {
                draft.members().forEach(m -> known.add(m.entity()));
            }
        }
        When week = When.upTo(news, Trust.ARTICLE);
        return drafts.stream()
                .map(d -> ofTheDay(d, news) && passing(d, known, first) ? d.withWhen(week) : d)
                .toList();
    }

    private static boolean ofTheDay(Draft draft, LocalDate news) {
        When when = draft.when();
        return when.trust() == Trust.TOPIC && news.toString().equals(when.value());
    }

    private boolean passing(Draft draft, Set<Integer> known, int first) {
        return !draft.view().title()
                && draft.view().index() >= first + LATER
                && draft.members().stream()
                        .noneMatch(m -> known.stream().anyMatch(k -> affiliations.same(k, m.entity())));
    }
}

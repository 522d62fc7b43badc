package id.linimasa.workspace;

import id.linimasa.curation.AddedEvents;
import id.linimasa.curation.DeedTexts;
import id.linimasa.curation.Entry;
import id.linimasa.curation.Ledger;
import id.linimasa.curation.Refusal;
import id.linimasa.index.EventIndex;
import id.linimasa.journal.ActWriter;
import id.linimasa.model.Act;
import id.linimasa.model.Bilingual;
import id.linimasa.model.ClaimAnchor;
import id.linimasa.model.Decision;
import id.linimasa.model.Deed;
import id.linimasa.model.Event;
import id.linimasa.model.EventAnchor;
import id.linimasa.model.EventDate;
import id.linimasa.model.EventField;
import id.linimasa.model.Review;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Takes in a colleague's decisions: those that are new here, find what they are about, and don't contradict what was
/// decided here.
///
/// Of a decision of several deeds those are done that can be; each other is named and kept in its place as an act
/// without effect, so that every deed keeps its number and the event's history tells what was left out. A decision of
/// which nothing can be done is left out whole. Used once.
final class Bringing {
    private final EventIndex index;
    private final Ledger ledger;
    private final List<Refusal> refused = new ArrayList<>();

    Bringing(EventIndex index, Ledger ledger) {
        this.index = index;
        this.ledger = ledger;
    }

    /// What is to be kept, one step.
    Decider.Outcome outcome(List<Decision> theirs) {
        List<Decision> kept = new ArrayList<>();
        for (int i = 0; i < theirs.size(); i++) {
            Decision decision = theirs.get(i);
            if (ledger.decision(decision.id()) == null) {
                List<Deed> deeds = deeds(i, decision);
                if (deeds.stream().anyMatch(d -> !(d.act() instanceof Act.Unknown))) {
                    kept.add(with(decision, decision.step(), deeds));
                }
            }
        }
        if (kept.isEmpty()) {
            return new Decider.Outcome(List.of(), refused);
        }
        String step = kept.getFirst().id();
        return new Decider.Outcome(
                kept.stream().map(d -> with(d, step, d.deeds())).toList(), refused);
    }

    private static Decision with(Decision d, String step, List<Deed> deeds) {
        return new Decision(d.id(), 0, step, d.who(), d.when(), d.why(), deeds);
    }

    private List<Deed> deeds(int number, Decision decision) {
        List<Deed> deeds = new ArrayList<>();
        for (Deed deed : decision.deeds()) {
            Bilingual reason = reason(deed);
            if (reason == null) {
                deeds.add(deed);
            } else {
                refused.add(new Refusal(number, about(deed, decision, reason)));
                deeds.add(new Deed(ActWriter.leftOut(deed.act(), reason), deed.events(), deed.before()));
            }
        }
        return deeds;
    }

    private static Bilingual about(Deed deed, Decision decision, Bilingual reason) {
        if (decision.deeds().size() == 1) {
            return reason;
        }
        Bilingual what = DeedTexts.what(deed.act());
        return new Bilingual(what.id() + ": " + reason.id(), what.en() + ": " + reason.en());
    }

    private @Nullable Bilingual reason(Deed deed) {
        return switch (deed.act()) {
            case Act.OnDecisions ignored ->
                new Bilingual("keputusan atas keputusan lain tidak dibawa", "decisions on decisions are not brought");
            case Act.Unknown unknown ->
                new Bilingual(
                        "tindakan \"" + unknown.kind() + "\" tidak dikenal versi ini",
                        "this version knows no act \"" + unknown.kind() + "\"");
            case Act.OnArticle act ->
                index.place(act.article()).isPresent()
                        ? onArticle(act)
                        : new Bilingual(
                                "artikel " + act.article().value() + " tidak ada di ruang kerja ini",
                                "article " + act.article().value() + " is not in this workspace");
            case Act.AddEvent ignored -> null;
            case Act.OnEntity ignored -> null;
            case Act.OnEvents ignored -> onEvents(deed);
        };
    }

    /// What was decided here of the same article comes first.
    private @Nullable Bilingual onArticle(Act.OnArticle theirs) {
        return ledger.inForce().stream()
                .map(Entry::act)
                .filter(ours -> ours.getClass() == theirs.getClass()
                        && ours instanceof Act.OnArticle on
                        && on.article().equals(theirs.article()))
                .reduce((earlier, later) -> later)
                .filter(ours -> !ours.equals(theirs))
                .map(ours -> new Bilingual(
                        "di sini diputuskan: " + DeedTexts.what(ours).id() + ", di berkas: "
                                + DeedTexts.what(theirs).id(),
                        "decided here: " + DeedTexts.what(ours).en() + ", in the file: "
                                + DeedTexts.what(theirs).en()))
                .orElse(null);
    }

    private @Nullable Bilingual onEvents(Deed deed) {
        for (EventAnchor anchor : deed.events()) {
            Event shown = shown(anchor).orElse(null);
            if (shown == null && !added(anchor)) {
                return new Bilingual(
                        "tidak ada di ruang kerja ini: " + anchor.told().title().id(),
                        "not in this workspace: " + anchor.told().title().en());
            }
            if (shown != null && deed.act() instanceof Act.OnEvent act) {
                Bilingual contradiction = contradiction(act, shown);
                if (contradiction != null) {
                    return contradiction;
                }
            }
        }
        return null;
    }

    /// An event that one of their own decisions adds.
    private static boolean added(EventAnchor anchor) {
        return anchor.claims().stream()
                .anyMatch(c -> AddedEvents.deed(c.claim()).isPresent());
    }

    private Optional<Event> shown(EventAnchor anchor) {
        for (ClaimAnchor claim : anchor.claims()) {
            Optional<Event> shown = index.shown(claim.claim());
            if (shown.isEmpty() && AddedEvents.deed(claim.claim()).isEmpty()) {
                shown = index.extractedWithWords(claim.words()).stream()
                        .findFirst()
                        .flatMap(e -> index.shown(e.claims().getFirst().id()));
            }
            if (shown.isPresent()) {
                return shown;
            }
        }
        return Optional.empty();
    }

    private static @Nullable Bilingual contradiction(Act.OnEvent act, Event shown) {
        return switch (act) {
            case Act.Judge to ->
                against(
                        EventField.REVIEW,
                        shown,
                        to.verdict().name(),
                        shown.judgement().review() == Review.OPEN
                                ? to.verdict().name()
                                : shown.judgement().review().name());
            case Act.SetTitle to ->
                against(EventField.TITLE, shown, to.title().id(), shown.title().id());
            case Act.SetDate to ->
                to.date().sameDays(new EventDate(shown.date(), shown.extent(), shown.range(), null))
                        ? null
                        : against(EventField.DATE, shown, DeedTexts.date(to.date()), String.valueOf(shown.date()));
            case Act.SetType to ->
                against(EventField.TYPE, shown, to.type().name(), shown.type().name());
            case Act.SetStatus to ->
                against(
                        EventField.STATUS,
                        shown,
                        to.status().name(),
                        shown.status().name());
            case Act.SetPlace to -> against(EventField.PLACE, shown, to.place(), shown.place());
            case Act.SetParticipants to ->
                against(
                        EventField.PARTICIPANTS,
                        shown,
                        to.participants().toString(),
                        shown.participants().toString());
            case Act.Split ignored -> null;
            case Act.Star ignored -> null;
            case Act.Tag ignored -> null;
            case Act.Note ignored -> null;
        };
    }

    private static @Nullable Bilingual against(
            EventField field, Event shown, @Nullable String theirs, @Nullable String ours) {
        if (!shown.judgement().decided().contains(field) || Objects.equals(theirs, ours)) {
            return null;
        }
        String title = shown.title().id();
        return new Bilingual(
                title + ", " + field + ": di sini diputuskan " + ours + ", di berkas " + theirs,
                title + ", " + field + ": decided here as " + ours + ", in the file as " + theirs);
    }
}

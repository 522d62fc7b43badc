package id.linimasa.curation;

import id.linimasa.model.Act;
import id.linimasa.model.Bilingual;
import id.linimasa.model.Decision;
import id.linimasa.model.Deed;
import id.linimasa.model.EntityKind;
import id.linimasa.model.EventDate;
import id.linimasa.model.Participant;
import id.linimasa.query.Vocabulary;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Deeds in words for people: what undo and redo are called, and what a history lists.
public final class DeedTexts {
    private static final int TITLE = 60;

    private DeedTexts() {}

    /// What a decision is called: its deed, or how many deeds there are.
    public static Bilingual name(Decision decision) {
        Deed first = decision.deeds().getFirst();
        int others = decision.deeds().size() - 1;
        Bilingual name = name(first);
        return others == 0
                ? name
                : new Bilingual(name.id() + " (+" + others + " lagi)", name.en() + " (+" + others + " more)");
    }

    /// What a step is called.
    public static Bilingual name(List<Decision> step) {
        Bilingual name = name(step.getFirst());
        int others = step.size() - 1;
        return others == 0
                ? name
                : new Bilingual(name.id() + " (+" + others + " keputusan)", name.en() + " (+" + others + " decisions)");
    }

    /// What a deed is called, with what it was done to.
    public static Bilingual name(Deed deed) {
        Bilingual what = what(deed.act());
        if (deed.events().isEmpty()) {
            return what;
        }
        Bilingual title = deed.events().getFirst().told().title();
        return new Bilingual(what.id() + ": " + cut(title.id()), what.en() + ": " + cut(title.en()));
    }

    private static String cut(String title) {
        return title.length() <= TITLE ? title : title.substring(0, TITLE) + "…";
    }

    /// What an act does, without what it is done to.
    public static Bilingual what(Act act) {
        return switch (act) {
            case Act.OnEvent onEvent -> onEvent(onEvent);
            case Act.Merge merge ->
                both(
                        "gabungkan " + merge.events().size() + " peristiwa",
                        "merge " + merge.events().size() + " events");
            case Act.AddEvent add ->
                both(
                        "tambahkan peristiwa “" + add.title().id() + "”",
                        "add the event “" + add.title().en() + "”");
            case Act.OnEntity onEntity -> onEntity(onEntity);
            case Act.OnArticle onArticle -> onArticle(onArticle);
            case Act.Revoke revoke ->
                both(
                        "urungkan " + revoke.decisions().size() + " keputusan",
                        "undo " + revoke.decisions().size() + " decisions");
            case Act.Restore restore ->
                both(
                        "ulangi " + restore.decisions().size() + " keputusan",
                        "redo " + restore.decisions().size() + " decisions");
            case Act.Unknown unknown
            when unknown.kind().equals(Act.Unknown.LEFT_OUT) ->
                both(
                        "tidak diambil: " + unknown.fields().get("was"),
                        "left out: " + unknown.fields().get("was"));
            case Act.Unknown unknown ->
                both("tindakan versi lain: " + unknown.kind(), "an act of another version: " + unknown.kind());
        };
    }

    private static Bilingual onEvent(Act.OnEvent act) {
        return switch (act) {
            case Act.Judge judge ->
                switch (judge.verdict()) {
                    case ACCEPTED -> both("terima", "accept");
                    case REJECTED -> both("tolak", "reject");
                    case UNSURE -> both("perlu dilihat lagi", "needs a look");
                    case OPEN -> both("buka lagi tinjauan", "reopen the review");
                };
            case Act.SetTitle to ->
                both("judul → " + to.title().id(), "title → " + to.title().en());
            case Act.SetDate to -> both("tanggal → " + date(to.date()), "date → " + date(to.date()));
            case Act.SetType to ->
                both(
                        "jenis → " + Vocabulary.label(to.type()).id(),
                        "type → " + Vocabulary.label(to.type()).en());
            case Act.SetStatus to ->
                both(
                        "status → " + Vocabulary.label(to.status()).id(),
                        "status → " + Vocabulary.label(to.status()).en());
            case Act.SetPlace to -> both("tempat → " + orNone(to.place()), "place → " + orNone(to.place()));
            case Act.SetParticipants to ->
                both("peserta → " + names(to.participants()), "participants → " + names(to.participants()));
            case Act.Split split ->
                both(
                        "pisahkan " + split.claims().size() + " laporan",
                        "split off " + split.claims().size() + " claims");
            case Act.Star star -> star.on() ? both("beri bintang", "star") : both("hapus bintang", "remove the star");
            case Act.Tag tag ->
                tag.on()
                        ? both("label " + tag.label(), "tag " + tag.label())
                        : both("hapus label " + tag.label(), "remove the tag " + tag.label());
            case Act.Note note -> both("catatan: " + cut(note.text()), "note: " + cut(note.text()));
        };
    }

    private static Bilingual onEntity(Act.OnEntity act) {
        String name = act.name();
        return switch (act) {
            case Act.MergeEntities to -> both(name + " adalah " + to.into(), name + " is " + to.into());
            case Act.SplitEntity to ->
                both(
                        name + " di " + to.articles().size() + " artikel adalah " + to.into(),
                        name + " in " + to.articles().size() + " articles is " + to.into());
            case Act.RenameEntity to -> both(name + " disebut " + to.to(), name + " is called " + to.to());
            case Act.AliasEntity to -> both(name + " juga disebut " + to.alias(), name + " is also " + to.alias());
            case Act.NotAPerson not -> {
                EntityKind instead = not.instead();
                String told = instead == null ? "" : " (" + instead + ")";
                yield both(name + " bukan orang" + told, name + " is not a person" + told);
            }
            case Act.ForgetEntity ignored -> both("lupakan " + name, "forget " + name);
        };
    }

    private static Bilingual onArticle(Act.OnArticle act) {
        String article = act.article().value().substring(0, 8);
        return switch (act) {
            case Act.SetWritten to ->
                both(
                        "artikel " + article + " ditulis → " + to.date(),
                        "article " + article + " written → " + to.date());
            case Act.SetOutlet to ->
                both(
                        "media artikel " + article + " → " + orNone(to.outlet()),
                        "outlet of article " + article + " → " + orNone(to.outlet()));
            case Act.SetLanguage to ->
                both(
                        "bahasa artikel " + article + " → " + to.language(),
                        "language of article " + article + " → " + to.language());
            case Act.Exclude exclude ->
                exclude.excluded()
                        ? both("kecualikan artikel " + article, "exclude article " + article)
                        : both("pakai lagi artikel " + article, "use article " + article + " again");
        };
    }

    /// A date as typed, or else its value.
    public static String date(EventDate date) {
        if (date.words() != null) {
            return date.words();
        }
        return orNone(date.value());
    }

    static String names(List<Participant> participants) {
        return participants.isEmpty()
                ? "–"
                : participants.stream().map(Participant::name).collect(Collectors.joining(", "));
    }

    private static String orNone(@Nullable String text) {
        return text == null || text.isEmpty() ? "–" : text;
    }

    private static Bilingual both(String id, String en) {
        return new Bilingual(id, en);
    }
}

package id.linimasa.extract.event;

import id.linimasa.extract.event.Grammar.WordClass;
import id.linimasa.model.EntityKind;
import java.util.List;
import java.util.Set;

/// Tells whether two names beside each other are one actor: a name and what it is, who serves somebody, a colleague
/// from a country.
///
/// Immutable and safe for any number of threads.
final class Appositions {
    /// Who serves or belongs to somebody whose name follows.
    private static final Set<String> RELATIONS = Set.of(
            "utusan",
            "duta",
            "juru",
            "jubir",
            "menantu",
            "putra",
            "putri",
            "istri",
            "suami",
            "penasihat",
            "ajudan",
            "pengacara",
            "saudara",
            "ayah",
            "ibu",
            "anak",
            "pendahulu",
            "penerus",
            "pengganti",
            "wakilnya",
            "rekan");
    /// The most words of such an office before the title of the one whom it belongs to.
    private static final int RELATION = 4;

    private final Grammar grammar;

    Appositions(Grammar grammar) {
        this.grammar = grammar;
    }

    /// The first word of what says who a person is by the actor before him; -1 where nothing does.
    ///
    /// @param from first word of his title
    static int begin(List<Word> words, Actor before, Actor person, int from) {
        int colleague = colleague(words, before, from);
        return colleague >= 0 || from < person.from() ? colleague : servant(words, before, person);
    }

    /// The first word of `mitranya dari Turki` right before a person, a comma aside; -1 where none is.
    private static int colleague(List<Word> words, Actor origin, int person) {
        boolean beside = origin.to() == person
                || origin.to() == person - 1 && words.get(origin.to()).is(",");
        int from = origin.from() - 1;
        if (!beside || origin.kind() == EntityKind.PERSON || from < 1) {
            return -1;
        }
        if (words.get(from).is("dari") || words.get(from).is("asal")) {
            from--;
        }
        for (int i = from; i >= Math.max(0, from - 1); i--) {
            if (OfficeHolders.COLLEAGUES.contains(words.get(i).lower())) {
                return i;
            }
        }
        return -1;
    }

    /// The first word of a person behind a comma who serves or belongs to the one before it, `menantu Trump, Jared
    /// Kushner`; -1 where nothing says so.
    private static int servant(List<Word> words, Actor before, Actor m) {
        if (before.kind() != EntityKind.PERSON
                || m.from() != before.to() + 1
                || !words.get(before.to()).is(",")) {
            return -1;
        }
        for (int i = Math.max(0, before.from() - RELATION); i < before.head(); i++) {
            if (RELATIONS.contains(words.get(i).lower())) {
                return Math.min(i, before.from());
            }
        }
        return -1;
    }

    /// `Stephane Dujarric, juru bicara Antonio Guterres`: what follows the comma says who the first one is.
    boolean tells(List<Word> words, Actor before, Actor m, int from) {
        boolean title = from < m.from() || m.kind() != EntityKind.PERSON;
        if (before.kind() != EntityKind.PERSON
                || !title
                || before.to() >= words.size()
                || !words.get(before.to()).is(",")) {
            return false;
        }
        String opener =
                before.to() + 1 < words.size() ? words.get(before.to() + 1).lower() : "";
        boolean opens = grammar.is(WordClass.TITLE, opener) && !opener.equals("yang");
        boolean near = from <= before.to() + 6;
        boolean ends = m.to() >= words.size()
                || words.get(m.to()).is(",")
                || words.get(m.to()).is("untuk") // "Hans Berg, utusan PBB untuk Yaman"
                || words.get(m.to()).is(".");
        return opens && near && ends && m.kind() != EntityKind.PERSON;
    }
}

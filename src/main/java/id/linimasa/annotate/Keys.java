package id.linimasa.annotate;

import id.linimasa.extract.entity.ArticleNames;
import id.linimasa.extract.merge.Outline;
import id.linimasa.extract.merge.Profile;
import id.linimasa.extract.merge.Signature;
import id.linimasa.model.EventType;
import java.util.HashSet;
import java.util.Set;

/// The keys under which facts are found again: a letter for the kind of look-up, then what is looked up.
final class Keys {
    private static final char END = '\u0000';

    private Keys() {}

    // articles

    /// Articles that name a person.
    static String named(String person) {
        return "n:" + person;
    }

    /// Beginning of the keys that complete a skeleton to the people with such a word in their name.
    static String skeleton(String skeleton) {
        return "t:" + skeleton + END;
    }

    /// Beginning of the keys that complete a person to the countries of their offices.
    static String countries(String person) {
        return "c:" + person + END;
    }

    /// Beginning of the keys that complete an abbreviation to what articles mean by it.
    static String meanings(String abbreviation) {
        return "a:" + abbreviation + END;
    }

    /// Articles that name an organisation by an abbreviation that others explain.
    static String abbreviated(String abbreviation) {
        return "o:" + abbreviation;
    }

    /// Articles whose signature has this band.
    static String band(int number, Signature signature) {
        return "d:" + Character.toString('a' + number) + Integer.toHexString(signature.band(number));
    }

    /// Near-duplicates of the article of that id, the smallest of their group.
    static String copies(String group) {
        return "g:" + group;
    }

    /// Articles, at their day of writing, that name somebody by a linked name.
    static String heard(String name) {
        return "h:" + name;
    }

    /// Keys whose articles are counted, and that are completed from their beginnings.
    static Set<String> counted(ArticleNames names) {
        Set<String> keys = new HashSet<>();
        names.people().forEach((person, codes) -> {
            keys.add(named(person));
            ArticleNames.skeletons(person).forEach(s -> keys.add(skeleton(s) + person));
            codes.forEach(code -> keys.add(countries(person) + code));
        });
        names.introduced()
                .forEach((abbreviation, meanings) ->
                        meanings.forEach(meaning -> keys.add(meanings(abbreviation) + meaning)));
        return keys;
    }

    /// The other keys of an article that hang on no other article.
    static Set<String> alone(ArticleFacts facts) {
        Set<String> keys = new HashSet<>();
        facts.names().abbreviations().forEach(a -> keys.add(abbreviated(a)));
        for (int i = 0; i < Signature.BANDS; i++) {
            keys.add(band(i, facts.signature()));
        }
        return keys;
    }

    /// The keys of an article that hang on others.
    static Set<String> linked(ArticleFacts facts) {
        Set<String> keys = new HashSet<>();
        if (!facts.group().equals(facts.id())) {
            keys.add(copies(facts.group()));
        }
        if (facts.written() != Profile.UNKNOWN) {
            facts.heard().forEach(name -> keys.add(heard(name)));
        }
        return keys;
    }

    /// All keys of an article.
    static Set<String> of(ArticleFacts facts) {
        Set<String> keys = counted(facts.names());
        keys.addAll(alone(facts));
        keys.addAll(linked(facts));
        return keys;
    }

    // events

    /// Events with a claim of this type by which somebody is looked for.
    static String block(EventType type, String name) {
        return "b:" + type + ':' + name;
    }

    /// The event that a claim belongs to.
    static String claim(String claim) {
        return "k:" + claim;
    }

    /// The event to which the id of a claim that is gone leads.
    static String former(String id) {
        return "f:" + id;
    }

    /// Events that are part of one.
    static String partOf(String event) {
        return "p:" + event;
    }

    /// Visits of a person, with a day and a place.
    static String visit(String person) {
        return "v:" + person;
    }

    /// Meetings of a person, with a day and a place.
    static String meeting(String person) {
        return "m:" + person;
    }

    /// Plans that somebody takes part in.
    static String plan(String name) {
        return "u:" + name;
    }

    /// All keys of an event.
    static Set<String> of(Outline event) {
        Set<String> keys = new HashSet<>();
        for (Profile claim : event.claims()) {
            keys.add(claim(claim.id()));
            claim.former().forEach(id -> keys.add(former(id)));
            Outline.blockNames(claim).forEach(name -> keys.add(block(claim.type(), name)));
        }
        if (event.partOf() != null) {
            keys.add(partOf(event.partOf()));
        }
        if (event.visit()) {
            event.people().forEach(name -> keys.add(visit(name)));
        } else if (event.meeting()) {
            event.people().forEach(name -> keys.add(meeting(name)));
        }
        if (event.plan()) {
            event.names().forEach(name -> keys.add(plan(name)));
        }
        return keys;
    }
}

package id.linimasa.extract.entity;

import id.linimasa.model.EntityKind;
import java.util.Set;

/// Links organisations: listed ones by their rows, others by the abbreviations that some article introduced, where all
/// articles that introduce one mean the same.
final class BodyLinks {

    private final EntityLexicon lexicon;
    private final NameDirectory names;

    BodyLinks(EntityLexicon lexicon, NameDirectory names) {
        this.lexicon = lexicon;
        this.names = names;
    }

    /// The one name of the organisation that articles call so.
    String canonical(String name) {
        if (!open(lexicon, name)) {
            return lexicon.canonical(EntityKind.ORGANIZATION, name);
        }
        Set<String> meanings = names.meanings(name);
        return meanings.size() == 1 ? meanings.iterator().next() : name;
    }

    /// Whether it hangs on other articles what an organisation of that name is.
    static boolean open(EntityLexicon lexicon, String name) {
        return abbreviation(name)
                && lexicon.canonical(EntityKind.ORGANIZATION, name).equals(name);
    }

    static boolean abbreviation(String name) {
        return name.length() > 1 && name.chars().noneMatch(c -> Character.isLowerCase(c) || Character.isWhitespace(c));
    }
}

package id.linimasa.extract.entity;

import id.linimasa.model.Entity;
import id.linimasa.model.EntityKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Links organisations: listed ones by their rows, others by the abbreviations that some article introduced, where all
/// articles that introduce one mean the same.
final class BodyLinks {

    private final EntityLexicon lexicon;
    private final Map<String, Set<String>> spelledOut = new HashMap<>();

    BodyLinks(EntityLexicon lexicon) {
        this.lexicon = lexicon;
    }

    void add(Entity entity) {
        if (abbreviation(entity.name())) {
            return;
        }
        for (String alias : entity.aliases()) {
            if (abbreviation(alias)) {
                spelledOut
                        .computeIfAbsent(alias, a -> new TreeSet<>())
                        .add(lexicon.canonical(EntityKind.ORGANIZATION, entity.name()));
            }
        }
    }

    String canonical(Entity entity) {
        String listed = lexicon.canonical(EntityKind.ORGANIZATION, entity.name());
        Set<String> meanings = spelledOut.getOrDefault(entity.name(), Set.of());
        return listed.equals(entity.name()) && meanings.size() == 1
                ? meanings.iterator().next()
                : listed;
    }

    private static boolean abbreviation(String name) {
        return name.length() > 1 && name.chars().noneMatch(c -> Character.isLowerCase(c) || Character.isWhitespace(c));
    }
}

package id.linimasa.extract.entity;

import id.linimasa.model.ArticleId;
import id.linimasa.model.Entity;
import id.linimasa.model.EntityKind;
import id.linimasa.model.EntityRole;
import id.linimasa.model.Extraction;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Links what many articles name to one canonical entity each: spellings, abbreviations and surnames of one thing meet,
/// two people who share a surname stay two.
///
/// A pure function of the *set* of extractions: their order decides nothing, and linking twice changes nothing. Where
/// the names of many articles are kept in a [NameDirectory], one article is linked by a few look-ups, and
/// [Linking#changed] tells which names mean somebody else once articles come or go.
/// Immutable, any number of threads.
///
/// ```java
/// EntityLinker.Links links = new EntityLinker().link(extractions);
/// String name = links.of(article, entity).name();
/// ```
public final class EntityLinker {

    private final EntityLexicon lexicon;
    private final NameWords words = new NameWords();

    /// Links by the program's lexicons.
    public EntityLinker() {
        this(EntityLexicon.of(UserLexicons.NONE));
    }

    EntityLinker(EntityLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// What an entity of one article is called across articles.
    ///
    /// @param name the canonical name
    /// @param kind person, organisation or place
    /// @param code ISO 3166-1 alpha-2 code of a country, otherwise null
    public record Canonical(
            String name, EntityKind kind, @Nullable String code) {}

    /// The answers for each article's entities.
    public static final class Links {
        private final Map<Reference, Canonical> answers;

        private Links(Map<Reference, Canonical> answers) {
            this.answers = Map.copyOf(answers);
        }

        /// The canonical entity; an entity that was not among those linked is its own.
        public Canonical of(ArticleId article, Entity entity) {
            return of(article, entity.kind(), entity.name(), entity.code());
        }

        /// The same for an entity known by kind and name alone.
        public Canonical of(ArticleId article, EntityKind kind, String name, @Nullable String code) {
            Canonical known = answers.get(new Reference(article, kind, name));
            return known == null ? new Canonical(name, kind, code) : known;
        }
    }

    /// An entity as one article names it.
    private record Reference(ArticleId article, EntityKind kind, String name) {}

    /// Names that mean somebody or something else than before.
    ///
    /// @param people as in [ArticleNames#people]
    /// @param abbreviations as in [ArticleNames#abbreviations]
    public record Changed(Set<String> people, Set<String> abbreviations) {}

    /// Other names by which people look for what has this canonical name: Joko Widodo → Jokowi.
    public Set<String> otherNames(String name) {
        return lexicon.otherNames(name);
    }

    /// Links the entities of all these articles.
    public Links link(Collection<Extraction> extractions) {
        GatheredNames names = new GatheredNames();
        extractions.forEach(e -> names.add(names(e)));
        return new Linking(names).link(extractions);
    }

    /// Linking by a directory: whenever articles came to it or went, [#changed] must hear of it. What was answered is
    /// kept as long as it holds. Used by one thread.
    public final class Linking {
        private final NameDirectory names;
        private PersonLinks persons;
        private final BodyLinks bodies;

        private Linking(NameDirectory names) {
            this.names = names;
            persons = new PersonLinks(lexicon, names, words);
            bodies = new BodyLinks(lexicon, names);
        }

        /// Links the entities of these articles, whose names the directory holds.
        public Links link(Collection<Extraction> extractions) {
            Map<Reference, Canonical> answers = new HashMap<>();
            for (Extraction extraction : extractions) {
                for (Entity entity : extraction.entities()) {
                    Reference reference = new Reference(extraction.article(), entity.kind(), entity.name());
                    answers.put(reference, new Canonical(name(entity), entity.kind(), entity.code()));
                }
            }
            return new Links(answers);
        }

        /// The names that mean somebody else since some articles came or went.
        ///
        /// @param moved what these articles contribute, those that came and those that went
        /// @param before the directory without those that came, and with those that went
        public Changed changed(Collection<ArticleNames> moved, NameDirectory before) {
            PersonLinks then = persons.by(before);
            PersonLinks now = persons.by(names);
            Set<String> moving = new HashSet<>();
            Set<String> abbreviations = new HashSet<>();
            for (ArticleNames names : moved) {
                moving.addAll(names.people().keySet());
                for (String abbreviation : names.introduced().keySet()) {
                    if (!before.meanings(abbreviation).equals(this.names.meanings(abbreviation))) {
                        abbreviations.add(abbreviation);
                    }
                }
            }
            moving.removeIf(name -> unmoved(name, before, names) && !now.competes(name) && !then.competes(name));
            Set<String> people = then.dependents(moving);
            people.addAll(now.dependents(moving));
            Map<String, String> were = new HashMap<>();
            people.forEach(name -> were.put(name, then.canonical(name)));
            now.forget(people);
            people.removeIf(name -> now.canonical(name).equals(were.get(name)));
            persons = now;
            return new Changed(people, abbreviations);
        }

        private String name(Entity entity) {
            return switch (entity.kind()) {
                case PERSON -> persons.canonical(PersonLinks.listed(lexicon, entity.name()));
                case ORGANIZATION -> bodies.canonical(entity.name());
                case PLACE ->
                    entity.code() == null
                            ? lexicon.canonical(EntityKind.PLACE, entity.name())
                            : lexicon.countryName(entity.code());
            };
        }
    }

    /// Linking by a directory.
    public Linking linking(NameDirectory names) {
        return new Linking(names);
    }

    /// What an article contributes to the linking of others.
    public ArticleNames names(Extraction extraction) {
        Map<String, Set<String>> people = new HashMap<>();
        Map<String, Set<String>> introduced = new HashMap<>();
        Set<String> abbreviations = new HashSet<>();
        for (Entity entity : extraction.entities()) {
            if (entity.kind() == EntityKind.PERSON) {
                Set<String> countries =
                        people.computeIfAbsent(PersonLinks.listed(lexicon, entity.name()), n -> new LinkedHashSet<>());
                entity.roles().stream()
                        .map(EntityRole::country)
                        .filter(Objects::nonNull)
                        .forEach(countries::add);
            } else if (entity.kind() == EntityKind.ORGANIZATION) {
                introductions(entity, introduced);
                if (BodyLinks.open(lexicon, entity.name())) {
                    abbreviations.add(entity.name());
                }
            }
        }
        return new ArticleNames(people, introduced, abbreviations);
    }

    private void introductions(Entity body, Map<String, Set<String>> introduced) {
        if (!BodyLinks.abbreviation(body.name())) {
            for (String alias : body.aliases()) {
                if (BodyLinks.abbreviation(alias)) {
                    introduced
                            .computeIfAbsent(alias, a -> new LinkedHashSet<>())
                            .add(lexicon.canonical(EntityKind.ORGANIZATION, body.name()));
                }
            }
        }
    }

    /// Whether only the number of articles changed.
    private static boolean unmoved(String name, NameDirectory before, NameDirectory after) {
        return before.articles(name) > 0
                && after.articles(name) > 0
                && before.countries(name).equals(after.countries(name));
    }
}

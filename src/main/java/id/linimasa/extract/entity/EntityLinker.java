package id.linimasa.extract.entity;

import id.linimasa.model.ArticleId;
import id.linimasa.model.Entity;
import id.linimasa.model.EntityKind;
import id.linimasa.model.Extraction;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Links what many articles name to one canonical entity each: spellings, abbreviations and surnames of one thing meet,
/// two people who share a surname stay two.
///
/// A pure function of the *set* of extractions: their order decides nothing, and linking twice changes nothing.
/// Immutable, any number of threads.
///
/// ```java
/// EntityLinker.Links links = new EntityLinker().link(extractions);
/// String name = links.of(article, entity).name();
/// ```
public final class EntityLinker {

    private final EntityLexicon lexicon;

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

    /// Links the entities of all these articles.
    public Links link(Collection<Extraction> extractions) {
        PersonLinks persons = new PersonLinks(lexicon);
        BodyLinks bodies = new BodyLinks(lexicon);
        for (Extraction extraction : extractions) {
            for (Entity entity : extraction.entities()) {
                switch (entity.kind()) {
                    case PERSON -> persons.add(entity);
                    case ORGANIZATION -> bodies.add(entity);
                    case PLACE -> {}
                }
            }
        }
        persons.settle();
        Map<Reference, Canonical> answers = new HashMap<>();
        for (Extraction extraction : extractions) {
            for (Entity entity : extraction.entities()) {
                String name = switch (entity.kind()) {
                    case PERSON -> persons.canonical(entity);
                    case ORGANIZATION -> bodies.canonical(entity);
                    case PLACE ->
                        entity.code() == null
                                ? lexicon.canonical(EntityKind.PLACE, entity.name())
                                : lexicon.countryName(entity.code());
                };
                Reference reference = new Reference(extraction.article(), entity.kind(), entity.name());
                answers.put(reference, new Canonical(name, entity.kind(), entity.code()));
            }
        }
        return new Links(answers);
    }
}

package id.linimasa.model;

/// A stretch of an article that names something: a time, an entity, or (by its trigger) an event.
public sealed interface Mention permits TimeMention, EntityMention, TriggerMention {

    /// Where it stands in [Article#text()].
    Span span();
}

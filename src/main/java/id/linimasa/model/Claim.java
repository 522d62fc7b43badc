package id.linimasa.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One article's claim as part of an [Event], with what is needed to weigh it.
///
/// @param id stable: made from the article, the type and the trigger's place, so that re-import changes nothing
/// @param article who claims it
/// @param publisher the article's outlet, or null
/// @param written the article's document creation time, or null
/// @param group the near-duplicate group of the article: claims of one group count as one source
/// @param mention the claim itself, with entity names linked across articles
public record Claim(
        String id,
        ArticleId article,
        @Nullable String publisher,
        @Nullable LocalDate written,
        String group,
        EventMention mention) {}

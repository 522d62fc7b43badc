package id.linimasa.model;

import org.jspecify.annotations.Nullable;

/// The PLOVER code of a trigger (Political Language Ontology for Verifiable Event Records, 2018).
///
/// @param event `CONSULT`, `AGREE` …, or null where PLOVER has none
/// @param mode `visit`, `phone` …, or null
public record Plover(@Nullable String event, @Nullable String mode) {

    /// PLOVER has no code for it.
    public static final Plover NONE = new Plover(null, null);
}

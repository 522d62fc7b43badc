package id.linimasa.index;

import java.util.Collection;
import java.util.List;

/// Knows by which other names people look for someone or something. Safe for any number of threads.
@FunctionalInterface
public interface OtherNames {
    /// Knows none.
    OtherNames NONE = name -> List.of();

    /// The other names of what has this canonical name: Joko Widodo → Jokowi. Empty where there are none.
    Collection<String> of(String name);
}

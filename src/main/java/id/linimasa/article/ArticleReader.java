package id.linimasa.article;

import id.linimasa.model.Reading;
import java.io.IOException;
import java.util.function.Consumer;

/// Reads one format. Implementations are immutable and safe for any number of threads.
interface ArticleReader {

    /// Hands on what it finds, article by article, never holding more than one of them.
    ///
    /// @throws IOException where the source breaks off; what was handed on before stays
    void read(Source source, Consumer<Reading> sink) throws IOException;
}

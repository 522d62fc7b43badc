package id.linimasa.ui.search;

import id.linimasa.ui.Filter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The saved searches and the history in the workspace's folder: UTF-8, one a line, `name TAB KIND=value TAB …`,
/// in values a backslash before `t`, `n` and itself. A line that cannot be read is left out and told to the log.
final class SearchFile {

    private static final Logger LOG = LoggerFactory.getLogger(SearchFile.class);
    private static final String CERTAIN = "CERTAIN";

    private final Path file;

    SearchFile(Path file) {
        this.file = file;
    }

    List<SavedSearch> read() {
        List<SavedSearch> found = new ArrayList<>();
        if (Files.exists(file)) {
            try {
                for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                    search(line).ifPresent(found::add);
                }
            } catch (IOException e) {
                LOG.warn("saved searches not read from {}: {}", file, e.toString());
            }
        }
        return found;
    }

    private Optional<SavedSearch> search(String line) {
        List<String> fields = List.of(line.split("\t", -1));
        List<Filter> filters = new ArrayList<>();
        boolean certain = false;
        try {
            for (String field : fields.subList(1, fields.size())) {
                int equals = field.indexOf('=');
                String kind = field.substring(0, equals);
                if (kind.equals(CERTAIN)) {
                    certain = true;
                } else {
                    filters.add(new Filter(Filter.Kind.valueOf(kind), plain(field.substring(equals + 1))));
                }
            }
            return Optional.of(new SavedSearch(plain(fields.getFirst()), filters, certain));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            LOG.warn("{}: no search: {}", file, line);
            return Optional.empty();
        }
    }

    /// Writes them beside the old ones, then moves them over.
    ///
    /// @throws UncheckedIOException naming the file where it cannot be written
    void write(List<SavedSearch> searches) {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.write(beside, searches.stream().map(SearchFile::line).toList(), StandardCharsets.UTF_8);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + e.getMessage(), e);
        }
    }

    private static String line(SavedSearch search) {
        StringBuilder line = new StringBuilder(escaped(search.name()));
        for (Filter filter : search.filters()) {
            line.append('\t').append(filter.kind()).append('=').append(escaped(filter.value()));
        }
        return line.append(search.certain() ? "\t" + CERTAIN + "=" : "").toString();
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }

    private static String plain(String value) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                i++;
                plain.append(
                        switch (value.charAt(i)) {
                            case 't' -> '\t';
                            case 'n' -> '\n';
                            default -> value.charAt(i);
                        });
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}

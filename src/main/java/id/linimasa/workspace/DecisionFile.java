package id.linimasa.workspace;

import id.linimasa.journal.ActFormatException;
import id.linimasa.journal.ActReader;
import id.linimasa.journal.DecisionJson;
import id.linimasa.model.Act;
import id.linimasa.model.Bilingual;
import id.linimasa.model.Decision;
import id.linimasa.model.EventDate;
import id.linimasa.model.Extent;
import id.linimasa.model.TimeRange;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Files of acts and of decisions, a JSON object a line. Stateless, safe for any number of threads.
public final class DecisionFile {
    private static final String HEAD = "{\"linimasa\":\"decisions\"";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private DecisionFile() {}

    /// A line that makes no sense or can't be done.
    ///
    /// @param line its number, from 1
    /// @param reason for people
    public record Problem(int line, Bilingual reason) {}

    /// What a file holds.
    ///
    /// @param items what could be read
    /// @param lines for each the number of its line, from 1
    /// @param problems lines that could not be read, and what is to be known of the file
    public record Content<T>(List<T> items, List<Integer> lines, List<Problem> problems) {
        public Content {
            items = List.copyOf(items);
            lines = List.copyOf(lines);
            problems = List.copyOf(problems);
        }
    }

    /// Reads acts that somebody wrote; dates in words are left to be read when it is known what they are about.
    ///
    /// @throws WorkspaceException where the file can't be read
    public static Content<Act> acts(Path file) {
        return read(file, line -> ActReader.parse(line, DecisionFile::unread));
    }

    private static Optional<EventDate> unread(String words) {
        return Optional.of(new EventDate(null, Extent.WITHIN, TimeRange.UNKNOWN, words));
    }

    /// Reads decisions that [#write] wrote, here or elsewhere.
    ///
    /// @throws WorkspaceException where the file can't be read
    public static Content<Decision> decisions(Path file) {
        return read(file, DecisionJson::parse);
    }

    private static <T> Content<T> read(Path file, Function<String, T> reader) {
        List<T> items = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        try (BufferedReader in = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                String text =
                        number == 1 && !line.isEmpty() && line.charAt(0) == BYTE_ORDER_MARK ? line.substring(1) : line;
                if (text.startsWith(HEAD)) {
                    newer(text, number).ifPresent(problems::add);
                } else if (!text.isBlank()) {
                    try {
                        items.add(reader.apply(text));
                        lines.add(number);
                    } catch (ActFormatException e) {
                        problems.add(new Problem(number, e.text()));
                    }
                }
            }
        } catch (CharacterCodingException e) {
            throw new WorkspaceException(
                    file, WorkspaceException.Kind.FILE, new Bilingual("bukan teks UTF-8", "no UTF-8 text"), e);
        } catch (IOException e) {
            throw Failure.ofFile(file, e);
        }
        return new Content<>(items, lines, problems);
    }

    private static Optional<Problem> newer(String head, int number) {
        int at = head.indexOf("\"v\":");
        int end = at < 0 ? -1 : head.indexOf('}', at);
        String version = end < 0 ? "" : head.substring(at + 4, end).strip();
        boolean known = version.equals(Integer.toString(DecisionJson.VERSION));
        return known
                ? Optional.empty()
                : Optional.of(new Problem(
                        number,
                        new Bilingual(
                                "ditulis Linimasa versi lain (bentuk " + version + "); yang dikenal tetap dibaca",
                                "written by another version of Linimasa (form " + version
                                        + "); what is known is read")));
    }

    /// A decision as a line of a file, without its line feed.
    public static String line(Decision decision) {
        return DecisionJson.line(decision);
    }

    /// Writes decisions, oldest first; the file is written beside and then moved into place.
    ///
    /// @throws WorkspaceException where it can't be written
    static void write(List<Decision> decisions, Path file) {
        Path target = file.toAbsolutePath();
        Path beside = target.resolveSibling(target.getFileName() + ".part");
        try {
            try (BufferedWriter out = Files.newBufferedWriter(beside)) {
                out.write(HEAD + ",\"v\":" + DecisionJson.VERSION + "}\n");
                for (Decision decision : decisions) {
                    out.write(DecisionJson.line(decision) + "\n");
                }
            }
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw Failure.ofFile(file, e);
        }
    }
}

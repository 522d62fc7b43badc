package id.linimasa.bench;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Makes many distinct articles of few: `VariantNews IN.jsonl[.gz] OUT.jsonl [TIMES]` writes every article as it is and
/// then, each time anew, with its lines in another order and its well-known names and months exchanged for others.
///
/// The same input gives the same output.
public final class VariantNews {
    private static final List<String> NAMES = List.of(
            "Trump", "Biden", "Putin", "Prabowo", "Jokowi", "Netanyahu", "Zelensky", "Macron", "Erdogan", "Modi");
    private static final List<String> OTHERS = List.of(
            "Karman", "Dellov", "Brenzi", "Takuro", "Halvorsen", "Mbeki", "Castrano", "Novikar", "Lindgren", "Omari");
    private static final List<String> MONTHS = List.of(
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember");
    private static final Pattern EXCHANGED =
            Pattern.compile("\\b(?:" + String.join("|", NAMES) + "|" + String.join("|", MONTHS) + ")\\b");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private VariantNews() {}

    public static void main(String[] args) throws IOException {
        int times = args.length > 2 ? Integer.parseInt(args[2]) : 5;
        Random random = new Random(5);
        int articles = 0;
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]))) {
            for (int time = 0; time < times; time++) {
                try (BufferedReader in = open(Path.of(args[0]))) {
                    for (String line = in.readLine(); line != null; line = in.readLine()) {
                        out.write(time == 0 ? line : variant(line, time, random));
                        out.write('\n');
                        articles++;
                    }
                }
            }
        }
        System.out.println(articles + " articles");
    }

    private static BufferedReader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
        return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
    }

    private static String variant(String line, int time, Random random) {
        ObjectNode article = (ObjectNode) JSON.readTree(line);
        List<String> lines =
                new ArrayList<>(Arrays.asList(article.path("text").asString("").split("\n", -1)));
        Collections.shuffle(lines, random);
        Map<String, String> exchange = new HashMap<>();
        pair(NAMES, OTHERS, random, exchange);
        pair(MONTHS, MONTHS, random, exchange);
        String text = EXCHANGED
                .matcher(String.join("\n", lines))
                .replaceAll(m -> Matcher.quoteReplacement(exchange.getOrDefault(m.group(), m.group())));
        article.put("text", text);
        article.put("url", article.path("url").asString("x") + "?v=" + time);
        return JSON.writeValueAsString(article);
    }

    private static void pair(List<String> words, List<String> others, Random random, Map<String, String> exchange) {
        List<String> shuffled = new ArrayList<>(others);
        Collections.shuffle(shuffled, random);
        for (int i = 0; i < words.size(); i++) {
            exchange.put(words.get(i), shuffled.get(i));
        }
    }
}

package id.linimasa.export;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Bilingual;
import id.linimasa.model.CreationTime;
import id.linimasa.model.Entity;
import id.linimasa.model.EntityKind;
import id.linimasa.model.EntityMention;
import id.linimasa.model.EventMention;
import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import id.linimasa.model.Evidence;
import id.linimasa.model.Extent;
import id.linimasa.model.Extraction;
import id.linimasa.model.Granularity;
import id.linimasa.model.Participant;
import id.linimasa.model.Plover;
import id.linimasa.model.Quote;
import id.linimasa.model.Role;
import id.linimasa.model.Span;
import id.linimasa.model.SpanKind;
import id.linimasa.model.TextSpan;
import id.linimasa.model.TimeMention;
import id.linimasa.model.TimeRange;
import id.linimasa.model.Timex3;
import id.linimasa.model.TimexType;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `annotate` prints what `annotation.schema.json` promises.
class AnnotationSchemaTest {

    private static final AnnotationSchema SCHEMA = new AnnotationSchema();
    private static final String TEXT = "Pada Selasa (26/4/2022), Putin bertemu Guterres di Moskow.";
    private static final ArticleId ID = new ArticleId("0".repeat(64));

    @Test
    void anArticleOfWhichNothingIsKnownFollowsTheSchema() {
        Article article = article(CreationTime.UNKNOWN);
        Extraction nothing = new Extraction(ID, List.of(), List.of(), List.of(), List.of());

        assertThat(SCHEMA.violations(AnnotationJson.line(article, nothing))).isEmpty();
    }

    @Test
    void anArticleWithDatesPeopleEventsAndQuotesFollowsTheSchema() {
        assertThat(SCHEMA.violations(everything())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "status":"OCCURRED"    | "status":"HAPPENED"
        "status":"OCCURRED",   | ''
        "mod":null             | "mod":"AROUND"
        "role":"host"          | "role":"HOST"
        "confidence":0.9       | "confidence":1.9
        "kind":"PERSON"        | "kind":"CITY"
        "directQuote":false    | "directQuote":null
        "truncated":false      | "truncated":false,"surprise":1
        """)
    void aLineThatBreaksThePromiseIsTold(String right, String wrong) {
        String line = everything();
        assertThat(line).contains(right);

        assertThat(SCHEMA.violations(line.replace(right, wrong))).isNotEmpty();
    }

    private static String everything() {
        LocalDate day = LocalDate.of(2022, 4, 26);
        TimeRange range = TimeRange.days(day, day.plusDays(1));
        Bilingual explanation = new Bilingual("tanggal lengkap", "a full date");
        TimeMention time = new TimeMention(
                span("Selasa (26/4/2022)"),
                new Timex3(TimexType.DATE, "2022-04-26", null),
                range,
                Granularity.DAY,
                "slash-date",
                explanation);
        Entity putin = new Entity(
                "Vladimir Putin",
                EntityKind.PERSON,
                null,
                List.of("Putin"),
                List.of(),
                List.of(new EntityMention(span("Putin"), EntityMention.Form.NAME)));
        EventMention meeting = new EventMention(
                EventType.MEETING,
                new Plover("CONSULT", null),
                new Bilingual("Putin bertemu Guterres", "Putin met Guterres"),
                "2022-04-26",
                Extent.WITHIN,
                range,
                EventStatus.OCCURRED,
                null,
                null,
                List.of(new Participant("Vladimir Putin", EntityKind.PERSON, null, Role.HOST)),
                "Moskow",
                null,
                null,
                null,
                false,
                List.of(new Evidence(new Span(0, TEXT.length()), span("bertemu"), 0)),
                "meet-verb",
                explanation,
                0.9,
                1);
        Extraction extraction = new Extraction(
                ID,
                List.of(time),
                List.of(putin),
                List.of(meeting),
                List.of(new Quote(span("bertemu Guterres"), null, null, true)));
        return AnnotationJson.line(
                article(new CreationTime(day, CreationTime.Evidence.TEXT, span("Selasa (26/4/2022)"), "26/4/2022")),
                extraction);
    }

    private static Article article(CreationTime created) {
        List<TextSpan> body = List.of(new TextSpan(new Span(0, TEXT.length()), SpanKind.BODY));
        return new Article(ID, "004.txt", TEXT, null, null, null, null, null, created, null, "id", false, body);
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}

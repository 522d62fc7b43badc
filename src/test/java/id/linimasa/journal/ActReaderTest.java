package id.linimasa.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.linimasa.model.Act;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Bilingual;
import id.linimasa.model.EntityKind;
import id.linimasa.model.EventDate;
import id.linimasa.model.Extent;
import id.linimasa.model.Participant;
import id.linimasa.model.Role;
import id.linimasa.model.Span;
import id.linimasa.model.TimeRange;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/// Every act that there is, found by reflection, so that none added later is forgotten.
class ActReaderTest {

    static Stream<Class<?>> kinds() {
        return leaves(Act.class).filter(k -> k != Act.Unknown.class);
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(ActReaderTest::leaves)
                : Stream.of(type);
    }

    /// The act with every field set, and with every field null or empty that may be.
    private static List<Act> examples(Class<?> kind) throws ReflectiveOperationException {
        List<Act> acts = new ArrayList<>();
        int constants = Arrays.stream(kind.getRecordComponents())
                .map(RecordComponent::getType)
                .filter(Class::isEnum)
                .mapToInt(t -> t.getEnumConstants().length)
                .max()
                .orElse(1);
        for (int i = 0; i < constants; i++) {
            acts.add(act(kind, i, false));
        }
        acts.add(act(kind, 1, true));
        return acts;
    }

    private static Act act(Class<?> kind, int number, boolean bare) throws ReflectiveOperationException {
        RecordComponent[] parts = kind.getRecordComponents();
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new);
        @Nullable Object[] values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            boolean nullable = parts[i].getAnnotatedType().isAnnotationPresent(Nullable.class);
            values[i] = bare && nullable ? null : value(parts[i], number);
        }
        return (Act) kind.getDeclaredConstructor(types).newInstance(values);
    }

    private static Object value(RecordComponent part, int number) {
        Class<?> type = part.getType();
        if (type.isEnum()) {
            return type.getEnumConstants()[number % type.getEnumConstants().length];
        }
        if (type == List.class) {
            Type of = ((ParameterizedType) part.getGenericType()).getActualTypeArguments()[0];
            return List.of(
                    value((Class<?>) of, part.getName() + " 1"), value((Class<?>) of, part.getName() + " \"2\""));
        }
        return type == boolean.class ? number % 2 == 0 : value(type, part.getName() + " é\n" + number);
    }

    private static Object value(Class<?> type, String words) {
        if (type == String.class) {
            return words;
        } else if (type == ArticleId.class) {
            return ArticleId.of(words, words, null);
        } else if (type == Bilingual.class) {
            return new Bilingual(words, words + " en");
        } else if (type == LocalDate.class) {
            return LocalDate.of(2022, 4, 26);
        } else if (type == Act.Passage.class) {
            return new Act.Passage(ArticleId.of(words, words, null), new Span(3, 9));
        } else if (type == Participant.class) {
            return new Participant(words, EntityKind.ORGANIZATION, "ID", Role.HOST);
        } else if (type == EventDate.class) {
            LocalDate day = LocalDate.of(2021, 5, 1);
            return new EventDate("2021-05", Extent.WITHIN, TimeRange.days(day, day.plusMonths(1)), words);
        }
        throw new IllegalArgumentException("no example of " + type);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyActIsReadAsItWasWritten(Class<?> kind) throws ReflectiveOperationException {
        for (Act act : examples(kind)) {
            assertThat(ActReader.read(ActWriter.write(act), words -> Optional.empty()))
                    .isEqualTo(act);
        }
    }

    @Test
    void anActOfALaterVersionIsWrittenAsItWasRead() {
        String line = "{\"act\":\"teleport\",\"event\":\"a\",\"where\":{\"x\":[1,2.5,null]},\"now\":true}";
        JsonMapper mapper = JsonMapper.builder().build();
        Act act = ActReader.read(mapper.readTree(line), words -> Optional.empty());
        assertThat(act).isInstanceOf(Act.Unknown.class);
        assertThat(ActWriter.write(act)).isEqualTo(mapper.readTree(line));
    }

    @Test
    void anActThatIsLeftOutKeepsWhatItWasAndWhy() {
        Act.Unknown kept = ActWriter.leftOut(new Act.Note("a", "catatan"), new Bilingual("sebab", "reason"));
        Act read = ActReader.read(ActWriter.write(kept), words -> Optional.empty());
        assertThat(read).isEqualTo(kept);
        assertThat(kept.fields())
                .isEqualTo(Map.of(
                        "was", "{\"act\":\"note\",\"event\":\"a\",\"text\":\"catatan\"}",
                        "why", "{\"id\":\"sebab\",\"en\":\"reason\"}"));
    }

    @Test
    void whatMakesNoSenseIsNamed() {
        assertThatThrownBy(() -> ActReader.parse("[]", w -> Optional.empty())).hasMessageContaining("no JSON object");
        assertThatThrownBy(() -> ActReader.parse("{\"act\":\"teleport\"}", w -> Optional.empty()))
                .hasMessageContaining("teleport");
        assertThatThrownBy(() -> ActReader.parse("{\"act\":\"merge\",\"events\":[\"a\"]}", w -> Optional.empty()))
                .isInstanceOf(ActFormatException.class);
    }
}

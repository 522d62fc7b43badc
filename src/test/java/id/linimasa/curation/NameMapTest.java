package id.linimasa.curation;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.curation.NameMap.Name;
import id.linimasa.model.Act;
import id.linimasa.model.Decision;
import id.linimasa.model.Deed;
import id.linimasa.model.EntityKind;
import id.linimasa.model.Event;
import id.linimasa.model.Participant;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NameMapTest {
    private static final EntityKind PERSON = EntityKind.PERSON;

    private static NameMap map(Act... acts) {
        List<Entry> entries = new ArrayList<>();
        for (Act act : acts) {
            String id = "d" + entries.size();
            Deed deed = new Deed(act, List.of(), "");
            entries.add(new Entry(new Decision(id, entries.size(), id, "Ani", Instant.EPOCH, "", List.of(deed)), 0));
        }
        return NameMap.of(entries);
    }

    private static @Nullable String called(NameMap map, String name) {
        Name found = map.of(new Name(PERSON, name), null);
        return found == null ? null : found.name();
    }

    private static List<String> names(Event event) {
        return event.participants().stream().map(Participant::name).toList();
    }

    @Test
    void decisionsAreFollowedInTheirOrder() {
        NameMap map = map(
                new Act.MergeEntities(PERSON, "A", "B"),
                new Act.RenameEntity(PERSON, "B", "C"),
                new Act.MergeEntities(PERSON, "C", "A"));
        assertThat(called(map, "A")).isEqualTo("A");
        assertThat(called(map, "B")).isEqualTo("A");
        assertThat(called(map, "D")).isEqualTo("D");
    }

    @Test
    void twoWhoAreCalledLikeEachOtherEndSomewhere() {
        NameMap map = map(new Act.RenameEntity(PERSON, "A", "B"), new Act.RenameEntity(PERSON, "B", "A"));
        assertThat(called(map, "A")).isEqualTo("A");
        assertThat(called(map, "B")).isEqualTo("A");
    }

    @Test
    void oneKindsNameLeavesTheOthersAlone() {
        NameMap map = map(new Act.RenameEntity(EntityKind.PLACE, "Jordan", "Yordania"));
        assertThat(called(map, "Jordan")).isEqualTo("Jordan");
    }

    @Test
    void aSplitNameMeansAnotherInItsArticlesAlone() {
        NameMap map = map(new Act.SplitEntity(PERSON, "Joko", List.of(Happening.named("a")), "Joko Anwar"));
        Name joko = new Name(PERSON, "Joko");
        assertThat(map.of(joko, Happening.named("a"))).isEqualTo(new Name(PERSON, "Joko Anwar"));
        assertThat(map.of(joko, Happening.named("b"))).isEqualTo(joko);
        assertThat(map.of(joko, null)).isEqualTo(joko);
    }

    @Test
    void whoIsForgottenTakesNoPart() {
        Event shown = map(new Act.ForgetEntity(PERSON, "Vladimir Putin"))
                .applied(Happening.meeting().alone("a"));
        assertThat(names(shown)).containsExactly("Antonio Guterres");
        assertThat(shown.judgement().deeds()).containsExactly("d0.0");
        assertThat(shown.claims().getFirst().mention().participants()).hasSize(1);
    }

    @Test
    void whoIsNoPersonIsOfTheOtherKindOrNobody() {
        Event event = Happening.meeting().people("Kremlin", "Guterres").alone("a");
        Event other =
                map(new Act.NotAPerson("Kremlin", EntityKind.ORGANIZATION)).applied(event);
        assertThat(other.participants())
                .extracting(Participant::kind)
                .containsExactly(EntityKind.ORGANIZATION, EntityKind.PERSON);
        Event nobody = map(new Act.NotAPerson("Kremlin", null)).applied(event);
        assertThat(names(nobody)).containsExactly("Guterres");
    }

    @Test
    void twoWhoBecomeOneTakePartOnce() {
        Event event = Happening.meeting().people("Jokowi", "Joko Widodo").alone("a");
        Event shown =
                map(new Act.MergeEntities(PERSON, "Jokowi", "Joko Widodo")).applied(event);
        assertThat(names(shown)).containsExactly("Joko Widodo");
    }

    @Test
    void anAliasIsFoundAndLeadsToTheName() {
        NameMap map = map(new Act.AliasEntity(PERSON, "Joko Widodo", "Pakde"));
        assertThat(called(map, "Pakde")).isEqualTo("Joko Widodo");
        Event shown = map.applied(Happening.meeting().people("Joko Widodo").alone("a"));
        assertThat(shown.judgement().aliases()).containsExactly("Pakde");
    }

    @Test
    void anEventThatNamesNoneOfThemIsLeftAsItIs() {
        Event event = Happening.meeting().alone("a");
        assertThat(map(new Act.ForgetEntity(PERSON, "Siapa")).applied(event)).isSameAs(event);
    }
}

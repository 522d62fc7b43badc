package id.linimasa.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.linimasa.model.EventColumns;
import id.linimasa.model.LaneKind;
import id.linimasa.timeline.GeneratedEvents;
import id.linimasa.timeline.HitMap;
import id.linimasa.timeline.MinimapWindow;
import id.linimasa.timeline.OpenCluster;
import id.linimasa.timeline.Publication;
import id.linimasa.timeline.Regions;
import id.linimasa.timeline.TimeScale;
import id.linimasa.timeline.ViewState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A robot at the real control, on the headless platform.
@ExtendWith(ApplicationExtension.class)
class TimelineViewTest {

    private final EventColumns events = GeneratedEvents.samples();
    private final AtomicReference<String> activated = new AtomicReference<>("");
    private TimelineView view;

    @Start
    void start(Stage stage) {
        view = new TimelineView();
        view.options().animatedProperty().set(false);
        view.onActivateProperty().set(activated::set);
        view.setColumns(events);
        stage.setScene(new Scene(view, 1000, 700));
        stage.sizeToScene(); // another class may have given the stage a size of its own
        stage.show();
        view.requestFocus();
    }

    private TimelineSkin skin() {
        return (TimelineSkin) view.getSkin();
    }

    private TimeScale scale() {
        WaitForAsyncUtils.waitForFxEvents();
        return view.model().scale();
    }

    private Regions regions() {
        return skin().frame().regions();
    }

    private Point2D screen(double x, double y) {
        Bounds bounds = view.localToScreen(view.getBoundsInLocal());
        return new Point2D(bounds.getMinX() + x, bounds.getMinY() + y);
    }

    private void drawn(FxRobot robot) {
        robot.interact(() -> skin().draw());
    }

    private HitMap.Hit event(FxRobot robot) {
        drawn(robot);
        HitMap hits = skin().frame().hits();
        for (int i = 0; i < hits.size(); i++) {
            HitMap.Hit hit = hits.hit(i);
            boolean inView = hit.x() > 100 && hit.x() < 900 && hit.y() > 150 && hit.y() < 650;
            if (hit.target() == HitMap.Target.EVENT && inView) {
                return hit;
            }
        }
        throw new AssertionError("no event in view");
    }

    @Test
    void theWheelKeepsTheDateUnderThePointer(FxRobot robot) {
        double x = 417;
        robot.moveTo(screen(x, 400));
        long moment = scale().time(x);
        double before = scale().msPerPx();
        robot.scroll(5, VerticalDirection.DOWN);
        assertThat(scale().msPerPx()).isNotEqualTo(before);
        assertThat(scale().x(moment)).isCloseTo(x, within(0.5));
        robot.scroll(9, VerticalDirection.UP);
        assertThat(scale().x(moment)).isCloseTo(x, within(0.5));
    }

    @Test
    void aDragPansAndTheDateStaysUnderThePointer(FxRobot robot) {
        drawn(robot);
        double y = regions().height() - 30;
        long moment = scale().time(500);
        robot.moveTo(screen(500, y)).press(MouseButton.PRIMARY);
        robot.moveTo(screen(430, y)).moveTo(screen(400, y)).release(MouseButton.PRIMARY);
        assertThat(scale().x(moment)).isCloseTo(400, within(1.0));
    }

    @Test
    void everyEventIsReachedByKeyboardAlone(FxRobot robot) {
        Set<String> reached = new HashSet<>();
        robot.type(KeyCode.HOME);
        for (int i = 0; i < events.size(); i++) {
            WaitForAsyncUtils.waitForFxEvents();
            String id = view.selectedIdProperty().get();
            reached.add(id);
            assertThat(view.getAccessibleText()).contains((i + 1) + " dari " + events.size());
            robot.interact(() -> view.fireEvent(typed(".")));
        }
        assertThat(reached).hasSize(events.size()).doesNotContainNull();
    }

    private static javafx.scene.input.KeyEvent typed(String character) {
        return new javafx.scene.input.KeyEvent(
                javafx.scene.input.KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false);
    }

    @Test
    void aClickSelectsAndEnterOpens(FxRobot robot) {
        HitMap.Hit hit = event(robot);
        robot.clickOn(screen(hit.x(), hit.y()));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(view.selectedIdProperty().get()).isEqualTo(events.ids().apply(hit.row()));
        robot.type(KeyCode.ENTER);
        assertThat(activated.get()).isEqualTo(view.selectedIdProperty().get());
    }

    @Test
    void aDoubleClickShowsTheEventLarge(FxRobot robot) {
        HitMap.Hit hit = event(robot);
        robot.doubleClickOn(screen(hit.x(), hit.y()));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(activated.get()).isEqualTo(events.ids().apply(hit.row()));
        long from = events.from()[hit.row()];
        assertThat(scale().x(from == Long.MIN_VALUE ? events.to()[hit.row()] : from))
                .isBetween(0.0, 1000.0);
    }

    @Test
    void aDoubleClickOnATickFitsItsUnit(FxRobot robot) {
        drawn(robot);
        HitMap hits = skin().frame().hits();
        List<HitMap.Hit> ticks = new ArrayList<>();
        for (int i = 0; i < hits.size(); i++) {
            HitMap.Hit hit = hits.hit(i);
            if (hit.target() == HitMap.Target.TICK && hit.x() > 300 && hit.x() < 700) {
                ticks.add(hit);
            }
        }
        HitMap.Hit tick = ticks.getFirst();
        robot.doubleClickOn(screen(tick.x(), tick.y()));
        assertThat(scale().x(tick.from())).isCloseTo(0, within(1.0));
        assertThat(scale().x(tick.to())).isCloseTo(regions().lanesWidth(), within(1.0));
    }

    @Test
    void shiftAndADragMarkARangeAndAskWhatToDo(FxRobot robot) {
        long from = scale().time(300);
        // the headless platform's robot sends no modifiers with the mouse
        fire(robot, MouseEvent.MOUSE_PRESSED, 300);
        fire(robot, MouseEvent.MOUSE_DRAGGED, 450);
        fire(robot, MouseEvent.MOUSE_DRAGGED, 500);
        fire(robot, MouseEvent.MOUSE_RELEASED, 500);
        WaitForAsyncUtils.waitForFxEvents();
        ViewState state = view.model().state();
        assertThat(state.brushed()).isTrue();
        assertThat(scale().x(state.brushFrom())).isCloseTo(scale().x(from), within(1.0));
        assertThat(scale().x(state.brushTo())).isCloseTo(500, within(1.0));
        assertThat(robot.lookup("Saring").queryAllAs(Button.class)).isNotEmpty();
    }

    private void fire(FxRobot robot, EventType<MouseEvent> type, double x) {
        Canvas canvas = robot.lookup(node -> node instanceof Canvas).query();
        boolean down = type != MouseEvent.MOUSE_RELEASED;
        robot.interact(() -> canvas.fireEvent(new MouseEvent(
                type,
                x,
                600,
                x,
                600,
                MouseButton.PRIMARY,
                1,
                true,
                false,
                false,
                false,
                down,
                false,
                false,
                false,
                false,
                false,
                null)));
    }

    @Test
    void escapeClearsHoverThenSelectionThenRange(FxRobot robot) {
        HitMap.Hit hit = event(robot);
        robot.interact(() -> {
            view.selectRows(hit.row());
            view.model().brush(scale0(), scale0() + 1_000_000);
            view.news().hovered(hit.row());
        });
        robot.type(KeyCode.ESCAPE);
        assertThat(view.hoveredIdProperty().get()).isNull();
        assertThat(view.selectedIdProperty().get()).isNotNull();
        robot.type(KeyCode.ESCAPE);
        assertThat(view.selectedIdProperty().get()).isNull();
        assertThat(view.model().state().brushed()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(view.model().state().brushed()).isFalse();
    }

    private long scale0() {
        return view.model().scale().time(400);
    }

    @Test
    void theMinimapRecentresWhereOneClicks(FxRobot robot) {
        robot.interact(() -> view.fit(java.time.LocalDate.of(2022, 3, 1), java.time.LocalDate.of(2022, 3, 8)));
        drawn(robot);
        long there = view.model().index().overview(1000).time(700);
        robot.clickOn(screen(700, 30));
        assertThat(scale().x(there)).isCloseTo(regions().lanesWidth() / 2, within(1.0));
    }

    @Test
    void keysPanZoomAndGoBack(FxRobot robot) {
        TimeScale start = scale();
        robot.type(KeyCode.RIGHT);
        assertThat(start.x(scale().t0())).isCloseTo(100, within(1.0));
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        assertThat(scale()).isEqualTo(start);
        robot.type(KeyCode.DIGIT2);
        assertThat(view.laneModeProperty().get()).isEqualTo(LaneKind.TYPE);
    }

    @Test
    void aTypedDateIsGoneTo(FxRobot robot) {
        robot.type(KeyCode.G);
        WaitForAsyncUtils.waitForFxEvents();
        TextField field = robot.lookup(".timeline-date").query();
        assertThat(field.isFocused()).isTrue();
        robot.interact(() -> field.setText("kapan-kapan"));
        robot.type(KeyCode.ENTER);
        assertThat(field.isVisible()).isTrue();
        robot.interact(() -> field.setText("april 2022"));
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(field.isVisible()).isFalse();
        assertThat(view.isFocused()).isTrue();
        long first = java.time.LocalDate.of(2022, 4, 1).toEpochDay() * 86_400_000L;
        assertThat(scale().x(first)).isBetween(0.0, 100.0);
        assertThat(scale().x(first + 30 * 86_400_000L)).isBetween(900.0, 1000.0);
    }

    @Test
    void escapeClosesTheDateFieldAndNothingElse(FxRobot robot) {
        robot.interact(() -> view.selectRows(5));
        robot.type(KeyCode.G);
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(view.selectedIdProperty().get()).isNotNull();
        assertThat(robot.lookup(".timeline-date").<TextField>query().isVisible())
                .isFalse();
    }

    @Test
    void aPinnedEventStaysOneAndIsLetGoAgain(FxRobot robot) {
        robot.type(KeyCode.HOME).type(KeyCode.P);
        String id = view.selectedIdProperty().get();
        assertThat(view.pinnedProperty().get()).containsExactly(id);
        assertThat(view.model().state().marks().pinned().get(view.model().row(id)))
                .isTrue();
        robot.type(KeyCode.P);
        assertThat(view.pinnedProperty().get()).isEmpty();
    }

    @Test
    void theNextKeyGoesAroundWhatWasFound(FxRobot robot) {
        String third = events.ids().apply(3);
        String ninth = events.ids().apply(9);
        robot.type(KeyCode.N);
        assertThat(view.selectedIdProperty().get()).isNull();
        robot.interact(() -> view.foundProperty().set(Set.of(third, ninth, "gone")));
        robot.type(KeyCode.N);
        assertThat(view.selectedIdProperty().get()).isEqualTo(third);
        robot.type(KeyCode.N);
        assertThat(view.selectedIdProperty().get()).isEqualTo(ninth);
        robot.type(KeyCode.N);
        assertThat(view.selectedIdProperty().get()).isEqualTo(third);
    }

    @Test
    void theSelectionIsMarkedAsARange(FxRobot robot) {
        robot.interact(() -> view.selectRows(8, 12));
        robot.type(KeyCode.R);
        ViewState state = view.model().state();
        assertThat(state.brushFrom()).isEqualTo(Math.min(events.from()[8], events.from()[12]));
        assertThat(state.brushTo()).isGreaterThan(events.from()[12]);
        assertThat(robot.lookup("Saring").queryAllAs(Button.class)).isNotEmpty();
    }

    @Test
    void aLaneIsDraggedToAnotherPlace(FxRobot robot) {
        robot.interact(() -> view.laneModeProperty().set(LaneKind.TYPE));
        drawn(robot);
        List<String> before = view.model().index().lanes().keys();
        double[] tops = skin().layout().laneTops();
        double top = regions().lanesTop();
        robot.moveTo(screen(60, top + tops[2] + 12)).press(MouseButton.PRIMARY);
        robot.moveTo(screen(60, top + tops[2] - 5)).moveTo(screen(60, top + 2)).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(view.model().index().lanes().keys()).startsWith(before.get(2), before.get(0), before.get(1));
    }

    @Test
    void thePointerTellsHowFarTheSelectedIs(FxRobot robot) {
        robot.interact(() -> view.selectRows(10));
        robot.moveTo(screen(900, 640));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(view.pointerTextProperty().get()).contains("sesudah yang dipilih");
    }

    @Test
    void thePublicationsOfTheSelectedEventLieOnARail(FxRobot robot) {
        robot.interact(() -> {
            view.selectRows(10);
            view.publicationsProperty().set(List.of(new Publication(events.from()[10] - 5 * 86_400_000L, "diumumkan")));
        });
        drawn(robot);
        assertThat(skin().frame().toString()).contains("diumumkan");
        assertThat(skin().frame().lanesBottom()).isLessThan(regions().height());
    }

    @Test
    void allEventsStandBehindTheFilteredOnesInTheOverview(FxRobot robot) {
        EventColumns all = GeneratedEvents.of(3000, 3);
        TimeScale before = view.model().index().overview(1000);
        robot.interact(() -> view.allColumnsProperty().set(all));
        drawn(robot);
        assertThat(skin().frame().toString()).contains("COUNT");
        assertThat(view.model().index().overview(1000).msPerPx()).isGreaterThan(before.msPerPx());
    }

    private HitMap.Hit cluster(FxRobot robot) {
        robot.interact(() -> {
            view.setColumns(GeneratedEvents.of(300, 9));
            view.fitAll();
        });
        drawn(robot);
        HitMap hits = skin().frame().hits();
        return IntStream.range(0, hits.size())
                .mapToObj(hits::hit)
                .filter(hit -> hit.target() == HitMap.Target.CLUSTER && hit.x() > 200 && hit.x() < 700)
                .max(Comparator.comparingInt(hit -> hit.members().length))
                .orElseThrow();
    }

    @Test
    void aClusterIsListedThenOpenedInItsLaneThenClosed(FxRobot robot) {
        HitMap.Hit cluster = cluster(robot);
        robot.clickOn(screen(cluster.x(), cluster.y()));
        WaitForAsyncUtils.waitForFxEvents();
        ListView<?> list = robot.lookup(".timeline-members .list-view").query();
        assertThat(list.getItems()).hasSize(cluster.members().length);
        robot.type(KeyCode.ESCAPE);
        assertThat(view.model().selected().cardinality()).isEqualTo(cluster.members().length);
        robot.type(KeyCode.ENTER);
        drawn(robot);
        assertThat(view.model().state().opened().rows()).containsExactly(cluster.members());
        robot.type(KeyCode.ESCAPE);
        drawn(robot);
        assertThat(view.model().state().opened()).isEqualTo(OpenCluster.NONE);
        assertThat(view.model().selected().cardinality()).isEqualTo(cluster.members().length);
    }

    @Test
    void theClusterAroundTheSelectedEventOpensByKeyboardAlone(FxRobot robot) {
        HitMap.Hit cluster = cluster(robot);
        int row = cluster.members()[0];
        robot.interact(() -> view.selectRows(row));
        drawn(robot);
        robot.press(KeyCode.SHIFT).type(KeyCode.ENTER).release(KeyCode.SHIFT);
        assertThat(view.model().state().opened().rows()).contains(cluster.members());
    }

    @Test
    void aDoubleClickOnAClusterParts(FxRobot robot) {
        HitMap.Hit cluster = cluster(robot);
        double before = scale().msPerPx();
        robot.doubleClickOn(screen(cluster.x(), cluster.y()));
        assertThat(scale().msPerPx()).isLessThan(before);
        assertThat(scale().x(cluster.from())).isBetween(0.0, 1000.0);
        assertThat(scale().x(cluster.to())).isBetween(0.0, 1000.0);
    }

    @Test
    void aDoubleClickOnNothingZoomsAboutThePointer(FxRobot robot) {
        drawn(robot);
        double y = regions().height() - 30;
        long moment = scale().time(650);
        double before = scale().msPerPx();
        robot.doubleClickOn(screen(650, y));
        assertThat(scale().msPerPx()).isCloseTo(before / 2, within(before * 0.01));
        assertThat(scale().x(moment)).isCloseTo(650, within(0.5));
    }

    @Test
    void theWindowOfTheMinimapIsDragged(FxRobot robot) {
        robot.interact(() -> view.fit(java.time.LocalDate.of(2022, 3, 1), java.time.LocalDate.of(2022, 3, 22)));
        drawn(robot);
        double[] window = MinimapWindow.edges(view.model().index().overview(1000), scale(), regions());
        double middle = (window[0] + window[1]) / 2;
        long before = scale().t0();
        double span = scale().msPerPx();
        robot.moveTo(screen(middle, 30)).press(MouseButton.PRIMARY);
        robot.moveTo(screen(middle + 40, 30)).moveTo(screen(middle + 60, 30)).release(MouseButton.PRIMARY);
        double perPixel = view.model().index().overview(1000).msPerPx();
        assertThat((scale().t0() - before) / perPixel).isCloseTo(60, within(1.5));
        assertThat(scale().msPerPx()).isEqualTo(span);
    }

    @Test
    void aPinnedLaneStaysWhileTheOthersScroll(FxRobot robot) {
        robot.interact(() -> {
            view.laneModeProperty().set(LaneKind.TYPE);
            view.lanesProperty().set(view.lanesProperty().get().pinned("MILITARY"));
        });
        drawn(robot);
        double top = skin().layout().laneTop(0);
        double second = skin().layout().laneTop(1);
        assertThat(view.model().index().lanes().key(0)).isEqualTo("MILITARY");
        assertThat(skin().mostScroll()).isGreaterThan(60);
        robot.interact(() -> view.model().scroll(60));
        drawn(robot);
        assertThat(skin().layout().laneTop(0)).isEqualTo(top);
        assertThat(skin().layout().laneTop(1)).isCloseTo(second - 60, within(1e-6));
    }
}

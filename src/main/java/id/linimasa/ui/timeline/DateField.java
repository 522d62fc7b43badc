package id.linimasa.ui.timeline;

import id.linimasa.timeline.DateEntry;
import id.linimasa.timeline.Language;
import java.time.LocalDate;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

/// The field in which one types where to go: `mei 2021`, `7/5/21`, `2021`.
final class DateField {

    static final double WIDTH = 260;
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");
    private static final long DAY = 86_400_000L;
    private static final double MARGIN = 0.05;
    /// A day fills a seventh of the view: its week is around it.
    private static final double DAY_MARGIN = 0.43;

    private final TimelineView view;
    private final TextField field = new TextField();

    DateField(TimelineView view) {
        this.view = view;
        field.getStyleClass().add("timeline-date");
        field.setPrefWidth(WIDTH);
        field.textProperty().subscribe((before, now) -> field.pseudoClassStateChanged(WRONG, false));
        field.setOnAction(event -> go());
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        field.focusedProperty().subscribe((before, now) -> {
            if (Boolean.TRUE.equals(before) && !now) {
                field.setVisible(false);
            }
        });
    }

    Node node() {
        return field;
    }

    void open() {
        Language language = view.languageProperty().get();
        field.setPromptText(language.of("Ke tanggal: mei 2021, 7/5/21, 2021", "Go to: may 2021, 7/5/21, 2021"));
        field.setAccessibleText(language.of("Ke tanggal", "Go to date"));
        field.clear();
        field.setVisible(true);
        field.requestFocus();
    }

    private void go() {
        int year = LocalDate.ofEpochDay(Math.floorDiv(middle(), DAY)).getYear();
        DateEntry.parse(field.getText(), year)
                .ifPresentOrElse(
                        asked -> {
                            boolean aDay = asked.to() - asked.from() <= DAY;
                            close();
                            view.navigator().fit(asked.from(), asked.to(), aDay ? DAY_MARGIN : MARGIN);
                        },
                        () -> field.pseudoClassStateChanged(WRONG, true));
    }

    private long middle() {
        return view.model().scale().time(view.model().lanesWidth() / 2);
    }

    /// @return whether it was open
    boolean close() {
        boolean open = field.isVisible();
        field.setVisible(false);
        if (open) {
            view.requestFocus();
        }
        return open;
    }
}

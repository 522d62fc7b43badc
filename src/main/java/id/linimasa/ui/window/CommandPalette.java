package id.linimasa.ui.window;

import id.linimasa.ui.Texts;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Every command by its name and with its keys: to be searched, chosen, and learnt from.
final class CommandPalette extends VBox {

    private static final double WIDTH = 460;
    private static final double HEIGHT = 380;

    private final Texts texts;
    private final TextField wanted = new TextField();
    private final ListView<Command> list = new ListView<>();
    private List<Command> commands = List.of();

    CommandPalette(Texts texts) {
        this.texts = texts;
        setId("command-palette");
        getStyleClass().add("import-card");
        setMaxSize(WIDTH, HEIGHT);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        wanted.setId("command-search");
        wanted.promptTextProperty().bind(texts.text("commands.prompt"));
        wanted.textProperty().subscribe((old, now) -> narrow());
        wanted.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        list.setCellFactory(l -> new CommandCell());
        list.setFocusTraversable(false);
        Label none = new Label();
        none.getStyleClass().add("muted");
        none.textProperty().bind(texts.text("commands.none"));
        list.setPlaceholder(none);
        list.setOnMouseClicked(e -> run());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(wanted, list);
    }

    /// Shows these commands.
    void open(List<Command> all) {
        commands = all;
        wanted.setText("");
        narrow();
        setVisible(true);
        wanted.requestFocus();
    }

    void hide() {
        setVisible(false);
    }

    private void narrow() {
        String letters = wanted.getText().strip().toLowerCase(Locale.ROOT);
        list.getItems()
                .setAll(commands.stream()
                        .filter(c -> texts.get(c.key()).toLowerCase(Locale.ROOT).contains(letters))
                        .filter(c -> first(c.key()) == c)
                        .toList());
        list.getSelectionModel().selectFirst();
    }

    /// A command with several keys is one row.
    private Command first(String key) {
        return commands.stream().filter(c -> c.key().equals(key)).findFirst().orElseThrow();
    }

    private List<String> keys(Command command) {
        return commands.stream()
                .filter(c -> c.key().equals(command.key()))
                .map(Command::keysText)
                .toList();
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            run();
        } else if (event.getCode() == KeyCode.DOWN) {
            list.getSelectionModel().selectNext();
        } else if (event.getCode() == KeyCode.UP) {
            list.getSelectionModel().selectPrevious();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            hide();
        } else {
            return;
        }
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
        event.consume();
    }

    private void run() {
        Command chosen = list.getSelectionModel().getSelectedItem();
        hide();
        if (chosen != null) {
            chosen.action().run();
        }
    }

    /// A command's name on the left, its keys on the right.
    private final class CommandCell extends ListCell<Command> {

        @Override
        protected void updateItem(Command command, boolean empty) {
            super.updateItem(command, empty);
            if (empty || command == null) {
                setGraphic(null);
                return;
            }
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            HBox row = new HBox(6, new Label(texts.get(command.key())), space);
            for (String words : keys(command)) {
                Label keys = new Label(words);
                keys.getStyleClass().add("key");
                row.getChildren().add(keys);
            }
            row.setAlignment(Pos.CENTER_LEFT);
            setGraphic(row);
        }
    }
}

package id.linimasa.ui.window;

import id.linimasa.ui.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// The ways into an import: choosers, drag and drop, and the clipboard.
final class ImportActions {

    private final ImportViewModel model;
    private final PasteCard paste;
    private final Texts texts;
    private final Node owner;

    ImportActions(ImportViewModel model, PasteCard paste, Texts texts, Node owner) {
        this.model = model;
        this.paste = paste;
        this.texts = texts;
        this.owner = owner;
    }

    private Window window() {
        Scene scene = owner.getScene();
        return scene.getWindow();
    }

    void chooseFiles() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("import.choose-files"));
        List<File> files = chooser.showOpenMultipleDialog(window());
        if (files != null) {
            model.start(files.stream().map(File::toPath).toList());
        }
    }

    void chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.get("import.choose-folder"));
        File folder = chooser.showDialog(window());
        if (folder != null) {
            model.start(List.of(folder.toPath()));
        }
    }

    /// Opens the card for pasted text, with the clipboard's text in it.
    void pasteText() {
        String words = Clipboard.getSystemClipboard().getString();
        paste.open(words == null ? "" : words);
    }

    private void start(List<File> files) {
        List<Path> paths = files.stream().map(File::toPath).toList();
        model.start(paths);
    }

    /// The button of the top bar with its choices.
    MenuButton button() {
        MenuButton button = new MenuButton();
        button.setId("import");
        button.textProperty().bind(texts.text("top.import"));
        button.getStyleClass().addAll("top-button", "primary");
        button.setMinWidth(MenuButton.USE_PREF_SIZE);
        button.getItems()
                .addAll(
                        item("import.choose-files", this::chooseFiles),
                        item("import.choose-folder", this::chooseFolder),
                        item("import.paste", this::pasteText));
        return button;
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(texts.text(key));
        item.setOnAction(e -> action.run());
        return item;
    }

    /// Takes files and folders dropped on the window; `veil` shows while they hover over it.
    void acceptDrops(Node target, Node veil) {
        target.addEventHandler(DragEvent.DRAG_OVER, e -> {
            if (e.getDragboard().hasFiles()) {
                e.acceptTransferModes(TransferMode.COPY);
                veil.setVisible(true);
                e.consume();
            }
        });
        target.addEventHandler(DragEvent.DRAG_EXITED_TARGET, e -> veil.setVisible(false));
        target.addEventHandler(DragEvent.DRAG_DROPPED, e -> {
            veil.setVisible(false);
            Dragboard board = e.getDragboard();
            if (board.hasFiles()) {
                start(board.getFiles());
                e.setDropCompleted(true);
                e.consume();
            }
        });
    }
}

package id.linimasa.ui.window;

import id.linimasa.ui.Texts;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The export button of the top bar: a usual format, then where to; or the dialog with all of them.
final class ExportMenu extends MenuButton {

    private final ExportViewModel model;
    private final Texts texts;

    ExportMenu(ExportViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("export");
        textProperty().bind(texts.text("top.export"));
        getStyleClass().addAll("top-button", "plain");
        setMinWidth(USE_PREF_SIZE);
        getItems()
                .addAll(
                        item("export.csv", "csv"),
                        item("export.jsonl", "jsonl"),
                        item("export.png", "png"),
                        item("export.svg", "svg"),
                        item("export.pdf", "pdf"),
                        new SeparatorMenuItem(),
                        more());
    }

    private MenuItem more() {
        MenuItem item = new MenuItem();
        item.setId("export-more");
        item.textProperty().bind(texts.text("export.more"));
        item.setOnAction(e -> new ExportDialog(model, texts, getScene().getWindow()).show());
        return item;
    }

    private MenuItem item(String key, String ending) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(texts.text(key));
        item.setOnAction(e -> choose(key, ending));
        return item;
    }

    private void choose(String key, String ending) {
        model.saving().choose(texts.get(key), ending, getScene().getWindow()).ifPresent(model::write);
    }
}

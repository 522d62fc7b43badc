package id.linimasa.ui.window;

import id.linimasa.ui.BackgroundTasks;
import id.linimasa.ui.Emphasis;
import id.linimasa.ui.EventLibrary;
import id.linimasa.ui.Results;
import id.linimasa.ui.Selection;
import id.linimasa.ui.Texts;
import id.linimasa.ui.entity.EntityPane;
import id.linimasa.ui.entity.EntityViewModel;
import id.linimasa.ui.review.ReviewCard;
import id.linimasa.ui.review.ReviewViewModel;
import id.linimasa.ui.search.NothingFound;
import id.linimasa.ui.search.SavedSearches;
import id.linimasa.ui.search.SearchPane;
import id.linimasa.ui.search.SearchViewModel;
import id.linimasa.ui.source.SourcePane;
import id.linimasa.ui.source.SourceViewModel;
import java.time.DayOfWeek;
import java.util.concurrent.Future;
import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/// The whole window of one workspace: puts the panes together and knows all of them, so that they need not know
/// each other.
final class MainWindow extends StackPane {

    static final double FACETS_WIDTH = 250;
    static final double SOURCE_WIDTH = 390;

    private final Texts texts;
    private final WindowSettings settings;
    private final Selection selection = new Selection();
    private final Results results;
    private final MainViewModel model;
    private final SearchPane search;
    private final EntityPane facets;
    private final SourcePane source;
    private final ImportActions imports;
    private final SplitPane panes = new SplitPane();
    private final CommandPalette palette;
    private final TimelinePane timeline;
    private final StatusBar status;
    private final SavedSearches saved;
    private final ArticleShelf shelf;
    private final DecisionHistory history;
    private final UndatedCard undated;
    private final SettingsCard settingsCard;
    private final QueryHelpCard queryHelp;
    private final SourceViewModel reading;
    private final ExportViewModel exporting;
    private final ImportViewModel importing;
    private final ReviewCard review;
    private final MiddlePane middle;
    private final Runnable refresh;
    private final WorkspaceDoors doors;
    private final ObservableStringValue title;

    MainWindow(
            EventLibrary library,
            Importer importer,
            BackgroundTasks tasks,
            Texts texts,
            WindowSettings settings,
            WorkspaceDoors doors) {
        this.texts = texts;
        this.doors = doors;
        this.settings = settings;
        results = new Results(selection, library, tasks);
        title = WindowTitle.of(results, texts);
        model = new MainViewModel(results);
        SearchViewModel searching = new SearchViewModel(selection, results, library, tasks, texts);
        SourceViewModel sourceModel = new SourceViewModel(selection, results, library, tasks);
        refresh = () -> {
            results.refresh();
            sourceModel.load();
        };
        reading = sourceModel;
        importing = new ImportViewModel(importer, library, tasks, texts, System::nanoTime, refresh);
        saved = new SavedSearches(selection, results, settings.folder());
        search = new SearchPane(searching, saved, texts);
        facets = new EntityPane(new EntityViewModel(selection, results, library, tasks, texts), texts);
        source = new SourcePane(sourceModel, texts);
        PasteCard paste = new PasteCard(importing, texts);
        imports = new ImportActions(importing, paste, texts, this);
        palette = new CommandPalette(texts);
        timeline = new TimelinePane(selection, results, new Emphasis(selection, results, tasks), model, texts);
        history = new DecisionHistory(library, results, tasks);
        new TimelineFeed(timeline.view(), results, library, tasks);
        shelf = new ArticleShelf(results, library, tasks);
        undated = new UndatedCard(selection, results, texts);
        review = new ReviewCard(new ReviewViewModel(selection, results, library, tasks), texts);
        sourceModel.tellWith(this::tellEvent);
        status = new StatusBar(
                results,
                shelf,
                new StatusBar.Doors(
                        undated::open, this::listSilentArticles, this::listUndatedArticles, this::listCopies),
                texts);
        settingsCard = new SettingsCard(model, texts, settings.folder(), this::openOther);
        queryHelp = new QueryHelpCard(texts);
        exporting = new ExportViewModel(
                results, library, model, tasks, texts, () -> timeline.view().visibleRange());
        restore();
        middle = new MiddlePane(
                model,
                new ToolRow(model, results, texts, timeline.tools()),
                timeline,
                selection,
                results,
                tasks,
                new NothingFound(searching, texts),
                texts);
        build(paste);
    }

    private void build(PasteCard paste) {
        panes.getItems().addAll(facets, middle, source);
        SplitPane.setResizableWithParent(facets, false);
        SplitPane.setResizableWithParent(source, false);
        facets.setMinWidth(180);
        source.setMinWidth(280);
        Welcome welcome = new Welcome(
                texts,
                new Welcome.Actions(doors.sample(), imports::chooseFiles, imports::chooseFolder, imports::pasteText));
        StackPane body = new StackPane(panes, welcome);
        model.stateProperty().subscribe(now -> {
            welcome.setVisible(now == MainViewModel.State.EMPTY);
            panes.setVisible(now != MainViewModel.State.EMPTY);
            if (now == MainViewModel.State.TIMELINE && !(getScene() != null && search.isFocusWithin())) {
                timeline.view().requestFocus();
            }
        });
        BorderPane frame = new BorderPane(body);
        frame.setTop(new TopBar(
                search,
                selection,
                model,
                texts,
                new ExportMenu(exporting, texts),
                imports.button(),
                history,
                settingsCard::open));
        frame.setBottom(status);
        StackPane veil = veil();
        ImportDialog report = new ImportDialog(importing, selection::read, texts);
        StackPane.setAlignment(undated, Pos.BOTTOM_LEFT);
        StackPane.setMargin(undated, new Insets(0, 0, 40, 16));
        StackPane.setAlignment(report, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(report, new Insets(0, 16, 40, 0));
        StackPane.setAlignment(review, Pos.TOP_LEFT);
        StackPane.setMargin(review, new Insets(64, 0, 40, 16));
        getChildren().addAll(frame, report, undated, review, paste, settingsCard, queryHelp, palette, veil);
        imports.acceptDrops(this, veil);
        timeline.pointerTextProperty().subscribe(status::showPointer);
        exporting.messageProperty().subscribe(status::showNotice);
        history.problemProperty().subscribe(e -> status.showNotice(e == null ? "" : String.valueOf(e.getMessage())));
    }

    private StackPane veil() {
        Label words = new Label();
        words.textProperty().bind(texts.text("import.drop"));
        StackPane veil = new StackPane(words);
        veil.getStyleClass().add("drop-veil");
        veil.setMouseTransparent(true);
        veil.setVisible(false);
        return veil;
    }

    private void restore() {
        model.themeProperty().set(settings.theme());
        model.lanesProperty().set(settings.lanes());
        model.listProperty().set(settings.flag("list", false));
        model.wheelScrollsProperty().set(settings.flag("wheel-scrolls", false));
        model.highContrastProperty().set(settings.flag("high-contrast", false));
        model.lettersProperty().set((int) settings.number("letters", FontSizes.USUAL));
        model.zoneProperty().set(settings.zone());
        model.weekStartProperty().set(settings.flag("week-sunday", false) ? DayOfWeek.SUNDAY : DayOfWeek.MONDAY);
        model.whoProperty().set(settings.words("who"));
    }

    /// Makes the scene of this window, in its theme, with its keys and the first answer, ready to be shown. Takes
    /// its time: any thread may do it, as long as nothing else reaches the window before it is shown. The answer is
    /// found by another thread while this one styles all that looks the same whatever it is.
    Scene scene(double width, double height) {
        Future<Results.Answer> answer = results.begin();
        Scene scene = new Scene(this, width, height);
        model.themeProperty().get().dress(scene, model.lettersProperty().get());
        model.themeProperty().subscribe((old, now) -> look(scene));
        model.lettersProperty().subscribe((old, now) -> look(scene));
        Shortcuts.install(scene, new Commands(this).all());
        placeDividers(width);
        applyCss();
        results.first(answer);
        applyCss();
        layout();
        middle.warmUp();
        return scene;
    }

    private void look(Scene scene) {
        model.themeProperty().get().applyTo(scene, model.lettersProperty().get());
    }

    private void placeDividers(double width) {
        double left = settings.number("width-facets", FACETS_WIDTH);
        double right = settings.number("width-source", SOURCE_WIDTH);
        facets.setPrefWidth(left);
        source.setPrefWidth(right);
        panes.setDividerPositions(left / width, 1 - right / width);
    }

    /// Writes down how the window was left.
    void remember() {
        settings.set("theme", model.themeProperty().get());
        settings.set("lanes", model.lanesProperty().get());
        settings.set("list", model.listProperty().get());
        settings.set("language", texts.locale());
        settings.set("wheel-scrolls", model.wheelScrollsProperty().get());
        settings.set("high-contrast", model.highContrastProperty().get());
        settings.set("letters", model.lettersProperty().get());
        settings.set("zone", model.zoneProperty().get());
        settings.set("week-sunday", model.weekStartProperty().get() == DayOfWeek.SUNDAY);
        settings.set("who", model.whoProperty().get());
        if (facets.getWidth() > 0) {
            settings.set("width-facets", facets.getWidth());
            settings.set("width-source", source.getWidth());
        }
    }

    Selection selection() {
        return selection;
    }

    /// What the window around this is called.
    ObservableStringValue title() {
        return title;
    }

    MainViewModel model() {
        return model;
    }

    Texts texts() {
        return texts;
    }

    ImportActions imports() {
        return imports;
    }

    ImportViewModel importing() {
        return importing;
    }

    ExportViewModel exporting() {
        return exporting;
    }

    TimelinePane timeline() {
        return timeline;
    }

    /// Asks for everything again: the workspace changed.
    void refresh() {
        refresh.run();
    }

    void focusSearch() {
        search.focusField();
    }

    SavedSearches saved() {
        return saved;
    }

    /// The article that is read.
    SourceViewModel reading() {
        return reading;
    }

    void openSaved() {
        search.openSaved();
    }

    void openSettings() {
        settingsCard.open();
    }

    /// Asks for the folder of another workspace and opens it in place of this one, unless an import is going on here.
    void openOther() {
        if (importing.runningProperty().get()) {
            status.showNotice(texts.get("workspace.busy"));
        } else {
            doors.other().run();
        }
    }

    void openQueryHelp() {
        queryHelp.open();
    }

    /// Makes an event of the words that are selected in the article, or an empty one.
    void tellEvent() {
        review.draft();
    }

    /// Shows or hides the review queue.
    void toggleReview() {
        review.toggle();
    }

    void openUndated() {
        undated.open();
    }

    void listSilentArticles() {
        importing.list("articles.silent", shelf.foundProperty().get().silent());
    }

    void listUndatedArticles() {
        importing.list("articles.unknown", shelf.foundProperty().get().undated());
    }

    void listCopies() {
        importing.list("articles.copies", shelf.foundProperty().get().copies());
    }

    void correctWritten() {
        source.correctWritten();
    }

    DecisionHistory history() {
        return history;
    }

    void openPalette() {
        palette.open(new Commands(this).all());
    }

    /// Shows or hides the left pane.
    void toggleFacets() {
        toggle(facets, 0);
    }

    /// Shows or hides the right pane.
    void toggleSource() {
        toggle(source, panes.getItems().size());
    }

    private void toggle(Node pane, int place) {
        double width = getWidth();
        if (!panes.getItems().remove(pane)) {
            panes.getItems().add(place, pane);
            placeDividers(width);
        }
    }
}

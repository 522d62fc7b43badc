package id.linimasa.ui.window;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// Light or dark: AtlantaFX's Primer with the colours of Linimasa.
public enum Theme {
    LIGHT,
    DARK;

    /// The regular one last: fonts of one family that are neither bold nor italic replace each other, and the others
    /// are
    /// still found by their full names.
    private static final List<String> FONTS = List.of("Inter-SemiBold.ttf", "Inter-Italic.ttf", "Inter-Regular.ttf");

    /// Loads the fonts that every text of the window is set in; once a program.
    static void loadFonts() {
        for (String name : FONTS) {
            URL font = Theme.class.getResource("/id/linimasa/timeline/fonts/" + name);
            if (font != null) {
                Font.loadFont(font.toExternalForm(), 13);
            }
        }
    }

    /// Gives a scene this look; its popups follow. Used on the FX thread alone.
    ///
    /// @param percent of the usual size of letters
    void applyTo(Scene scene, int percent) {
        String base =
                this == DARK ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
        if (!base.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(base);
        }
        dress(scene, percent);
    }

    /// Gives a scene that is not shown yet the sheets of this look, on any thread; the rest follows from what is shown.
    ///
    /// @param percent of the usual size of letters
    void dress(Scene scene, int percent) {
        List<String> wanted =
                List.of(sheet(name().toLowerCase(Locale.ROOT)), FontSizes.scaled(sheet("linimasa"), percent));
        ObservableList<String> sheets = scene.getStylesheets();
        if (sheets.size() != wanted.size()) {
            sheets.setAll(wanted);
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!wanted.get(i).equals(sheets.get(i))) {
                sheets.set(i, wanted.get(i)); // each sheet that changes is read anew: the others stay
            }
        }
    }

    private static String sheet(String name) {
        URL sheet = Theme.class.getResource("/id/linimasa/ui/" + name + ".css");
        if (sheet == null) {
            throw new IllegalStateException("the program lacks its stylesheet " + name + ".css");
        }
        return sheet.toExternalForm();
    }

    /// The other one.
    Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }
}

/// The window itself: it puts the panes together, opens the workspace, imports, and remembers how it was left.
///
/// In: a workspace folder. Out: the window. The only package of `ui` that knows the workspace and all panes; no
/// pane knows it. Texts come from the bundle, colours from the stylesheets beside it.
///
/// Example: `TimelineApp.start(folder, Optional.empty(), Texts.INDONESIAN)` opens the events of a folder.
@NullMarked
package id.linimasa.ui.window;

import org.jspecify.annotations.NullMarked;

package planted.swing.window;

import javax.swing.JDialog;

/** A second toolkit. */
public record SwingDialog(JDialog dialog) {}

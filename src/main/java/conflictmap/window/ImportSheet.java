package conflictmap.window;

import conflictmap.viewmodel.Account;
import conflictmap.viewmodel.Messages;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What became of the files that came last: what was not taken first, with the reason and what to do. */
final class ImportSheet {
    private static final double ROW = 74;
    private static final double HIGHEST = 440;

    private ImportSheet() {}

    static Node of(List<Account> accounts) {
        if (accounts.isEmpty()) {
            return Empty.small(Messages.text("import.none"));
        }
        List<Account> worstFirst = accounts.stream().sorted(Comparator.comparing(Account::fate).reversed()).toList();
        var lead = new Label(lead(accounts));
        lead.setId("import-lead");
        lead.getStyleClass().add("strong");
        lead.setWrapText(true);
        var list = new ListView<>(FXCollections.observableArrayList(worstFirst));
        list.setId("import-list");
        list.getStyleClass().addAll("rows", "edge-to-edge", "bordered-list");
        list.setAccessibleText(Messages.text("import.title"));
        list.setFixedCellSize(ROW);
        list.setPrefHeight(Math.clamp(accounts.size() * ROW + 2, ROW + 2, HIGHEST));
        list.setCellFactory(view -> new Cell());
        return new VBox(8, lead, list);
    }

    /** {@code 17 of 25 files taken whole, 3 in part, 5 not: 28 reports, 41 events}. */
    static String lead(List<Account> accounts) {
        var fates = accounts.stream().collect(Collectors.groupingBy(Account::fate, Collectors.counting()));
        return Messages.text("import.lead", accounts.size(), fates.getOrDefault(Account.Fate.WHOLE, 0L), fates.getOrDefault(Account.Fate.PART, 0L),
                fates.getOrDefault(Account.Fate.NONE, 0L), accounts.stream().mapToInt(Account::reports).sum(),
                accounts.stream().mapToInt(Account::events).sum());
    }

    private static final class Cell extends ListCell<Account> {
        private final Label name = new Label();
        private final Label gave = new Label();
        private final Label why = new Label();
        private final VBox row;

        Cell() {
            name.setMinWidth(0);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            gave.getStyleClass().add("muted");
            gave.setMinWidth(Region.USE_PREF_SIZE);
            why.getStyleClass().addAll("muted", "small");
            why.setWrapText(true);
            why.setMaxHeight(34);
            row = new VBox(2, new HBox(8, name, gave), why);
            row.getStyleClass().add("row");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Account account, boolean empty) {
            super.updateItem(account, empty);
            if (empty || account == null) {
                setGraphic(null);
                setAccessibleText(null);
                setTooltip(null);
                return;
            }
            name.setText(String.valueOf(Path.of(account.file()).getFileName()));
            gave.setText(Messages.text("import.fate." + account.fate().name().toLowerCase(java.util.Locale.ROOT), account.reports(), account.events()));
            String reasons = Stream.concat(
                    account.problems().stream().map(p -> p.line() > 0 ? Messages.text("mapping.line", p.line(), p.message()) : p.message()),
                    account.notes().stream()).collect(Collectors.joining("\n"));
            why.setText(reasons);
            name.getStyleClass().removeAll("strong");
            if (account.fate() != Account.Fate.WHOLE) {
                name.getStyleClass().add("strong");
            }
            setTooltip(new Tooltip(account.file() + (reasons.isEmpty() ? "" : "\n" + reasons)));
            setAccessibleText(name.getText() + ", " + gave.getText() + ", " + reasons);
            setGraphic(row);
        }
    }
}

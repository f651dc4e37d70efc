package conflictmap.window;

import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.FacetGroup;
import conflictmap.viewmodel.Messages;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the events are of, with counts, to be ticked; counted only while it is unfolded. A tick changes the filter's text. */
final class FacetsPanel {
    private final Desk desk;
    private final VBox groups = new VBox(10);
    private final TitledPane root;

    FacetsPanel(Desk desk) {
        this.desk = desk;
        groups.getStyleClass().add("facets");
        var scroll = new ScrollPane(groups);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setPrefViewportHeight(260);
        root = new TitledPane(Messages.text("facets.title"), scroll);
        root.setId("facets");
        root.setExpanded(false);
        root.setAnimated(false);
        root.expandedProperty().addListener((o, was, is) -> count());
        desk.shelf().foundProperty().addListener((o, was, is) -> count());
    }

    Region root() {
        return root;
    }

    private void count() {
        if (root.isExpanded()) {
            desk.shelf().facets(this::show);
        }
    }

    private void show(List<FacetGroup> facets) {
        if (root.isExpanded()) {
            String focused = root.getScene() != null && root.getScene().getFocusOwner() instanceof CheckBox box ? box.getId() : "";
            groups.getChildren().setAll(facets.stream().filter(group -> !group.ticks().isEmpty()).map(this::group).toList());
            groups.lookupAll(".check-box").stream().filter(box -> focused.equals(box.getId())).forEach(Node::requestFocus);
        }
    }

    private VBox group(FacetGroup facet) {
        var title = new Label(Messages.text("facets." + facet.key()));
        title.getStyleClass().add("facet-title");
        var group = new VBox(2, title);
        facet.ticks().forEach(tick -> group.getChildren().add(box(facet.key(), tick)));
        if (facet.more() > 0) {
            var more = new Label(Messages.text("facets.more", facet.more(), facet.key()));
            more.getStyleClass().add("muted");
            group.getChildren().add(more);
        }
        return group;
    }

    private CheckBox box(String facet, FacetGroup.Tick tick) {
        var box = new CheckBox(Messages.text("facets.count", tick.label(), tick.events()));
        box.setId("facet-" + facet + "-" + tick.value());
        box.setSelected(tick.chosen());
        box.setMnemonicParsing(false);
        box.setOnAction(e -> desk.shelf().choose(facet, tick.value(), box.isSelected()));
        return box;
    }
}

package io.scalewell.ui.run.mywork;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import java.util.List;

/** Brings the children of something into line with what is wanted, and touches only those that differ: the others keep the focus. */
final class InPlace {

    private InPlace() {}

    static <P extends Component & HasComponents> void show(P parent, List<? extends Component> wanted) {
        parent.getChildren().filter(child -> !wanted.contains(child)).toList().forEach(child -> parent.remove(child));
        var element = parent.getElement();
        for (int at = 0; at < wanted.size(); at++) {
            var child = wanted.get(at).getElement();
            if (at >= element.getChildCount() || !element.getChild(at).equals(child)) {
                element.insertChild(at, child);
            }
        }
    }
}

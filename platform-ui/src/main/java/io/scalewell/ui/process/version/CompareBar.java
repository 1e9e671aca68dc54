package io.scalewell.ui.process.version;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.scalewell.shared.process.VersionSummary;
import io.scalewell.shared.process.diff.Comparisons;
import io.scalewell.ui.shell.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Chooses the two states that are compared. */
final class CompareBar extends Div {

    private final Workspace workspace;
    private final List<VersionSummary> versions;

    /** @param onChoice is told the older and the newer side */
    CompareBar(
            Workspace workspace,
            List<VersionSummary> versions,
            int from,
            int to,
            BiConsumer<Integer, Integer> onChoice) {
        this.workspace = workspace;
        this.versions = versions;
        addClassName("sw-diff-bar");
        var older = side("versions.compare.from", from);
        var newer = side("versions.compare.to", to);
        older.addValueChangeListener(change -> onChoice.accept(change.getValue(), newer.getValue()));
        newer.addValueChangeListener(change -> onChoice.accept(older.getValue(), change.getValue()));
        add(older, newer);
    }

    private Select<Integer> side(String label, int chosen) {
        var numbers = new ArrayList<Integer>();
        numbers.add(Comparisons.DRAFT);
        versions.forEach(version -> numbers.add(version.number()));
        var side = new Select<Integer>();
        side.setLabel(getTranslation(label));
        side.setItems(numbers);
        side.setItemLabelGenerator(this::words);
        side.setValue(chosen);
        return side;
    }

    private String words(Integer number) {
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .map(version -> getTranslation("versions.number", number) + " · "
                        + workspace.times().date(version.publishedAt()))
                .orElseGet(() -> getTranslation("versions.compare.draft"));
    }
}

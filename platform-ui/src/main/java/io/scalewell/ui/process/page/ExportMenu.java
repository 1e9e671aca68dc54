package io.scalewell.ui.process.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import io.scalewell.shared.process.ExportFormat;
import io.scalewell.shared.process.ProcessDetail;
import io.scalewell.shared.process.Processes;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import java.util.Optional;

/** Saves what is published, or the draft while nothing is, in every format there is. */
final class ExportMenu extends Composite<Div> {

    ExportMenu(Processes processes, ProcessDetail process) {
        var text = getTranslation("process.export");
        var button = new Button(text, new Icon(Symbol.EXPORT));
        var popover = new Popover();
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.getElement().setAttribute("aria-label", text);
        int version = MapVersion.shown(process, Optional.empty());
        var links = new Div();
        links.addClassName("sw-file-links");
        for (var format : ExportFormat.values()) {
            links.add(Downloads.link(
                    getTranslation("process.export." + format),
                    () -> processes.export(process.summary().key(), version, format, getLocale())));
        }
        popover.add(links);
        getContent().add(button, popover);
    }
}

package io.scalewell.ui.language;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Gives each tab the language of the request that opened it, and says so in the page. */
@Component
final class ScreenLanguage implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient ReaderLocale locales;

    ScreenLanguage(ReaderLocale locales) {
        this.locales = locales;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(opened -> speak(opened.getUI()));
        event.addIndexHtmlRequestListener(page -> page.getDocument()
                .getElementsByTag("html")
                .attr("lang", of(page.getVaadinRequest()).getLanguage()));
    }

    private void speak(UI ui) {
        var request = VaadinRequest.getCurrent();
        if (request != null) {
            ui.setLocale(of(request));
        }
    }

    private Locale of(VaadinRequest request) {
        return locales.resolveLocale((VaadinServletRequest) request);
    }
}

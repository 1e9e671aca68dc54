package io.scalewell.ui.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.LocaleUtil;
import java.util.Map;

/** A custom element of ours: a static module that is loaded when the first such component is shown. */
abstract class BrowserElement extends Component {

    private static final long serialVersionUID = 1L;

    private final String module;

    /** @param module file below {@code elements/}, such as {@code chart.js} */
    BrowserElement(String module) {
        this.module = module;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().getPage().addJsModule("context://elements/" + module);
    }

    /** Hands the element all texts whose key begins with the prefix, without it, and the reader's locale. */
    final void setTexts(String prefix) {
        var texts = JacksonUtils.createObjectNode();
        LocaleUtil.getI18NProvider().map(this::everyText).orElse(Map.of()).forEach((key, text) -> {
            if (key.startsWith(prefix)) {
                texts.put(key.substring(prefix.length()), text);
            }
        });
        texts.put("locale", getLocale().toLanguageTag());
        getElement().setPropertyJson("texts", texts);
    }

    private Map<String, String> everyText(I18NProvider provider) {
        return provider.getAllTranslations(getLocale());
    }
}

package io.scalewell.ui.process.page;

import io.scalewell.ui.run.start.StartRunForm;
import io.scalewell.ui.shell.Query;
import io.scalewell.ui.shell.ScreenPanel;
import java.util.HashMap;

/** Where a run is started, beside the process's page. */
final class StartPanel extends ScreenPanel {

    private static final String PREFILL = "f.";

    private final StartRunForm form;

    StartPanel(StartRunForm form, Runnable onClose) {
        super(onClose);
        this.form = form;
        setTitle(getTranslation("start.title"));
        setBody(form);
    }

    /** Fields given in the address as {@code f.customer=Acme}. */
    void prefill(Query query) {
        var values = new HashMap<String, String>();
        query.values().forEach((name, value) -> {
            if (name.startsWith(PREFILL)) {
                values.put(name.substring(PREFILL.length()), value);
            }
        });
        form.prefill(values);
    }
}

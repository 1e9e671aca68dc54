package io.scalewell.ui.process.form;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.scalewell.shared.process.ProcessKey;

/** The page itself, as it is now, on a phone or a desk. */
final class FormPreview extends Div {

    private enum Device {
        PHONE,
        DESKTOP
    }

    private final ProcessKey process;
    private final IFrame frame = new IFrame();
    private final RadioButtonGroup<Device> device = new RadioButtonGroup<>();

    FormPreview(ProcessKey process) {
        this.process = process;
        addClassName("sw-form-preview");
        frame.setTitle(getTranslation("form.preview.title"));
        device.setLabel(getTranslation("form.preview.device"));
        device.setItems(Device.values());
        device.setItemLabelGenerator(each -> getTranslation("form.preview.device." + each));
        device.setValue(Device.PHONE);
        device.addValueChangeListener(change -> resize());
        resize();
        add(new H2(getTranslation("form.preview")), device, frame);
    }

    /** @param revision makes the address another one, so that the browser asks again */
    void show(long revision) {
        frame.setSrc("/f/preview?process=" + process + "&r=" + revision);
    }

    private void resize() {
        frame.setClassName("sw-form-phone", device.getValue() == Device.PHONE);
    }
}

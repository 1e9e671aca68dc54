package io.scalewell.ui.process.form;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.scalewell.shared.form.FormDetail;
import io.scalewell.ui.component.CopyField;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** The ways to hand a form on: its address, a code for phones, and a piece of HTML for the organization's own site. */
final class FormShare extends Div {

    FormShare() {
        addClassNames("sw-stack", "sw-form-share");
    }

    void show(FormDetail form) {
        removeAll();
        var address = form.address().toString();
        var open = new Anchor(address, getTranslation("form.share.open"));
        open.setTarget(AnchorTarget.BLANK);
        add(
                CopyField.of(getTranslation("form.share.address"), address),
                open,
                code(form, address),
                embed(form, address));
    }

    private Details code(FormDetail form, String address) {
        var picture = new Image(
                QrPicture.address(address),
                getTranslation("form.share.code.picture", form.definition().title()));
        picture.addClassName("sw-form-code");
        var content = QrPicture.svg(address).getBytes(StandardCharsets.UTF_8);
        var name = form.definition().slug() + ".svg";
        var handler = DownloadHandler.fromInputStream(request ->
                new DownloadResponse(new ByteArrayInputStream(content), name, "image/svg+xml", content.length));
        var save = new Anchor(handler, getTranslation("form.share.code.save"));
        var body = new Div(picture, save);
        body.addClassName("sw-stack");
        return new Details(getTranslation("form.share.code"), body);
    }

    private Details embed(FormDetail form, String address) {
        var origins = form.definition().origins();
        var words = origins.isEmpty()
                ? getTranslation("form.share.embed.nowhere")
                : getTranslation("form.share.embed.where", String.join(", ", origins));
        var snippet = "<iframe src=\"" + address + "\" title=\""
                + escaped(form.definition().title())
                + "\" width=\"100%\" height=\"800\" style=\"border:0\" loading=\"lazy\"></iframe>";
        var body = new Div(new Paragraph(words), CopyField.of(getTranslation("form.share.embed.html"), snippet));
        body.addClassName("sw-stack");
        return new Details(getTranslation("form.share.embed"), body);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}

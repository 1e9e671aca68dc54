package io.scalewell.ui.file;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import io.scalewell.shared.process.Attachment;

/** The name of a stored file, which saves it when it is pressed, and its size. */
public final class FileLink extends Span {

    private static final long KIB = 1024;

    public FileLink(Attachment file) {
        addClassName("sw-file");
        var link = new Anchor(address(file.id()), file.name());
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", file.name());
        var size = new Span(size(file.size()));
        size.addClassName("sw-quiet");
        add(link, size);
    }

    /** Where a signed-in member gets the file. */
    public static String address(String id) {
        return "/files/" + id;
    }

    private String size(long bytes) {
        if (bytes < KIB) {
            return getTranslation("file.bytes", bytes);
        }
        if (bytes < KIB * KIB) {
            return getTranslation("file.kilobytes", Math.round(bytes / (double) KIB));
        }
        return getTranslation("file.megabytes", Math.round(bytes * 10.0 / (KIB * KIB)) / 10.0);
    }
}

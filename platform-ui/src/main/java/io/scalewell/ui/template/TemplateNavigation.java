package io.scalewell.ui.template;

/** Paths to the gallery, relative to the organization. */
public final class TemplateNavigation {

    public static final String TEMPLATES = "templates";

    private TemplateNavigation() {}

    /** The gallery with a template in the panel. */
    public static String preview(String id) {
        return TEMPLATES + "?t=" + id;
    }
}

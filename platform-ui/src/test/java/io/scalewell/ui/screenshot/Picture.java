package io.scalewell.ui.screenshot;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/**
 * A screen of the demo as one of its members sees it.
 *
 * @param path relative to the organization
 * @param sign there when the screen is complete
 */
record Picture(String name, String member, String path, String sign, ColorScheme scheme, int width, int height) {

    static final List<Picture> ALL = List.of(
            desk("my-work", "Tess", "my-work", ".sw-row-task"),
            desk("process-editor", "Marco", "processes/ONB/edit?step=credit-check", "aside vaadin-combo-box"),
            desk("run", "Marco", "runs/ONB-74", ".sw-step-foot vaadin-button"),
            desk("steps", "Marco", "insights?process=ONB&tab=STEPS", "sw-chart svg"),
            desk("process-map", "Marco", "insights?process=ONB&tab=MAP", "sw-process-map svg"),
            desk("control-chart", "Marco", "insights?process=INV&tab=CONTROL", "sw-chart svg"),
            desk("automation", "Ada", "automations/A-3", ".sw-recipe"),
            desk("review", "Marco", "reviews/R-1", ".sw-prose"),
            desk("insights-dark", "Marco", "insights", "sw-chart svg").dark(),
            desk("my-work-phone", "Tess", "my-work", ".sw-row-task").onPhone());

    private static Picture desk(String name, String member, String path, String sign) {
        return new Picture(name, member, path, sign, ColorScheme.LIGHT, 1280, 800);
    }

    private Picture dark() {
        return new Picture(name, member, path, sign, ColorScheme.DARK, width, height);
    }

    private Picture onPhone() {
        return new Picture(name, member, path, sign, scheme, 390, 780);
    }
}

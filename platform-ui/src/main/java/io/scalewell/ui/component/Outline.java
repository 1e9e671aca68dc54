package io.scalewell.ui.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.shared.Registration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * The checklist editor. The browser owns what is being typed; the server hears of whole states and answers each with
 * {@link #confirm} or {@link #refuse}, or shows a newer one with {@link #show}, into which unsaved typing is merged.
 */
@Tag("sw-outline")
public final class Outline extends BrowserElement implements HasSize, HasStyle {

    private static final long serialVersionUID = 1L;

    /** @param store names the browser's store of unsaved changes: the member's id and the process's */
    public Outline(String store) {
        super("outline.js");
        getElement().setAttribute("process", store);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        setTexts("component.outline.");
    }

    /** Shows the checklist at a revision, with the chips of each line by its key. */
    public void show(long rev, List<OutlineLine> lines, Map<String, List<OutlineChip>> chips) {
        var model = JacksonUtils.createObjectNode();
        model.put("rev", rev);
        model.set("lines", JacksonUtils.listToJson(lines));
        var byKey = JacksonUtils.createObjectNode();
        chips.forEach((key, each) -> byKey.set(key, JacksonUtils.listToJson(each)));
        model.set("chips", byKey);
        getElement().callJsFunction("setModel", model);
    }

    public void showChips(String key, List<OutlineChip> chips) {
        getElement().callJsFunction("setChips", key, JacksonUtils.listToJson(chips));
    }

    /** The change with this revision is stored. */
    public void confirm(long rev) {
        getElement().callJsFunction("ack", rev);
    }

    /** The last change was not stored; what was typed stays, with the reason and a button to try again. */
    public void refuse(String reason) {
        getElement().callJsFunction("reject", reason);
    }

    /** Puts the caret into a line. */
    public void select(String key) {
        getElement().callJsFunction("select", key);
    }

    public void markProblem(String key, String text) {
        getElement().callJsFunction("markProblem", key, text);
    }

    public void clearProblems() {
        getElement().callJsFunction("clearProblems");
    }

    /** The clock by which it says when something was saved. */
    public void setZone(ZoneId zone) {
        getElement().setAttribute("zone", zone.getId());
    }

    public void setReadonly(boolean readonly) {
        getElement().setAttribute("readonly", readonly);
    }

    /** Told 400 ms after the last key, and when the editor is left. */
    public Registration onChange(SerializableConsumer<OutlineChange> listener) {
        return listen("outline-change", detail -> listener.accept(JacksonUtils.readValue(detail, OutlineChange.class)));
    }

    /** Told with the line's key when the caret came to another line. */
    public Registration onSelect(SerializableConsumer<String> listener) {
        return listen(
                "outline-select", detail -> listener.accept(detail.get("key").asString()));
    }

    public Registration onCommand(SerializableConsumer<OutlineCommand> listener) {
        return listen(
                "outline-command", detail -> listener.accept(JacksonUtils.readValue(detail, OutlineCommand.class)));
    }

    private Registration listen(String event, SerializableConsumer<ObjectNode> listener) {
        return getElement()
                .addEventListener(event, each -> listener.accept(each.getEventDetail(ObjectNode.class)))
                .addEventDetail();
    }
}

package io.scalewell.ui.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.shared.Registration;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * The checklist editor. The browser owns what is being typed and tells what differs from the state that both sides know; the
 * server answers each change with {@link #confirm}, {@link #refuse}, or a newer state by {@link #show}, into which unsaved typing
 * is merged. A change that was typed on an older state is answered with the whole newer one: the browser merges and sends again.
 */
@Tag("sw-outline")
public final class Outline extends BrowserElement implements HasSize, HasStyle {

    private static final long serialVersionUID = 1L;

    private long revision = 1;
    private List<OutlineLine> known = List.of();
    private boolean shown;
    private @Nullable List<OutlineLine> typed;

    /** @param store names the browser's store of unsaved changes: the member's id and the process's */
    public Outline(String store) {
        super("outline.js");
        getElement().setAttribute("process", store);
        listen("outline-lost", detail -> showAll());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        setTexts("component.outline.");
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        shown = false;
    }

    /** Shows the checklist as it is now. */
    public void show(List<OutlineLine> lines) {
        typed = null;
        if (!shown) {
            known = List.copyOf(lines);
            showAll();
        } else if (!lines.equals(known)) {
            var change = OutlineChange.between(revision + 1, known, lines);
            var told = JacksonUtils.beanToJson(change);
            told.put("from", revision);
            revision++;
            known = List.copyOf(lines);
            getElement().callJsFunction("update", told);
        }
    }

    private void showAll() {
        shown = true;
        revision++;
        var model = JacksonUtils.createObjectNode();
        model.put("rev", revision);
        model.set("lines", JacksonUtils.listToJson(known));
        getElement().callJsFunction("setModel", model);
    }

    /** The lines that both sides know: those shown, or typed and confirmed. */
    public List<OutlineLine> lines() {
        return known;
    }

    /** What was typed last is stored. */
    public void confirm() {
        var stored = typed;
        if (stored != null) {
            known = stored;
            typed = null;
            revision++;
            getElement().callJsFunction("ack", revision);
        }
    }

    /** What was typed last was not stored; it stays, with the reason and a button to try again. */
    public void refuse(String reason) {
        typed = null;
        getElement().callJsFunction("reject", reason);
    }

    /** Puts the caret into the first line, for a checklist that is still empty. */
    public void begin() {
        getElement().callJsFunction("begin");
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

    /** Who else is here. */
    public void showPresent(List<OutlinePerson> people) {
        getElement().callJsFunction("setPresence", JacksonUtils.listToJson(people));
    }

    /** What the menus offer. */
    public void setOptions(OutlineOptions options) {
        getElement().setPropertyJson("options", JacksonUtils.beanToJson(options));
    }

    /** The clock by which it says when something was saved. */
    public void setZone(ZoneId zone) {
        getElement().setAttribute("zone", zone.getId());
    }

    public void setReadonly(boolean readonly) {
        getElement().setAttribute("readonly", readonly);
    }

    /** Told with all lines 400 ms after the last key, and when the editor is left. */
    public Registration onChange(SerializableConsumer<List<OutlineLine>> listener) {
        return listen("outline-change", detail -> {
            var change = JacksonUtils.readValue(detail, OutlineChange.class);
            change.on(known)
                    .filter(lines -> change.rev() == revision + 1)
                    .ifPresentOrElse(
                            lines -> {
                                typed = lines;
                                listener.accept(lines);
                            },
                            this::showAll);
        });
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

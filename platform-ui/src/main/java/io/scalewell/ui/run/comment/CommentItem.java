package io.scalewell.ui.run.comment;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import io.scalewell.shared.run.Comment;
import io.scalewell.ui.component.Ago;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import org.jspecify.annotations.Nullable;

/** One comment: who, when, what, how others reacted; one's own can be changed and taken back. */
final class CommentItem extends ListItem {

    private final CommentThread thread;
    private final Div head = new Div();
    private final Div body = new Div();
    private final ReactionBar reactions;
    private @Nullable Comment shown;
    private boolean editing;

    CommentItem(CommentThread thread) {
        this.thread = thread;
        addClassName("sw-comment");
        head.addClassName("sw-comment-head");
        body.addClassName("sw-comment-body");
        reactions = new ReactionBar((reaction, on) -> {
            var comment = shown;
            if (comment != null) {
                thread.react(comment, reaction, on);
            }
        });
        add(head, body, reactions);
    }

    /** A comment that is being changed stays as it is. */
    void show(Comment comment, String about) {
        if (editing || comment.equals(shown)) {
            return;
        }
        shown = comment;
        setId("comment-" + comment.id());
        showHead(comment, about);
        body.removeAll();
        if (comment.deleted()) {
            var gone = new Paragraph(getTranslation("run.comment.deleted"));
            gone.addClassName("sw-quiet");
            body.add(gone);
        } else {
            body.add(new Markdown(thread.mentions().readable(comment.text())));
        }
        reactions.setVisible(!comment.deleted());
        reactions.show(comment, thread.mayWrite());
    }

    private void showHead(Comment comment, String about) {
        head.removeAll();
        var avatar = new Avatar(comment.authorName());
        avatar.setColorIndex(Math.floorMod(comment.authorName().hashCode(), 7));
        avatar.getElement().setAttribute("aria-hidden", "true");
        var name = new Span(comment.authorName());
        name.addClassName("sw-strong");
        var time = new Ago(comment.at()).in(thread.zone());
        time.addClassNames("sw-quiet", "sw-num");
        head.add(avatar, name, time);
        if (comment.editedAt() != null && !comment.deleted()) {
            var edited = new NativeButton(getTranslation("run.comment.edited"), click -> thread.history(comment));
            edited.addClassName("sw-link-button");
            edited.setAriaLabel(getTranslation("run.comment.history", comment.authorName()));
            head.add(edited);
        }
        if (!about.isEmpty()) {
            var step = new Span(about);
            step.addClassNames("sw-quiet", "sw-comment-about");
            head.add(step);
        }
        if (thread.isMine(comment) && !comment.deleted()) {
            head.add(menu());
        }
    }

    private MenuBar menu() {
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.SMALL);
        menu.addClassName("sw-dots-menu");
        menu.getElement().setAttribute("aria-label", getTranslation("run.comment.more"));
        var root = menu.addItem(new Icon(Symbol.MORE));
        root.setAriaLabel(getTranslation("run.comment.more"));
        root.getSubMenu().addItem(getTranslation("run.comment.edit"), click -> edit());
        root.getSubMenu().addItem(getTranslation("run.comment.delete"), click -> askToDelete());
        return menu;
    }

    private void edit() {
        var comment = shown;
        if (comment == null) {
            return;
        }
        editing = true;
        var form = new CommentForm(thread.mentions(), "run.comment.save", text -> {
            boolean kept = thread.edit(comment, text);
            if (kept) {
                stopEditing();
            }
            return kept;
        });
        var cancel = new Button(getTranslation("cancel"), click -> stopEditing());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        form.addAction(cancel);
        form.onLeave(this::stopEditing);
        form.show(comment.text());
        body.removeAll();
        body.add(form);
        form.focus();
    }

    private void stopEditing() {
        editing = false;
        shown = null;
        thread.refresh();
    }

    /** A text that is deleted cannot be had back. */
    private void askToDelete() {
        var comment = shown;
        if (comment == null) {
            return;
        }
        var question = new Div(new Span(getTranslation("run.comment.delete.sure")));
        question.addClassNames("sw-note", "sw-comment-sure");
        question.getElement().setAttribute("role", "alert");
        var delete = new Button(getTranslation("run.comment.delete"), click -> thread.remove(comment));
        delete.addThemeVariants(ButtonVariant.ERROR, ButtonVariant.SMALL);
        var keep = new Button(getTranslation("run.comment.keep"), click -> question.removeFromParent());
        keep.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        question.add(delete, keep);
        body.add(question);
        keep.focus();
    }
}

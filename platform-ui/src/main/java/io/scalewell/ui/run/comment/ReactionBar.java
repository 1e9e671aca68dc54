package io.scalewell.ui.run.comment;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.shared.Tooltip;
import io.scalewell.shared.run.Comment;
import io.scalewell.shared.run.CommentReaction;
import io.scalewell.shared.run.Reaction;
import java.util.Optional;
import java.util.function.BiConsumer;

/** How people reacted to a comment, each way a button that joins in or out, and one more that offers the other ways. */
final class ReactionBar extends Div {

    private final BiConsumer<Reaction, Boolean> onReact;

    /** @param onReact gets whether one reacts so from now on */
    ReactionBar(BiConsumer<Reaction, Boolean> onReact) {
        this.onReact = onReact;
        addClassName("sw-reactions");
    }

    void show(Comment comment, boolean mayReact) {
        removeAll();
        comment.reactions().forEach(reaction -> add(chip(reaction, mayReact)));
        if (mayReact) {
            var more = new Button("☺", click -> {});
            more.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            more.addClassName("sw-reaction-more");
            more.setAriaLabel(getTranslation("run.comment.react"));
            more.setTooltipText(getTranslation("run.comment.react"));
            add(more, choice(comment, more));
        }
    }

    private NativeButton chip(CommentReaction reaction, boolean mayReact) {
        var chip = new NativeButton();
        chip.add(
                new Span(reaction.reaction().symbol()),
                new Span(String.valueOf(reaction.names().size())));
        chip.addClassName("sw-reaction");
        chip.setEnabled(mayReact);
        var name = getTranslation("run.reaction." + reaction.reaction());
        var names = String.join(", ", reaction.names());
        chip.setAriaLabel(getTranslation("run.reaction.by", name, names));
        chip.getElement().setAttribute("aria-pressed", String.valueOf(reaction.mine()));
        Tooltip.forComponent(chip).setText(getTranslation("run.reaction.by", name, names));
        chip.addClickListener(click -> onReact.accept(reaction.reaction(), !reaction.mine()));
        return chip;
    }

    private Popover choice(Comment comment, Button at) {
        var popover = new Popover();
        popover.setTarget(at);
        popover.setAriaLabel(getTranslation("run.comment.react"));
        popover.setAutofocus(true);
        popover.addClassName("sw-reaction-choice");
        for (var reaction : Reaction.values()) {
            boolean mine = find(comment, reaction).map(CommentReaction::mine).orElse(false);
            var button = new Button(reaction.symbol(), click -> {
                popover.close();
                onReact.accept(reaction, !mine);
            });
            button.addThemeVariants(ButtonVariant.TERTIARY);
            button.setAriaLabel(getTranslation("run.reaction." + reaction));
            button.setTooltipText(getTranslation("run.reaction." + reaction));
            button.getElement().setAttribute("aria-pressed", String.valueOf(mine));
            popover.add(button);
        }
        return popover;
    }

    private static Optional<CommentReaction> find(Comment comment, Reaction reaction) {
        return comment.reactions().stream()
                .filter(each -> each.reaction() == reaction)
                .findFirst();
    }
}

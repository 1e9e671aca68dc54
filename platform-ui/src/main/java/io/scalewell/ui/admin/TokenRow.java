package io.scalewell.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import io.scalewell.shared.identity.Member;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.identity.Token;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.shell.Workspace;
import java.util.stream.Collectors;

/** A token without its secret: what for, whose, until when, and when it was used. */
final class TokenRow extends ListItem {

    TokenRow(Workspace workspace, Members members, Token token, Runnable onRevoke) {
        addClassName("sw-row");
        var lead = new Div(new Icon(Symbol.WEBHOOK));
        lead.addClassName("sw-row-lead");
        var name = new Span(token.name());
        name.addClassName("sw-strong");
        var owner = meta(members.find(token.member()).map(Member::name).orElse(""));
        var scopes = meta(token.scopes().stream()
                .sorted()
                .map(scope -> getTranslation("scope." + scope))
                .collect(Collectors.joining(", ")));
        scopes.addClassName("sw-truncate");
        var main = new Div(name, owner, scopes);
        main.addClassName("sw-row-main");
        var used = token.lastUsedAt();
        var expires = token.expiresAt();
        var tail = new Div(
                meta(
                        used == null
                                ? getTranslation("tokens.unused")
                                : getTranslation(
                                        "tokens.used", workspace.times().date(used))),
                meta(
                        expires == null
                                ? getTranslation("tokens.no-expiry")
                                : getTranslation(
                                        "tokens.expires", workspace.times().date(expires))));
        tail.addClassName("sw-row-tail");
        var revoke = new Button(getTranslation("tokens.revoke"), click -> onRevoke.run());
        revoke.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        revoke.setAriaLabel(getTranslation("tokens.revoke.of", token.name()));
        tail.add(revoke);
        add(lead, main, tail);
    }

    private static Span meta(String text) {
        var meta = new Span(text);
        meta.addClassName("sw-row-meta");
        return meta;
    }
}

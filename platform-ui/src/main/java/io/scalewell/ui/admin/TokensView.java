package io.scalewell.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.identity.Token;
import io.scalewell.shared.identity.Tokens;
import io.scalewell.ui.component.EmptyState;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.shell.MainLayout;
import io.scalewell.ui.shell.Query;
import io.scalewell.ui.shell.Workspace;
import jakarta.annotation.security.PermitAll;

/** API tokens: made, shown once, revoked. */
@PermitAll
@Route(value = AdminNavigation.TOKENS, layout = MainLayout.class)
public final class TokensView extends AdminScreen {

    private static final String PANEL = "panel";

    private final Tokens tokens;
    private final Members members;
    private final Div content = new Div();

    TokensView(Workspace workspace, Tokens tokens, Members members) {
        super(workspace);
        this.tokens = tokens;
        this.members = members;
        showTitle(getTranslation("tokens.title"));
        var docs = new Anchor("/api/docs", getTranslation("tokens.docs"));
        docs.setRouterIgnore(true);
        var create = new Button(
                getTranslation("tokens.new"),
                new Icon(Symbol.PLUS),
                click -> workspace.go(
                        AdminNavigation.TOKENS, Query.empty().with(PANEL, "new").parameters()));
        create.addThemeVariants(ButtonVariant.PRIMARY);
        header().subtitle(getTranslation("tokens.subtitle")).actions(create);
        add(content, docs);
    }

    @Override
    void show(Query query) {
        refresh();
        if (query.text(PANEL).isPresent()) {
            Runnable close = () -> workspace().go(AdminNavigation.TOKENS);
            showPanel(new NewTokenPanel(workspace(), tokens, this::refresh, close), close);
        } else {
            hidePanel();
        }
    }

    private void refresh() {
        problems().find(tokens::list).ifPresent(all -> {
            content.removeAll();
            if (all.isEmpty()) {
                content.add(new EmptyState(
                        Symbol.WEBHOOK, getTranslation("tokens.empty"), getTranslation("tokens.empty.text")));
            } else {
                var list = new UnorderedList();
                list.addClassName("sw-list");
                all.forEach(token -> list.add(new TokenRow(workspace(), members, token, () -> askRevoke(token))));
                content.add(list);
            }
        });
    }

    /** A revoked token never works again, so this is one of the few things that are asked twice. */
    private void askRevoke(Token token) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("tokens.revoke.title", token.name()));
        dialog.setText(getTranslation("tokens.revoke.text"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("cancel"));
        dialog.setConfirmText(getTranslation("tokens.revoke"));
        dialog.addConfirmListener(confirm -> {
            if (problems().attempt(() -> tokens.revoke(token.id()))) {
                refresh();
            }
        });
        dialog.open();
    }
}

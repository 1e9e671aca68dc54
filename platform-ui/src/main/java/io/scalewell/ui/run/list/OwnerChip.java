package io.scalewell.ui.run.list;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.shell.MemberNames;
import io.scalewell.ui.shell.Query;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says that only runs of one member are shown, as the address wants it; a press shows those of all. */
final class OwnerChip extends Button {

    private static final String PARAMETER = "owner";

    private final MemberNames names;
    private @Nullable MemberId owner;

    OwnerChip(MemberNames names, Runnable onChange) {
        this.names = names;
        addThemeVariants(ButtonVariant.TERTIARY);
        setIcon(new Icon(Symbol.CLOSE));
        setIconAfterText(true);
        setVisible(false);
        addClickListener(click -> {
            narrow(null);
            onChange.run();
        });
    }

    void show(Query query) {
        narrow(query.id(PARAMETER).map(MemberId::new).orElse(null));
    }

    Query write(Query query) {
        return query.with(PARAMETER, owner);
    }

    Optional<MemberId> owner() {
        return Optional.ofNullable(owner);
    }

    private void narrow(@Nullable MemberId wanted) {
        owner = wanted;
        setVisible(wanted != null);
        if (wanted != null) {
            var name = names.of(wanted, "?");
            setText(getTranslation("runs.filter.owner", name));
            setAriaLabel(getTranslation("runs.filter.owner.all", name));
        }
    }
}

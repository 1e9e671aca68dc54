package io.scalewell.ui.shell;

import io.scalewell.shared.identity.Role;
import io.scalewell.ui.component.Symbol;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What can be done from every screen; each is called like its constant, such as {@code go-runs}. */
public enum ShellCommand {
    START_RUN(null, "c", Symbol.PLAY, Role::mayWork),
    GO_MY_WORK("my-work", "g m", Symbol.INBOX),
    GO_APPROVALS("approvals", "g a", Symbol.APPROVALS),
    GO_PROCESSES("processes", "g p", Symbol.PROCESS),
    GO_RUNS("runs", "g r", Symbol.RUN),
    NEW_PROCESS("processes?panel=new", null, Symbol.PLUS, Role::mayDesign),
    GO_TEMPLATES("templates", null, Symbol.COPY),
    GO_INSIGHTS("insights", "g n", Symbol.INSIGHTS),
    GO_GOALS("goals", "g o", Symbol.GOAL),
    NEW_GOAL("goals?panel=new", null, Symbol.PLUS, Role::mayDesign),
    GO_REVIEWS("reviews", "g v", Symbol.REVIEW),
    GO_AUTOMATIONS("automations", "g x", Symbol.AUTOMATION),
    NEW_AUTOMATION("automations/new", null, Symbol.PLUS, Role::mayDesign),
    GO_SETTINGS("admin/members", "g s", Symbol.MEMBERS, Role::mayAdminister),
    INVITE("admin/members?panel=invite", null, Symbol.PLUS, Role::mayAdminister),
    GO_PROFILE("profile", null, Symbol.ASSIGN),
    HELP(null, "?", Symbol.HELP);

    private final @Nullable String path;
    private final @Nullable String keys;
    private final Symbol symbol;
    private final Predicate<Role> allowed;

    ShellCommand(@Nullable String path, @Nullable String keys, Symbol symbol) {
        this(path, keys, symbol, role -> true);
    }

    ShellCommand(@Nullable String path, @Nullable String keys, Symbol symbol, Predicate<Role> allowed) {
        this.path = path;
        this.keys = keys;
        this.symbol = symbol;
        this.allowed = allowed;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Of the screen to which it leads, when that is all it does. */
    Optional<String> path() {
        return Optional.ofNullable(path);
    }

    public @Nullable String keys() {
        return keys;
    }

    public Symbol symbol() {
        return symbol;
    }

    public boolean isFor(Role role) {
        return allowed.test(role);
    }
}

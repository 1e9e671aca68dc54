package io.scalewell.backend.form;

import io.scalewell.backend.form.FormViews.Shown;
import io.scalewell.backend.identity.Caller;

/** Outsiders at a form. */
final class Guests {

    private Guests() {}

    /** May start this form's process and nothing else. */
    static Caller at(Shown shown) {
        return Caller.guest(
                shown.organization().id(),
                shown.process(),
                shown.row().definition().slug());
    }
}

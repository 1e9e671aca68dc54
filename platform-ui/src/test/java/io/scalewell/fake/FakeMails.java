package io.scalewell.fake;

import io.scalewell.shared.notification.KeptMail;
import io.scalewell.shared.notification.Mails;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import java.util.ArrayList;
import java.util.List;

/** {@link Mails} in memory. */
public final class FakeMails implements Mails {

    public final List<KeptMail> all = new ArrayList<>();

    @Override
    public Page<KeptMail> list(PageRequest page) {
        return Pages.of(all, page);
    }

    @Override
    public boolean areSent() {
        return false;
    }
}

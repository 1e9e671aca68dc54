package io.scalewell.backend.guest;

import io.scalewell.backend.notification.LinkSeal;
import io.scalewell.backend.notification.SealedLink;
import io.scalewell.shared.guest.GuestId;
import io.scalewell.shared.tenancy.OrganizationId;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The links of guests: sealed with the organization's keys, so there is nothing to keep and nothing to look up. */
@Component
class GuestLinks {

    private static final String PATH = "/g/";
    private static final String PURPOSE = "guest";

    private final LinkSeal seal;

    GuestLinks(LinkSeal seal) {
        this.seal = seal;
    }

    /** @param number see {@link GuestRow#link} */
    record Said(OrganizationId organization, GuestId guest, int number) {}

    SealedLink of(GuestRow guest) {
        return new SealedLink(PATH, PURPOSE, List.of(guest.id().toString(), String.valueOf(guest.link())));
    }

    URI address(OrganizationId organization, GuestRow guest) {
        return seal.address(organization, of(guest));
    }

    /** Empty for anything that was not made here. */
    Optional<Said> open(String link) {
        return seal.open(PURPOSE, link)
                .map(opened -> new Said(
                        opened.organization(),
                        GuestId.of(opened.parts().get(0)),
                        Integer.parseInt(opened.parts().get(1))));
    }
}

package io.scalewell.shared.form;

import java.io.IOException;
import java.util.Optional;

/** Forms for people who are no members. Nobody has to be signed in; the organization is found by the address. */
public interface PublicForms {

    /** Empty for an unknown address. */
    Optional<PublicForm> find(String organization, String slug);

    /**
     * Takes what came back from the page. The same page sent twice starts one run.
     *
     * @throws IOException when an upload cannot be read to its end
     */
    Optional<FormReply> send(String organization, String slug, FormSending sending) throws IOException;

    /** Empty for a secret that nothing has. */
    Optional<Tracking> track(String secret);
}

package io.scalewell.backend.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MentionsTest {

    @Test
    void findsMembersByTheirAddresses() {
        assertThat(Comments.mentions("@Tess@kestrel.example, please ask @marco.b@kestrel.example."))
                .containsExactlyInAnyOrder("tess@kestrel.example", "marco.b@kestrel.example");
    }

    @Test
    void plainAddressIsNoMention() {
        assertThat(Comments.mentions("write to tess@kestrel.example or @tess")).isEmpty();
    }

    @Test
    void mentionsEachMemberOnce() {
        assertThat(Comments.mentions("@a@b.example @A@b.example")).containsExactly("a@b.example");
    }
}

package io.scalewell.backend.integration.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.scalewell.backend.tenancy.Keysets;
import io.scalewell.shared.tenancy.OrganizationId;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SecretBoxTest {

    private static final OrganizationId KESTREL = new OrganizationId(new UUID(1, 1));
    private static final OrganizationId OTHER = new OrganizationId(new UUID(1, 2));
    private static final SecretPlace PLACE = new SecretPlace(KESTREL, "connection/7", "token");

    private final Map<OrganizationId, byte[]> stored = new HashMap<>();
    private final Keysets keysets = new Keysets() {
        @Override
        public Optional<byte[]> find(OrganizationId organization) {
            return Optional.ofNullable(stored.get(organization));
        }

        @Override
        public byte[] addIfAbsent(OrganizationId organization, byte[] wrapped) {
            stored.putIfAbsent(organization, wrapped);
            return stored.get(organization);
        }
    };
    private final MasterKey masterKey = key(7);
    private final SecretBox box = new SecretBox(masterKey, keysets);

    private static MasterKey key(int fill) {
        byte[] bytes = new byte[32];
        java.util.Arrays.fill(bytes, (byte) fill);
        return MasterKey.of(Base64.getEncoder().encodeToString(bytes));
    }

    @Test
    void p27OpensWhatItSealedAfterARestart() {
        byte[] sealed = box.seal(PLACE, "s3cr€t");

        SecretBox restarted = new SecretBox(key(7), keysets);

        assertThat(restarted.openText(PLACE, sealed)).isEqualTo("s3cr€t");
    }

    @Test
    void p27ShowsNothingOfTheSecretAndNeverSealsTheSameWay() {
        byte[] sealed = box.seal(PLACE, "s3cret");

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("s3cret");
        assertThat(box.seal(PLACE, "s3cret")).isNotEqualTo(sealed);
    }

    static Stream<SecretPlace> otherPlaces() {
        return Stream.of(
                new SecretPlace(OTHER, "connection/7", "token"),
                new SecretPlace(KESTREL, "connection/8", "token"),
                new SecretPlace(KESTREL, "connection/7", "password"),
                new SecretPlace(KESTREL, "connection/7t", "oken"));
    }

    @ParameterizedTest(name = "P27 {0}")
    @MethodSource("otherPlaces")
    void aSecretCannotBeOpenedAnywhereElse(SecretPlace place) {
        byte[] sealed = box.seal(PLACE, "s3cret");

        assertThatThrownBy(() -> box.open(place, sealed))
                .isInstanceOf(SealBroken.class)
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void noticesEveryChangedByte() {
        byte[] sealed = box.seal(PLACE, "x");
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;

            assertThatThrownBy(() -> box.open(PLACE, changed)).isInstanceOf(SealBroken.class);
        }
        assertThatThrownBy(() -> box.open(PLACE, new byte[0])).isInstanceOf(SealBroken.class);
    }

    @Test
    void givesEachOrganizationItsOwnKeysWrappedByTheMasterKey() {
        box.seal(PLACE, "x");
        box.seal(new SecretPlace(OTHER, "a", "b"), "x");

        assertThat(stored.get(KESTREL)).isNotEqualTo(stored.get(OTHER));
        assertThatThrownBy(() -> new SecretBox(key(8), keysets).seal(PLACE, "x"))
                .isInstanceOf(SealBroken.class)
                .hasMessageContaining("another master key");
    }

    @Test
    void aKeysetCannotBeGivenToAnotherOrganization() {
        box.seal(PLACE, "x");
        stored.put(OTHER, stored.get(KESTREL));

        assertThatThrownBy(() -> box.seal(new SecretPlace(OTHER, "a", "b"), "x"))
                .isInstanceOf(SealBroken.class);
    }

    @Test
    void usesTheKeysetThatWasKeptFirst() {
        SecretBox late = new SecretBox(masterKey, new Keysets() {
            @Override
            public Optional<byte[]> find(OrganizationId organization) {
                return Optional.empty();
            }

            @Override
            public byte[] addIfAbsent(OrganizationId organization, byte[] wrapped) {
                return keysets.addIfAbsent(organization, wrapped);
            }
        });
        byte[] sealed = box.seal(PLACE, "x");

        assertThat(late.openText(PLACE, sealed)).isEqualTo("x");
    }

    @Test
    void refusesASecretThatIsTooLarge() {
        assertThatThrownBy(() -> box.seal(PLACE, new byte[65_537])).isInstanceOf(IllegalArgumentException.class);
    }
}

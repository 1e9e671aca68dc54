package io.scalewell.backend.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganizations;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** Where P27's keysets are kept. */
@BackendTest
class KeysetsIT {

    @Autowired
    private Keysets keysets;

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private TransactionOperations transactions;

    @Test
    void keepsTheFirstKeysetOfAnOrganization() {
        var mine = organizations.create();
        var other = organizations.create();

        assertThat(mine.call(() -> keysets.find(mine.id()))).isEmpty();
        assertThat(mine.call(() -> keysets.addIfAbsent(mine.id(), new byte[] {1})))
                .containsExactly(1);
        assertThat(mine.call(() -> keysets.addIfAbsent(mine.id(), new byte[] {2})))
                .containsExactly(1);
        assertThat(mine.call(() -> keysets.find(mine.id())))
                .hasValueSatisfying(kept -> assertThat(kept).containsExactly(1));
        assertThat(other.call(() -> keysets.find(mine.id()))).isEmpty();
    }

    @Test
    void keepsItEvenWhenTheCallerRollsBack() {
        var mine = organizations.create();

        mine.call(() -> transactions.execute(status -> {
            status.setRollbackOnly();
            return keysets.addIfAbsent(mine.id(), new byte[] {3});
        }));

        assertThat(mine.call(() -> keysets.find(mine.id()))).isPresent();
    }

    @Test
    void keepsNothingForAnOrganizationThatIsNotInScope() {
        var mine = organizations.create();
        var other = organizations.create();

        assertThatThrownBy(() -> other.call(() -> keysets.addIfAbsent(mine.id(), new byte[] {1})))
                .rootCause()
                .hasMessageContaining("row-level security");
    }
}

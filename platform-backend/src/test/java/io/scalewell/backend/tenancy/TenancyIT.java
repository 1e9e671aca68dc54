package io.scalewell.backend.tenancy;

import static io.scalewell.db.identity.Tables.MEMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganizations;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionOperations;

/** P26 at its lowest level: what a transaction can see. */
@BackendTest
class TenancyIT {

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private DSLContext db;

    @Autowired
    private TransactionOperations transactions;

    @Test
    void seesTheRowsOfItsOwnOrganizationOnly() {
        var mine = organizations.create();
        organizations.create();

        var emails = mine.call(() -> transactions.execute(
                status -> db.select(MEMBER.EMAIL).from(MEMBER).fetch(MEMBER.EMAIL)));

        assertThat(emails).containsExactly(mine.adminEmail());
    }

    @Test
    void refusesAQueryWithoutAnOrganization() {
        organizations.create();

        assertThatThrownBy(() -> transactions.execute(status -> db.fetchCount(MEMBER)))
                .isInstanceOf(DataAccessException.class);
    }
}

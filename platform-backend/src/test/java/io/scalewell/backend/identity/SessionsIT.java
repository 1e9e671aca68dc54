package io.scalewell.backend.identity;

import static io.scalewell.db.identity.Tables.MEMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.scalewell.backend.identity.OrganizationCreation.Created;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.fixture.BackendTest;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.identity.SignIn;
import io.scalewell.shared.identity.SignedIn;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionOperations;

/** P30: what a session may do ends with it. */
@BackendTest
class SessionsIT {

    private static final String PASSWORD = "correct horse battery";

    @Autowired
    private OrganizationCreation creation;

    @Autowired
    private SignIn signIn;

    @Autowired
    private Members members;

    @Autowired
    private DSLContext db;

    @Autowired
    private TransactionOperations transactions;

    private Created made;
    private SignedIn session;

    @BeforeEach
    void signIn() {
        String email = "a" + UUID.randomUUID() + "@example.org";
        made = creation.create(
                new NewOrganization(null, "Acme", ZoneId.of("UTC"), false, "Ada Admin", email, PASSWORD));
        session = signIn.withPassword(email, PASSWORD, "127.0.0.1").orElseThrow();
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(session, null, List.of()));
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void callsServicesAsTheMemberOfTheSession() {
        assertThat(members.me().id()).isEqualTo(made.admin());
    }

    @Test
    void endsWithinFiveSecondsWhenAnotherNodeEndsIt() {
        assertThat(signIn.stillValid(session)).isTrue();

        onAnotherNode();

        await().atMost(Duration.ofSeconds(5)).until(() -> !signIn.stillValid(session));
        assertThatThrownBy(members::me).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void endsAfterTwelveHours() {
        SignedIn old = new SignedIn(
                session.organization(),
                session.slug(),
                session.member(),
                session.name(),
                session.role(),
                session.epoch(),
                session.at().minus(Duration.ofHours(12)));

        assertThat(signIn.stillValid(old)).isFalse();
        assertThat(signIn.stillValid(session)).isTrue();
    }

    @Test
    void endsAtOnceWhereTheMemberSignsOutEverywhere() {
        signIn.signOutEverywhere();

        assertThat(signIn.stillValid(session)).isFalse();
    }

    /** Changes the row below everything on this node that could remember it. */
    private void onAnotherNode() {
        TenantScope.run(
                made.organization().id().value(),
                () -> transactions.executeWithoutResult(status -> db.update(MEMBER)
                        .set(MEMBER.SESSION_EPOCH, MEMBER.SESSION_EPOCH.plus(1))
                        .execute()));
    }
}

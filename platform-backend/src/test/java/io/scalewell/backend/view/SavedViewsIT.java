package io.scalewell.backend.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.scalewell.backend.identity.Caller;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganization;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.view.SavedView;
import io.scalewell.shared.view.SavedViews;
import io.scalewell.shared.view.ViewScreen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class SavedViewsIT {

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private SavedViews views;

    private TestOrganization organization;
    private Caller marco;
    private Caller tess;

    @BeforeEach
    void open() {
        organization = organizations.create();
        marco = Caller.member(organization.id(), organization.admin(), Role.ADMIN);
        tess = Caller.member(
                organization.id(),
                organizations.addMember(organization, "tess@" + organization.id() + ".example", Role.MEMBER),
                Role.MEMBER);
    }

    @Test
    void viewIsFoundAgainAndReplacedByName() {
        save(marco, "Late ones", "due=over", false);
        save(marco, "Late ones", "due=over&view=board", false);

        assertThat(organization.as(marco, () -> views.list(ViewScreen.RUNS)))
                .singleElement()
                .satisfies(view -> assertThat(view.query()).isEqualTo("due=over&view=board"));
        assertThat(organization.as(marco, () -> views.list(ViewScreen.MY_WORK))).isEmpty();
    }

    @Test
    void onlySharedViewsAreSeenByOthers() {
        save(marco, "Private", "q=a", false);
        save(marco, "Everybody's", "q=b", true);

        assertThat(organization.as(tess, () -> views.list(ViewScreen.RUNS)))
                .singleElement()
                .satisfies(view -> {
                    assertThat(view.name()).isEqualTo("Everybody's");
                    assertThat(view.own()).isFalse();
                });
    }

    @Test
    void nobodyTouchesTheViewsOfOthers() {
        SavedView view = save(marco, "Everybody's", "q=b", true);

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> organization.as(tess, () -> {
                    views.remove(view.id());
                    return 0;
                }));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> organization.as(tess, () -> {
                    views.prefer(view.id(), true);
                    return 0;
                }));
    }

    @Test
    void oneViewIsPreferredAtATime() {
        SavedView first = save(marco, "First", "q=a", false);
        SavedView second = save(marco, "Second", "q=b", false);

        organization.as(marco, () -> {
            views.prefer(first.id(), true);
            views.prefer(second.id(), true);
            return 0;
        });

        assertThat(organization.as(marco, () -> views.list(ViewScreen.RUNS)))
                .extracting(SavedView::preferred)
                .containsExactly(false, true);
    }

    @Test
    void nameAndQueryHaveLimits() {
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> save(marco, " ", "q=a", false));
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> save(marco, "x".repeat(61), "q=a", false));
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> save(marco, "x", "q".repeat(1_001), false));
    }

    private SavedView save(Caller caller, String name, String query, boolean shared) {
        return organization.as(caller, () -> views.save(ViewScreen.RUNS, name, query, shared));
    }
}

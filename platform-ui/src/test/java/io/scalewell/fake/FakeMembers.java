package io.scalewell.fake;

import io.scalewell.shared.identity.Invitation;
import io.scalewell.shared.identity.Member;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.problem.Forbidden;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.problem.NotFound;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@link Members} in memory. */
public final class FakeMembers implements Members {

    private final FakeWorld world;

    public FakeMembers(FakeWorld world) {
        this.world = world;
    }

    @Override
    public Member me() {
        return world.me();
    }

    @Override
    public void reads(Locale language) {
        world.readsIn = language;
    }

    @Override
    public List<Member> list() {
        synchronized (world) {
            world.enter();
            return world.members.values().stream()
                    .sorted(Comparator.comparing((Member member) -> !member.active())
                            .thenComparing(Member::name))
                    .toList();
        }
    }

    @Override
    public Optional<Member> find(MemberId id) {
        return Optional.ofNullable(world.members.get(id));
    }

    @Override
    public Optional<Member> findByEmail(String email) {
        return world.byEmail(email);
    }

    @Override
    public Invitation invite(String email, String name, Role role) {
        synchronized (world) {
            guard();
            if (!email.contains("@")) {
                throw new Invalid("/email", "This is not an e-mail address.");
            }
            if (world.byEmail(email).isPresent()) {
                throw new Invalid("/email", "There is a member with this address.");
            }
            var joined = world.join(name, email, role);
            return new Invitation(put(joined, role, true, true), "/invite/3f2a9c");
        }
    }

    @Override
    public Member changeRole(MemberId id, Role role) {
        synchronized (world) {
            guard();
            var member = get(id);
            if (member.role() == Role.ADMIN && role != Role.ADMIN && isLastAdmin(member)) {
                throw new NotAllowedNow("The last admin keeps the role.", List.of());
            }
            return put(member, role, member.active(), member.invited());
        }
    }

    @Override
    public Member deactivate(MemberId id) {
        synchronized (world) {
            guard();
            var member = get(id);
            if (isLastAdmin(member)) {
                throw new NotAllowedNow("The last admin stays.", List.of());
            }
            return put(member, member.role(), false, member.invited());
        }
    }

    @Override
    public Member activate(MemberId id) {
        synchronized (world) {
            guard();
            return put(get(id), get(id).role(), true, get(id).invited());
        }
    }

    private void guard() {
        world.enter();
        if (!world.me().role().mayAdminister()) {
            throw new Forbidden("This needs the role ADMIN.");
        }
    }

    private Member get(MemberId id) {
        return find(id).orElseThrow(() -> new NotFound("member"));
    }

    private boolean isLastAdmin(Member member) {
        return member.role() == Role.ADMIN
                && world.members.values().stream()
                                .filter(each -> each.role() == Role.ADMIN && each.active())
                                .count()
                        == 1;
    }

    private Member put(Member from, Role role, boolean active, boolean invited) {
        @Nullable Instant seen = invited ? null : from.lastSeenAt();
        var member = new Member(
                from.id(), from.email(), from.name(), role, active, invited, from.teams(), seen, from.awayUntil());
        world.members.put(member.id(), member);
        return member;
    }
}

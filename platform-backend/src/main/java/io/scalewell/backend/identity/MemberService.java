package io.scalewell.backend.identity;

import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.Directory;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.identity.Invitation;
import io.scalewell.shared.identity.Member;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.text.Message;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class MemberService implements Members {

    private final Callers callers;
    private final DatabaseClock clock;
    private final TenantScope scope;
    private final MemberRepository members;
    private final InvitationRepository invitations;
    private final Directory directory;
    private final LiveMembers live;
    private final ObjectProvider<NewcomerListener> newcomers;

    /** @param newcomers found at the first change, since they may need members themselves */
    MemberService(
            Callers callers,
            DatabaseClock clock,
            TenantScope scope,
            MemberRepository members,
            InvitationRepository invitations,
            Directory directory,
            LiveMembers live,
            ObjectProvider<NewcomerListener> newcomers) {
        this.callers = callers;
        this.clock = clock;
        this.scope = scope;
        this.members = members;
        this.invitations = invitations;
        this.directory = directory;
        this.live = live;
        this.newcomers = newcomers;
    }

    @Override
    @Transactional(readOnly = true)
    public Member me() {
        MemberId id = Optional.ofNullable(callers.current().member())
                .orElseThrow(() -> new NotFound(Message.of("missing.self")));
        return get(id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Member> list() {
        callers.current().require(Permission.READ);
        return members.list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Member> find(MemberId id) {
        callers.current().require(Permission.READ);
        return members.find(id);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Member> findByEmail(String email) {
        callers.current().require(Permission.READ);
        return members.findByEmail(EmailAddress.normal(email));
    }

    @Override
    @Transactional
    public void reads(Locale language) {
        MemberId id = callers.current().member();
        if (id != null) {
            members.changeLanguage(id, language.getLanguage());
        }
    }

    @Override
    @Transactional
    public Invitation invite(String email, String name, Role role) {
        callers.current().require(Permission.ADMINISTER);
        String address = EmailAddress.checked(email);
        String checkedName = Names.checked("/name", name, 120);
        if (members.findByEmail(address).isPresent()) {
            throw new Invalid("/email", Message.of("member.twice"));
        }

        Instant now = clock.now();
        MemberId id = members.insert(address, checkedName, role, null, now);
        directory.add(Directory.Kind.SIGN_IN, address);
        tellOf(id);
        return new Invitation(get(id), InvitationService.PATH + invitations.issue(id, now));
    }

    @Override
    @Transactional
    public Member changeRole(MemberId id, Role role) {
        callers.current().require(Permission.ADMINISTER);
        int admins = members.lockActiveAdmins();
        Member member = get(id);
        if (member.role() == role) {
            return member;
        }
        keepAnAdmin(member, admins);

        members.changeRole(id, role);
        live.forget(scope.get(), id);
        tellOf(id);
        return get(id);
    }

    @Override
    @Transactional
    public Member deactivate(MemberId id) {
        callers.current().require(Permission.ADMINISTER);
        int admins = members.lockActiveAdmins();
        Member member = get(id);
        if (!member.active()) {
            return member;
        }
        keepAnAdmin(member, admins);

        members.changeActive(id, false);
        live.forget(scope.get(), id);
        return get(id);
    }

    @Override
    @Transactional
    public Member activate(MemberId id) {
        callers.current().require(Permission.ADMINISTER);
        if (!get(id).active()) {
            members.changeActive(id, true);
            live.forget(scope.get(), id);
            tellOf(id);
        }
        return get(id);
    }

    private void tellOf(MemberId member) {
        newcomers.forEach(listener -> listener.joined(Set.of(member)));
    }

    private Member get(MemberId id) {
        return members.find(id).orElseThrow(() -> new NotFound(Message.of("missing.member", id)));
    }

    private static void keepAnAdmin(Member member, int admins) {
        if (member.active() && member.role() == Role.ADMIN && admins == 1) {
            throw new NotAllowedNow(Message.of("member.last-admin"), List.of());
        }
    }
}

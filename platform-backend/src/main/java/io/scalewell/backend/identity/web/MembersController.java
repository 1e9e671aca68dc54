package io.scalewell.backend.identity.web;

import io.scalewell.backend.web.Answers;
import io.scalewell.backend.web.Pages;
import io.scalewell.shared.identity.Invitation;
import io.scalewell.shared.identity.Member;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.text.Message;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/members")
class MembersController {

    private final Members members;

    MembersController(Members members) {
        this.members = members;
    }

    @Operation(summary = "All members by name, the inactive ones last")
    @GetMapping
    Page<Member> list(PageRequest page) {
        return Pages.cut(members.list(), page, Member::id);
    }

    @Operation(summary = "The member whose token is used")
    @GetMapping("/me")
    Member me() {
        return members.me();
    }

    @Operation(summary = "One member")
    @GetMapping("/{member}")
    Member get(@PathVariable MemberId member) {
        return members.find(member).orElseThrow(() -> new NotFound(Message.of("missing.member", member)));
    }

    @Operation(summary = "Invite somebody; the link works once and for seven days")
    @PostMapping
    ResponseEntity<Invitation> invite(@RequestBody InvitationRequest wish) {
        Invitation invitation = members.invite(wish.email(), wish.name(), wish.role());
        return Answers.created("/api/v1/members/" + invitation.member().id(), invitation);
    }

    @Operation(summary = "Change what a member may do; ends the member's sessions")
    @PutMapping("/{member}/role")
    Member changeRole(@PathVariable MemberId member, @RequestBody RoleRequest wish) {
        return members.changeRole(member, wish.role());
    }

    @Operation(summary = "Keep a member out; ends the member's sessions and tokens")
    @PostMapping("/{member}/deactivate")
    Member deactivate(@PathVariable MemberId member) {
        return members.deactivate(member);
    }

    @Operation(summary = "Let a member in again")
    @PostMapping("/{member}/activate")
    Member activate(@PathVariable MemberId member) {
        return members.activate(member);
    }

    record InvitationRequest(String email, String name, Role role) {}

    record RoleRequest(Role role) {}
}

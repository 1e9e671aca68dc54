package io.scalewell.ui.shell;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import io.scalewell.shared.identity.Member;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Members;
import java.util.function.UnaryOperator;

/** What members are called. */
@SpringComponent
@UIScope
public class MemberNames implements UnaryOperator<String> {

    private final Members members;

    MemberNames(Members members) {
        this.members = members;
    }

    /** The name of the member with this e-mail address; the address when there is none. */
    @Override
    public String apply(String email) {
        return members.findByEmail(email).map(Member::name).orElse(email);
    }

    public String of(MemberId id, String otherwise) {
        return members.find(id).map(Member::name).orElse(otherwise);
    }
}

package io.scalewell.ui.publicpage;

import io.scalewell.shared.identity.Invitations;
import io.scalewell.shared.identity.Invitations.Invited;
import io.scalewell.shared.identity.SignedIn;
import io.scalewell.shared.problem.Invalid;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** S01: an invited person sets a password and is in. */
@Controller
class InvitationPage {

    private final Invitations invitations;
    private final Sessions sessions;

    InvitationPage(Invitations invitations, Sessions sessions) {
        this.invitations = invitations;
        this.sessions = sessions;
    }

    @GetMapping("/invite/{secret}")
    String show(@PathVariable String secret, Model model, HttpServletResponse response) {
        Optional<Invited> invited = invitations.find(secret);
        if (invited.isEmpty()) {
            return useless(response);
        }
        model.addAttribute("invited", invited.get());
        return "public/invitation";
    }

    @PostMapping("/invite/{secret}")
    String accept(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String password,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            Optional<SignedIn> signedIn = invitations.accept(secret, password);
            if (signedIn.isEmpty()) {
                return useless(response);
            }
            sessions.begin(signedIn.get(), request, response);
            return "redirect:" + Destination.home(signedIn.get());
        } catch (Invalid invalid) {
            model.addAttribute("refused", true);
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return show(secret, model, response);
        }
    }

    private static String useless(HttpServletResponse response) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return "public/invitation-useless";
    }
}

package io.scalewell.ui.publicpage;

import io.scalewell.shared.identity.SignIn;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way out, here or everywhere. */
@Controller
class SignOutPage {

    private final SignIn signIn;
    private final Sessions sessions;

    SignOutPage(SignIn signIn, Sessions sessions) {
        this.signIn = signIn;
        this.sessions = sessions;
    }

    @GetMapping("/sign-out")
    String show() {
        return SessionCheck.current().isPresent() ? "public/sign-out" : "redirect:/login";
    }

    @PostMapping("/sign-out")
    String leave(@RequestParam(required = false) @Nullable String everywhere, HttpServletRequest request) {
        if (everywhere != null && SessionCheck.current().isPresent()) {
            signIn.signOutEverywhere();
        }
        sessions.end(request);
        return "redirect:/login?signed-out";
    }
}

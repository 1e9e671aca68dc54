package io.scalewell.ui.publicpage;

import io.scalewell.shared.identity.SetUp;
import io.scalewell.shared.identity.SignIn;
import io.scalewell.shared.identity.SignedIn;
import io.scalewell.shared.problem.Overloaded;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** S01: the way in. */
@Controller
class SignInPage {

    private static final String TEMPLATE = "public/sign-in";

    private final SignIn signIn;
    private final SetUp setUp;
    private final Sessions sessions;

    SignInPage(SignIn signIn, SetUp setUp, Sessions sessions) {
        this.signIn = signIn;
        this.setUp = setUp;
        this.sessions = sessions;
    }

    @GetMapping("/login")
    String show(
            @RequestParam(required = false) @Nullable String next,
            @RequestParam(name = "signed-out", required = false) @Nullable String signedOut,
            Model model) {
        if (setUp.needed()) {
            return "redirect:/setup";
        }
        Optional<SignedIn> present = SessionCheck.current();
        if (present.isPresent()) {
            return "redirect:" + Destination.after(present.get(), next);
        }
        model.addAttribute("signedOut", signedOut != null);
        return page(model, next, "");
    }

    @PostMapping("/login")
    String enter(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(required = false) @Nullable String next,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        try {
            Optional<SignedIn> signedIn = signIn.withPassword(email, password, request.getRemoteAddr());
            if (signedIn.isPresent()) {
                return enter(signedIn.get(), next, request, response);
            }
            model.addAttribute("refused", true);
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } catch (Overloaded overloaded) {
            long seconds = Math.max(1, overloaded.retryAfter().plusMillis(999).toSeconds());
            model.addAttribute("wait", seconds);
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        }
        return page(model, next, email);
    }

    @PostMapping("/login/demo")
    String enterDemo(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(required = false) @Nullable String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        return signIn.asDemoMember(email)
                .map(signedIn -> enter(signedIn, next, request, response))
                .orElse("redirect:/login");
    }

    private String enter(
            SignedIn signedIn, @Nullable String next, HttpServletRequest request, HttpServletResponse response) {
        sessions.begin(signedIn, request, response);
        return "redirect:" + Destination.after(signedIn, next);
    }

    private String page(Model model, @Nullable String next, String email) {
        model.addAttribute("email", email);
        model.addAttribute("next", Destination.ours(next));
        model.addAttribute("demoMembers", signIn.demoMembers());
        return TEMPLATE;
    }
}

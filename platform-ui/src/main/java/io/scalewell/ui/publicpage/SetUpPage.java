package io.scalewell.ui.publicpage;

import io.scalewell.shared.identity.SetUp;
import io.scalewell.shared.identity.SignedIn;
import io.scalewell.shared.problem.Forbidden;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.problem.Invalid;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** S02: the first start asks for one organization and one admin, and is then gone for good. */
@Controller
class SetUpPage {

    private final SetUp setUp;
    private final Sessions sessions;

    SetUpPage(SetUp setUp, Sessions sessions) {
        this.setUp = setUp;
        this.sessions = sessions;
    }

    @GetMapping("/setup")
    String show(Model model) {
        return setUp.needed() ? page(model, SetUpForm.empty(), List.of()) : "redirect:/login";
    }

    @PostMapping("/setup")
    String create(SetUpForm form, Model model, HttpServletRequest request, HttpServletResponse response) {
        if (!setUp.needed()) {
            return "redirect:/login";
        }
        List<String> faults = form.faults();
        if (faults.isEmpty()) {
            try {
                SignedIn signedIn = setUp.create(form.read());
                sessions.begin(signedIn, request, response);
                return "redirect:" + Destination.home(signedIn);
            } catch (Invalid invalid) {
                faults = invalid.errors().stream()
                        .map(InputError::pointer)
                        .map(pointer -> pointer.replace("/", ""))
                        .toList();
            } catch (Forbidden late) {
                return "redirect:/login";
            }
        }
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        return page(model, form, faults);
    }

    private static String page(Model model, SetUpForm form, List<String> faults) {
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        model.addAttribute(
                "zones",
                ZoneId.getAvailableZoneIds().stream()
                        .filter(zone -> zone.contains("/") && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/")
                                || zone.equals("UTC")
                                || zone.equals(form.zone()))
                        .sorted()
                        .toList());
        return "public/set-up";
    }
}

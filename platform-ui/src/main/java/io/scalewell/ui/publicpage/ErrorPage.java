package io.scalewell.ui.publicpage;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Says in plain words that something is missing, forbidden or broken, with the id under which the log has it. */
@Controller
class ErrorPage implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPage.class);

    @RequestMapping("/error")
    String show(HttpServletRequest request, HttpServletResponse response, Model model) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        UUID id = UUID.randomUUID();
        log(request, status, id);
        response.setStatus(status);
        model.addAttribute("kind", kind(status));
        model.addAttribute("errorId", id);
        return "public/error";
    }

    private static String kind(int status) {
        return switch (status) {
            case 401, 403 -> "forbidden";
            case 404, 405 -> "missing";
            case 413 -> "large";
            case 429, 503 -> "busy";
            default -> status < 500 ? "refused" : "broken";
        };
    }

    private static void log(HttpServletRequest request, int status, UUID id) {
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .replaceAll("\\p{Cntrl}", "?");
        if (status >= 500) {
            Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            LOG.error("{} {} failed, error {}", request.getMethod(), path, id, cause);
        } else {
            LOG.info("{} {} answered {}, error {}", request.getMethod(), path, status, id);
        }
    }
}

package io.scalewell.ui.publicpage;

import com.vaadin.flow.shared.ApplicationConstants;
import io.scalewell.shared.identity.SetUp;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** The bare address leads to the work to do, or to the door. What the screens ask their server for goes there too, and passes. */
@Configuration(proxyBeanMethods = false)
class RootPage {

    private static final String PATH = "/";

    static boolean isAskedFor(HttpServletRequest request) {
        return request.getServletPath().equals(PATH)
                && request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER) == null;
    }

    @Bean
    RouterFunction<ServerResponse> root(SetUp setUp) {
        return RouterFunctions.route()
                .GET(
                        PATH,
                        request -> isAskedFor(request.servletRequest()),
                        request -> ServerResponse.seeOther(URI.create(target(setUp)))
                                .build())
                .build();
    }

    private static String target(SetUp setUp) {
        if (setUp.needed()) {
            return "/setup";
        }
        return SessionCheck.current().map(Destination::home).orElse("/login");
    }
}

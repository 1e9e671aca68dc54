package io.scalewell.ui.component;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Vaadin and the static files alone: no sign-in, no database, one screen. Not annotated as a configuration, so that no other
 * test's scan finds it.
 */
@AutoConfigurationPackage(basePackages = "io.scalewell.ui")
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    SpringBootAutoConfiguration.class
})
class ComponentsSite {

    @Bean
    VaadinServiceInitListener componentsRoute() {
        return event -> RouteConfiguration.forApplicationScope().setRoute("components", ComponentsView.class);
    }
}

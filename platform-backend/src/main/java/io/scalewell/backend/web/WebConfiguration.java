package io.scalewell.backend.web;

import io.scalewell.backend.web.json.Json;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Makes the conventions hold for every endpoint. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    @Bean
    static JsonMapper jsonMapper() {
        return Json.mapper();
    }

    @Bean
    static FilterRegistrationBean<ApiFilter> apiFilter(Problems problems) {
        FilterRegistrationBean<ApiFilter> registration = new FilterRegistrationBean<>(new ApiFilter(problems));
        registration.addUrlPatterns(ApiFilter.PREFIX + "*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return registration;
    }

    @Bean
    static FilterRegistrationBean<PageFilter> pageFilter() {
        FilterRegistrationBean<PageFilter> registration = new FilterRegistrationBean<>(new PageFilter());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return registration;
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.withJsonConverter(new JacksonJsonHttpMessageConverter(Json.strictMapper()));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new PageRequestResolver());
        resolvers.add(new IfMatchResolver());
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverterFactory(new LenientEnums());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new QueryParameters()).addPathPatterns(ApiFilter.PREFIX + "**");
        registry.addInterceptor(new BodySize()).addPathPatterns(ApiFilter.PREFIX + "**");
    }
}

package io.scalewell.backend.expression;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One compiler of expressions for all. */
@Configuration(proxyBeanMethods = false)
class ExpressionConfiguration {

    @Bean
    Expressions expressions() {
        return new Expressions();
    }
}

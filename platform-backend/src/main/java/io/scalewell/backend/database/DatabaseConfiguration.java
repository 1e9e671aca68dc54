package io.scalewell.backend.database;

import io.scalewell.postgres.Login;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.jooq.autoconfigure.DefaultConfigurationCustomizer;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the two roles of the database to Spring: the owner migrates, the application serves. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Database database(DatabaseSettings settings) {
        var url = settings.db().url();
        return url == null || url.isBlank()
                ? EmbeddedDatabase.open(settings.dataDir())
                : ExternalDatabase.open(settings.db());
    }

    @Bean
    JdbcConnectionDetails jdbcConnectionDetails(Database database) {
        return new ServingConnection(database.logins().application());
    }

    @Bean
    LiquibaseConnectionDetails liquibaseConnectionDetails(Database database) {
        return new MigratingConnection(database.logins().owner());
    }

    @Bean
    DefaultConfigurationCustomizer quietQueries() {
        return configuration -> configuration.settings().withExecuteLogging(false);
    }

    private record ServingConnection(Login login) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return login.user();
        }

        @Override
        public String getPassword() {
            return login.password();
        }

        @Override
        public String getJdbcUrl() {
            return login.url();
        }
    }

    private record MigratingConnection(Login login) implements LiquibaseConnectionDetails {

        @Override
        public String getUsername() {
            return login.user();
        }

        @Override
        public String getPassword() {
            return login.password();
        }

        @Override
        public String getJdbcUrl() {
            return login.url();
        }
    }
}

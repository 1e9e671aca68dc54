package io.scalewell.backend.notification;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads {@code SCALEWELL_MAIL_*} and {@code SCALEWELL_NEWS_*}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({MailSettings.class, NewsProperties.class})
class MailConfiguration {}

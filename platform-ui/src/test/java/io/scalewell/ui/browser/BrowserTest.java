package io.scalewell.ui.browser;

import io.scalewell.fixture.OnTestDatabase;
import io.scalewell.ui.Application;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * Runs a test against the whole application with a {@link Browser} as parameter of its methods. All such tests share one
 * application and one database. Without Chromium on the machine they are skipped.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest(classes = Application.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@OnTestDatabase
@NeedsChromium
@ExtendWith(BrowserExtension.class)
public @interface BrowserTest {}

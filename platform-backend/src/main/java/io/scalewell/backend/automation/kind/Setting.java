package io.scalewell.backend.automation.kind;

import io.scalewell.shared.kind.SettingType;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes a component of a settings record for its form and its check. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Setting {

    String label();

    SettingType type() default SettingType.TEXT;

    boolean required() default false;

    /** One sentence, or nothing when the label says it all. */
    String help() default "";

    /** The allowed values of a {@link SettingType#CHOICE}. */
    String[] choices() default {};
}

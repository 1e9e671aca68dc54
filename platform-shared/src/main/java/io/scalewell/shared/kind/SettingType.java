package io.scalewell.shared.kind;

/** What a setting holds, and so which input a screen shows for it. */
public enum SettingType {
    TEXT,
    LONG_TEXT,
    /** Text with {@code {{ CEL }}} parts. */
    TEMPLATE,
    /** Long text with {@code {{ CEL }}} parts. */
    LONG_TEMPLATE,
    NUMBER,
    CHECKBOX,
    CHOICE,
    EVENT_TYPE,
    PROCESS,
    STEP,
    FIELD,
    MEMBERS,
    TEAM,
    ASSIGNEE,
    ZONE,
    CRON,
    URL,
    /** A JSON object of templates. */
    MAP,
    /** A nested list of actions. */
    ACTIONS
}

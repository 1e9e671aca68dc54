package io.scalewell.shared.run;

/**
 * What happens around the due instants of a process.
 *
 * @param own whether the process has said so itself; else it follows the organization
 */
public record ProcessServiceLevel(boolean own, ServiceLevel level) {}

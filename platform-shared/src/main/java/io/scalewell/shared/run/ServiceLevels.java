package io.scalewell.shared.run;

import io.scalewell.shared.process.ProcessKey;

/**
 * Warning and escalation around due instants. A change applies to what gets a due instant afterwards; of what is due already only the
 * escalation follows.
 */
public interface ServiceLevels {

    /** Of all processes that have none of their own. */
    ServiceLevel ofOrganization();

    /** Needs {@code ADMIN}. */
    ServiceLevel changeOrganization(ServiceLevel level);

    ProcessServiceLevel ofProcess(ProcessKey process);

    /** Needs the right to design processes. */
    ProcessServiceLevel changeProcess(ProcessKey process, ServiceLevel level);

    /** The process follows the organization again. */
    ProcessServiceLevel followOrganization(ProcessKey process);
}

/** A process as a document for people who do not use the platform: an auditor, a customer, a new colleague. */
@NullMarked
package io.scalewell.backend.process.interchange.pdf;

import org.jspecify.annotations.NullMarked;

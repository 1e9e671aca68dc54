/**
 * The conventions of the API, the same for every endpoint, so that an endpoint says only what is its own.
 *
 * <h2>How to write an endpoint</h2>
 *
 * <p>A package-private {@code @RestController} in the {@code web} package of its module, mapped below {@code /api/v1}, that
 * calls an interface of {@code io.scalewell.shared} and nothing else. Permission, tenancy and the transaction belong to the
 * service. Then:
 *
 * <ul>
 *   <li><b>Path variables</b> are typed: {@code @PathVariable ProcessKey key} is read by {@code ProcessKey.of}. What is no key
 *       at all answers 404 like a key that nobody has.
 *   <li><b>Query parameters</b> are a record parameter without annotation ({@code RunQuery query}, components {@code @Nullable},
 *       wrappers instead of primitives) or single {@code @RequestParam}s. Any other parameter is answered by 400. Enums are read
 *       without regard to case.
 *   <li><b>Lists</b> take a {@link io.scalewell.shared.paging.PageRequest} and return a {@link io.scalewell.shared.paging.Page};
 *       the service makes its cursors with {@link io.scalewell.shared.paging.Cursor}. A short list that a service returns whole
 *       is cut by {@link io.scalewell.backend.web.Pages#cut}.
 *   <li><b>Bodies</b> are records: {@code @RequestBody StartRequest body}. A component that is not {@code @Nullable} is required;
 *       lists and maps may be missing and are empty then, primitives false or zero. An unknown member is 400 with its pointer.
 *       Checks belong to the service or the compact constructor ({@code IllegalArgumentException} with a sentence), so that
 *       screens have them too. Never name a secret in a record's {@code toString}.
 *   <li><b>Creating</b> returns {@link io.scalewell.backend.web.Answers#created}: 201 with {@code Location}.
 *   <li><b>Editing</b>: return {@link io.scalewell.backend.web.Answers#revision} for an {@code ETag}, take an {@link
 *       io.scalewell.backend.web.IfMatch} parameter. A service that finds another revision throws {@code EditConflict}: 412 with both.
 *   <li><b>Errors</b> are thrown, never returned: a {@link io.scalewell.shared.problem.Problem}. They become {@code
 *       application/problem+json}; whatever else is thrown is 500 with an id that is in the log.
 *   <li><b>Files and logs</b>: put {@link io.scalewell.backend.web.LargeBody} on the method to allow 10 MiB instead of 1 MiB.
 *   <li><b>Identity, {@code Idempotency-Key}, rate limits, JSON limits, OpenAPI</b> apply by themselves. Document a method with
 *       {@code @Operation(summary = ...)} where its name does not say enough.
 * </ul>
 *
 * <p>{@code identity.web.MembersController} is the example. Tests sweep all mappings below {@code /api/v1}: without a token 401,
 * another organization's id like an unknown one.
 */
@NullMarked
package io.scalewell.backend.web;

import org.jspecify.annotations.NullMarked;

package io.scalewell.backend.identity.web;

import io.scalewell.backend.web.Answers;
import io.scalewell.backend.web.Pages;
import io.scalewell.shared.identity.NewToken;
import io.scalewell.shared.identity.Scope;
import io.scalewell.shared.identity.Token;
import io.scalewell.shared.identity.TokenId;
import io.scalewell.shared.identity.Tokens;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/tokens")
class TokensController {

    private final Tokens tokens;

    TokensController(Tokens tokens) {
        this.tokens = tokens;
    }

    @Operation(summary = "The caller's tokens, newest first; an admin sees all")
    @GetMapping
    Page<Token> list(PageRequest page) {
        return Pages.cut(tokens.list(), page, Token::id);
    }

    @Operation(summary = "Make a token; its secret is shown in this answer and never again")
    @PostMapping
    ResponseEntity<NewToken> create(@RequestBody TokenRequest wish) {
        NewToken token = tokens.create(wish.name(), wish.scopes(), wish.expiresAt());
        return Answers.created("/api/v1/tokens/" + token.token().id(), token);
    }

    @Operation(summary = "Make a token useless")
    @DeleteMapping("/{token}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable TokenId token) {
        tokens.revoke(token);
    }

    record TokenRequest(
            String name, Set<Scope> scopes, @Nullable Instant expiresAt) {}
}

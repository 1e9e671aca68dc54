package io.scalewell.backend.form;

import io.scalewell.backend.form.FormViews.Shown;
import io.scalewell.backend.tenancy.Directory;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.form.FormReply;
import io.scalewell.shared.form.FormSending;
import io.scalewell.shared.form.PublicForm;
import io.scalewell.shared.form.PublicForms;
import io.scalewell.shared.form.Tracking;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Finds the organization by the address, before anything else is done; what is not found looks the same wherever it would be. */
@Service
class PublicFormService implements PublicForms {

    private final Directory directory;
    private final FormRepository forms;
    private final FormViews views;
    private final Reception reception;
    private final TrackingPages tracking;
    private final TransactionOperations transactions;

    PublicFormService(
            Directory directory,
            FormRepository forms,
            FormViews views,
            Reception reception,
            TrackingPages tracking,
            TransactionOperations transactions) {
        this.directory = directory;
        this.forms = forms;
        this.views = views;
        this.reception = reception;
        this.tracking = tracking;
        this.transactions = transactions;
    }

    @Override
    public Optional<PublicForm> find(String organization, String slug) {
        return tenant(Directory.Kind.SLUG, organization)
                .flatMap(tenant -> TenantScope.call(tenant, () -> shown(slug)))
                .map(Shown::form);
    }

    @Override
    public Optional<FormReply> send(String organization, String slug, FormSending sending) throws IOException {
        Optional<UUID> tenant = tenant(Directory.Kind.SLUG, organization);
        if (tenant.isEmpty()) {
            return Optional.empty();
        }
        return TenantScope.<Optional<FormReply>, IOException>call(tenant.get(), () -> {
            Optional<Shown> shown = shown(slug);
            return shown.isEmpty() ? Optional.empty() : Optional.of(reception.receive(shown.get(), sending));
        });
    }

    @Override
    public Optional<Tracking> track(String secret) {
        return tenant(Directory.Kind.TRACKING, secret)
                .flatMap(tenant -> TenantScope.call(
                        tenant,
                        () -> Objects.requireNonNull(transactions.execute(transaction -> tracking.find(secret)))));
    }

    private Optional<Shown> shown(String slug) {
        return Objects.requireNonNull(
                transactions.execute(transaction -> forms.ofSlug(slug).map(views::of)));
    }

    private Optional<UUID> tenant(Directory.Kind kind, String handle) {
        return directory.find(kind, handle).stream().findFirst();
    }
}

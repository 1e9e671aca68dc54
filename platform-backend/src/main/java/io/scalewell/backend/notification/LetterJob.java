package io.scalewell.backend.notification;

import io.scalewell.backend.engine.Job;
import io.scalewell.backend.engine.JobHandler;
import io.scalewell.shared.identity.MemberId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Puts what was collected for a member into one mail. Does nothing when another one has done so. */
@Component
class LetterJob implements JobHandler.InTransaction {

    static final String KIND = "notification.letters";
    static final String MEMBER = "member";

    private static final Logger LOG = LoggerFactory.getLogger(LetterJob.class);

    private final Delivery delivery;

    LetterJob(Delivery delivery) {
        this.delivery = delivery;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Job job) {
        delivery.sendCollected(MemberId.of(String.valueOf(job.payload().get(MEMBER))));
    }

    @Override
    public void exhausted(Job job, String reason) {
        LOG.warn("Nothing could be written to member {}: {}", job.payload().get(MEMBER), reason);
    }
}

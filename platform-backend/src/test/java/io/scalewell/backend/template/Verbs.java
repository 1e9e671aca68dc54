package io.scalewell.backend.template;

import java.util.Set;

/** With what titles of steps begin. A new verb is added here, so that no noun slips in. */
final class Verbs {

    static final Set<String> ALL = Set.of("""
            Accept Acknowledge Agree Announce Answer Approve Archive Arrange Ask Assess Assign Attach Back Begin Block
            Book Bring Build Calculate Call Carry Change Charge Check Choose Clarify Classify Close Collect Compare
            Complete Conclude Confirm Contain Correct Create Decide Decline Delete Describe Design Determine Draw End
            Enter Estimate Explain Fetch File Find Fix Follow Gather Get Give Go Grade Grant Greet Hand Have Hold Inform
            Instruct Introduce Invite Judge Launch Let List Lock Look Make Map Measure Name Note Notify Obtain Open Pay
            Plan Prepare Present Preserve Proofread Propose Provide Publish Put Rate Read Reconcile Reconstruct Record
            Refuse Release Repay Report Restore Review Roll Say Send Set Settle Sign Start State Stop Study Submit Take
            Talk Tell Test Thank Train Update Verify Wait Watch Win Withdraw Work Write""".split("\\s+"));

    private Verbs() {}
}

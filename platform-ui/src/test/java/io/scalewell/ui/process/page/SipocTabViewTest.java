package io.scalewell.ui.process.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import io.scalewell.fake.FakeSample;
import io.scalewell.fake.ScreenTest;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.process.Stage;
import io.scalewell.ui.shell.ScreenLink;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From whom to whom a process goes. */
class SipocTabViewTest extends ScreenTest {

    private static final ProcessKey PAY = ProcessKey.of("PAY");

    private void publishPay() {
        var stage = new Stage("", false, List.of(FakeSample.step("pay", "Pay", null)));
        processes.create(ProcessDefinition.named("Pay").withKey("PAY").withStages(List.of(stage)));
        processes.publish(PAY, new Publication(null, null));
    }

    private void createPay(Stage... stages) {
        processes.create(ProcessDefinition.named("Pay")
                .withKey("PAY")
                .change()
                .suppliers(List.of("Bank", "Accounting"))
                .inputs(List.of("Invoice"))
                .output("Money sent\nReceipt")
                .customer("Vendor\n\nAuditor")
                .objectives(List.of("Pay on time"))
                .obligations(List.of("ISO 9001, 8.4"))
                .reviewEvery("P1Y")
                .stages(List.of(stages))
                .toDefinition());
    }

    @Test
    void showsFromWhomToWhomItGoes() {
        createPay(
                new Stage("Check", false, List.of(FakeSample.step("look", "Look at it", null))),
                new Stage("", false, List.of(FakeSample.step("pay", "Transfer", null))));

        open("processes/PAY?tab=sipoc", ProcessView.class);

        var rows = find(SipocTable.class).single().getElement().getChildren().toList();
        assertThat(texts(rows.getFirst().getChild(0)))
                .containsExactly("Suppliers", "Inputs", "Process", "Outputs", "Customers");
        var cells = rows.getLast().getChild(0).getChildren().toList();
        assertThat(cells)
                .extracting(cell -> texts(cell.getChild(0)))
                .containsExactly(
                        List.of("Bank", "Accounting"),
                        List.of("Invoice"),
                        List.of("Check", "Transfer"),
                        List.of("Money sent", "Receipt"),
                        List.of("Vendor", "Auditor"));
        assertThat(screenText()).doesNotContain("Add who supplies");
    }

    @Test
    void leadsToWhereSuppliersAndCustomersAreFilledIn() {
        publishPay();

        open("processes/PAY?tab=sipoc", ProcessView.class);

        assertThat(find(SipocTable.class).exists()).isFalse();
        assertThat(screenText()).contains("Add who supplies and who receives");
        var link = find(ScreenLink.class, find(SipocTab.class).single()).single();
        assertThat(link.getElement().getAttribute("href")).endsWith("processes/PAY/edit?panel=about");
    }

    @Test
    void leadsNobodyWhereTheyMayNotGo() {
        publishPay();
        world.join("Nina Vogel", "nina@kestrel.example", Role.MEMBER);
        world.signIn("nina@kestrel.example");

        open("processes/PAY?tab=sipoc", ProcessView.class);

        assertThat(find(ScreenLink.class, find(SipocTab.class).single()).exists())
                .isFalse();
    }

    private static List<String> texts(Element parent) {
        return parent.getChildren().map(Element::getText).toList();
    }
}

package io.scalewell.backend.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.scalewell.backend.identity.Caller;
import io.scalewell.fixture.Api;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganization;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.process.Library;
import io.scalewell.shared.process.LibraryChoices;
import io.scalewell.shared.process.LibraryEntry;
import io.scalewell.shared.process.LibraryFilter;
import io.scalewell.shared.process.LibrarySort;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.ProcessState;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class LibraryIT {

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Processes processes;

    @Autowired
    private Library library;

    @Autowired
    private Api api;

    private TestOrganization organization;

    @BeforeEach
    void createOrganization() {
        organization = organizations.create();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "onboarding",
                "ONBOARD",
                "onbo",
                "con",
                "contract",
                "contracts",
                "sales",
                "logistics",
                "newcomers quickly",
                "passport",
                "Verträge",
                "vertrag",
                "onboarding contract"
            })
    void findsWordsWhereverTheyStand(String text) {
        document();

        assertThat(find(text)).containsExactly("ONB");
    }

    @ParameterizedTest
    @CsvSource({
        "onbaording, ONB",
        "custmer, ONB",
        "custommer onbording, ONB",
        "contarct, ONB",
        "invioce, BIL",
        "Kuendigung, KDG"
    })
    void findsWhatIsMisspelled(String text, String wanted) {
        document();
        create("KDG", "Kündigung bestätigen", "", List.of());
        create("BIL", "Invoice", "", List.of());

        assertThat(find(text)).first().isEqualTo(wanted);
    }

    @Test
    void findsNothingSimilarWhileTheWordsThemselvesAreThere() {
        create("HIR", "Hiring", "", List.of());
        create("FIR", "Firing", "", List.of());

        assertThat(find("hiring")).containsExactly("HIR");
        assertThat(find("hirring")).first().isEqualTo("HIR");
    }

    @Test
    void nameCountsMoreThanTitleAndTitleMoreThanInstructions() {
        create(
                "INS",
                "Aaa",
                "",
                List.of(step("Do it").change().instructions("Book the refund.").toStep()));
        create("TIT", "Bbb", "", List.of(step("Grant the refund")));
        create("NAM", "Refund", "", List.of());

        assertThat(find("refund")).containsExactly("NAM", "TIT", "INS");
    }

    @Test
    void looksIntoTheNewestVersionOnceThereIsOne() {
        create("PUB", "Published", "", List.of(step("Weigh the parcel")));
        assertThat(find("parcel")).containsExactly("PUB");
        organization.run(() -> {
            processes.publish(key("PUB"), new Publication("First", null));
            processes.replaceDraft(key("PUB"), definition("Published", "", List.of(step("Scan the barcode"))), 1);
        });

        assertThat(find("parcel")).containsExactly("PUB");
        assertThat(find("barcode")).isEmpty();
    }

    @Test
    void neverLooksIntoAnotherOrganization() {
        document();
        TestOrganization other = organizations.create();

        assertThat(other.call(
                        () -> library.list(LibraryFilter.ofText("onboarding"), LibrarySort.BEST, PageRequest.first())))
                .isEqualTo(new Page<LibraryEntry>(List.of(), null));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> other.run(() -> library.favour(key("ONB"), true)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "a & | !", "((", "\\", "\"open", ":*", "%", "- -", "🙂", "or", "the"})
    void takesAnyText(String text) {
        document();

        assertThat(find(text)).hasSizeLessThan(2);
    }

    @Test
    void refusesATextThatNobodyTypes() {
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> find("x".repeat(201)));
    }

    @ParameterizedTest
    @EnumSource(LibrarySort.class)
    void pagesWithoutGapOrRepetition(LibrarySort sort) {
        IntStream.range(0, 7).forEach(each -> create("P" + (char) ('A' + each), "Same name", "", List.of()));

        for (String text : new String[] {null, "name"}) {
            List<String> read = new ArrayList<>();
            String cursor = null;
            do {
                PageRequest page = new PageRequest(3, cursor);
                LibraryFilter filter = new LibraryFilter(text, null, null, null, null, false, false);
                Page<LibraryEntry> found = organization.call(() -> library.list(filter, sort, page));
                found.items().forEach(entry -> read.add(entry.process().key().value()));
                cursor = found.next();
            } while (cursor != null);
            assertThat(read).containsExactlyInAnyOrder("PA", "PB", "PC", "PD", "PE", "PF", "PG");
        }
    }

    @Test
    void newestChangeComesFirstWhenAskedFor() {
        create("AA", "Aaa", "", List.of());
        create("BB", "Bbb", "", List.of());
        organization.run(() -> processes.retire(key("AA")));

        assertThat(keys(LibraryFilter.all(), LibrarySort.CHANGED)).containsExactly("AA", "BB");
        assertThat(keys(LibraryFilter.all(), LibrarySort.NAME)).containsExactly("AA", "BB");
        organization.run(() -> processes.retire(key("BB")));
        assertThat(keys(LibraryFilter.all(), LibrarySort.CHANGED)).containsExactly("BB", "AA");
    }

    @Test
    void narrowsByWhatProcessesSayOfThemselves() {
        document();
        create("OTH", "Other", "", List.of());
        organization.run(() -> processes.retire(key("OTH")));
        MemberId admin = organization.admin();

        assertThat(narrowed(ProcessState.RETIRED, null, null, null)).containsExactly("OTH");
        assertThat(narrowed(null, admin, null, null)).containsExactly("ONB", "OTH");
        assertThat(narrowed(null, null, "Logistics", null)).containsExactly("ONB");
        assertThat(narrowed(null, null, null, "sales")).containsExactly("ONB");
        assertThat(narrowed(null, null, null, "sale")).isEmpty();
        assertThat(organization.call(() -> library.choices()))
                .isEqualTo(new LibraryChoices(
                        List.of("Logistics"),
                        List.of("key accounts", "sales"),
                        List.of(new LibraryChoices.Owner(admin, "admin"))));
    }

    @Test
    void favouritesAreEachMembersOwn() {
        document();
        create("OTH", "Other", "", List.of());
        MemberId tess = organizations.addMember(organization, "tess@favourites.example", Role.MEMBER);
        Caller asTess = Caller.member(organization.id(), tess, Role.MEMBER);
        organization.run(() -> {
            library.favour(key("OTH"), true);
            library.favour(key("OTH"), true);
        });

        LibraryFilter mine = new LibraryFilter(null, null, null, null, null, true, false);
        assertThat(keys(mine, LibrarySort.NAME)).containsExactly("OTH");
        assertThat(organization
                        .<Page<LibraryEntry>, RuntimeException>as(
                                asTess, () -> library.list(mine, LibrarySort.NAME, PageRequest.first()))
                        .items())
                .isEmpty();
        organization.run(() -> library.favour(key("OTH"), false));
        assertThat(keys(mine, LibrarySort.NAME)).isEmpty();
    }

    @Test
    void pinsTheFavouritesInUseByName() {
        for (char letter = 'I'; letter >= 'A'; letter--) {
            String key = "P" + letter;
            create(key, "Process " + letter, "", List.of());
            organization.run(() -> library.favour(key(key), true));
        }
        create("OTH", "Another", "", List.of());
        organization.run(() -> processes.retire(key("PB")));

        assertThat(organization.call(() -> library.pinned()))
                .extracting(entry -> entry.process().key().value())
                .containsExactly("PA", "PC", "PD", "PE", "PF", "PG", "PH");
    }

    @Test
    void apiFindsMarksAndForgets() {
        document();
        Api.Client client = api.of(organization);

        assertThat(client.put("/api/v1/processes/ONB/favourite", null).status()).isEqualTo(204);
        String found =
                client.get("/api/v1/library?text=onbaording&favourite=true").text();
        assertThat(found).contains("\"key\":\"ONB\"", "\"favourite\":true", "Newcomers are productive");
        assertThat(client.send("DELETE", "/api/v1/processes/ONB/favourite", null)
                        .status())
                .isEqualTo(204);
        assertThat(client.get("/api/v1/library?favourite=true").text()).contains("\"items\":[]");
        assertThat(client.get("/api/v1/library/choices").text()).contains("key accounts");
        assertThat(client.get("/api/v1/library?stale=true").text()).contains("\"items\":[]");
        assertThat(client.get("/api/v1/library?sort=WORST").status()).isEqualTo(400);
        assertThat(client.get("/api/v1/library?cursor=x").status()).isEqualTo(400);
    }

    private void document() {
        Step contract = step("Sign the contract")
                .change()
                .instructions(
                        "Check the **passport** first. Verträge müssen unterschrieben sein. A signature is enough.")
                .toStep();
        ProcessDefinition definition = definition(
                        "Customer onboarding", "Newcomers are productive quickly", List.of(contract))
                .change()
                .key("ONB")
                .department("Logistics")
                .tags(List.of("sales", "key accounts"))
                .toDefinition();
        organization.run(() -> processes.create(definition));
    }

    private void create(String key, String name, String purpose, List<Step> steps) {
        organization.run(() -> processes.create(definition(name, purpose, steps).withKey(key)));
    }

    private static ProcessDefinition definition(String name, String purpose, List<Step> steps) {
        return ProcessDefinition.named(name)
                .change()
                .purpose(purpose)
                .stages(List.of(new Stage("Only", false, steps)))
                .toDefinition();
    }

    private static Step step(String title) {
        return Step.task("", title);
    }

    private List<String> find(String text) {
        return keys(LibraryFilter.ofText(text), LibrarySort.BEST);
    }

    private List<String> narrowed(
            @Nullable ProcessState state, @Nullable MemberId owner, @Nullable String department, @Nullable String tag) {
        return keys(new LibraryFilter(null, state, owner, department, tag, false, false), LibrarySort.BEST);
    }

    private List<String> keys(LibraryFilter filter, LibrarySort sort) {
        return organization.call(() -> library.list(filter, sort, PageRequest.first())).items().stream()
                .map(entry -> entry.process().key().value())
                .toList();
    }

    private static ProcessKey key(String key) {
        return ProcessKey.of(key);
    }
}

package org.taizhang.organisation.web;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import org.taizhang.IntegrationTest;
import org.taizhang.Users;
import org.taizhang.organisation.UnitDirectory;
import org.taizhang.organisation.UnitGroupRef;
import org.taizhang.organisation.UnitKind;
import org.taizhang.organisation.UnitRef;
import org.taizhang.organisation.UnitService;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
@Transactional
class GroupPagesTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	UnitService service;

	@Autowired
	UnitDirectory directory;

	@Test
	void aGroupIsAddedThenItsMembersAreTicked() {
		UnitRef one = this.service.addUnit("东丙镇人民政府", UnitKind.TOWN);
		UnitRef two = this.service.addUnit("西丙镇人民政府", UnitKind.TOWN);
		assertThat(post("/admin/groups").param("name", "各丙镇").param("openEnded", "固定").param("aliases", "丙类各镇"))
			.redirectedUrl()
			.matches("/admin/groups/\\d+/members");
		UnitGroupRef group = find("各丙镇");
		String members = "/admin/groups/" + group.id() + "/members";
		assertThat(get(members + "?kind=TOWN&q=丙镇")).hasStatusOk().bodyText().contains("东丙镇人民政府", "西丙镇人民政府");
		assertThat(post(members).param("was", "")
			.param("members", "" + one.id(), "" + two.id())
			.param("from", "2026-01-01")
			.param("kind", "TOWN")).hasRedirectedUrl(members + "?kind=TOWN");
		assertThat(post(members).param("was", one.id() + "," + two.id())
			.param("members", "" + two.id())
			.param("from", "2026-05-01")).hasRedirectedUrl(members);
		assertThat(this.directory.membersOf(group.id(), LocalDate.of(2026, 4, 30))).containsExactly(one, two);
		assertThat(this.directory.membersOf(group.id(), LocalDate.of(2026, 5, 1))).containsExactly(two);
		assertThat(get(members + "?kind=MEMBERS")).bodyText().contains("变动记录", "2026-05-01", "东丙镇人民政府");
		assertThat(get("/admin/groups")).bodyText().contains("各丙镇", "丙类各镇");
	}

	@Test
	void aStalePageChangesOnlyWhatWasTickedOnIt() {
		UnitRef one = this.service.addUnit("甲丁镇人民政府", UnitKind.TOWN);
		UnitRef two = this.service.addUnit("乙丁镇人民政府", UnitKind.TOWN);
		UnitGroupRef group = this.service.addGroup("各丁镇", false, List.of(one.id()));
		String members = "/admin/groups/" + group.id() + "/members";
		assertThat(post(members).param("was", "" + one.id()).param("from", "2026-05-01")).hasStatus3xxRedirection();
		assertThat(post(members).param("was", "" + one.id())
			.param("members", "" + one.id(), "" + two.id())
			.param("from", "2026-05-01")).hasStatus3xxRedirection();
		assertThat(this.directory.membersOf(group.id(), LocalDate.of(2026, 5, 1))).containsExactly(two);
	}

	@Test
	void theSecondOfTwoEditorsSeesBothVersions() {
		UnitGroupRef group = this.service.addGroup("各戊镇", false, List.of());
		assertThat(edit(group, "各戊镇（一）")).hasRedirectedUrl("/admin/groups");
		assertThat(edit(group, "各戊镇（二）")).hasStatus(HttpStatus.CONFLICT).bodyText().contains("各戊镇（一）", "各戊镇（二）");
	}

	@Test
	void aNameInUseIsRefusedAndNothingTypedIsLost() {
		this.service.addGroup("各己镇", false, List.of());
		assertThat(post("/admin/groups").param("name", "各己镇").param("aliases", "己类各镇")).hasStatusOk()
			.bodyText()
			.contains("已有单位组“各己镇”", "己类各镇");
	}

	@Test
	void aGroupIsDeleted() {
		UnitGroupRef group = this.service.addGroup("各庚镇", false, List.of());
		assertThat(post("/admin/groups/" + group.id() + "/delete")).hasRedirectedUrl("/admin/groups");
		assertThat(this.directory.groups()).doesNotContain(group);
		assertThat(get("/admin/groups/" + group.id())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get("/admin/groups/" + group.id() + "/members")).hasStatus(HttpStatus.NOT_FOUND);
	}

	private MockMvcTester.MockMvcRequestBuilder edit(UnitGroupRef group, String name) {
		return post("/admin/groups/" + group.id()).param("name", name)
			.param("openEnded", "每次指定")
			.param("sortOrder", "3")
			.param("aliases", "")
			.param("version", "0");
	}

	private MockMvcTester.MockMvcRequestBuilder get(String uri) {
		return this.mvc.get().uri(uri).with(Users.admin());
	}

	private MockMvcTester.MockMvcRequestBuilder post(String uri) {
		return this.mvc.post().uri(uri).with(Users.admin());
	}

	private UnitGroupRef find(String name) {
		return this.directory.groups().stream().filter(group -> group.name().equals(name)).findFirst().orElseThrow();
	}

}

package org.taizhang.organisation.web;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import org.taizhang.IntegrationTest;
import org.taizhang.Users;
import org.taizhang.organisation.UnitDirectory;
import org.taizhang.organisation.UnitKind;
import org.taizhang.organisation.UnitRef;
import org.taizhang.organisation.UnitService;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
@Transactional
class UnitPagesTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	UnitService service;

	@Autowired
	UnitDirectory directory;

	@Autowired
	JdbcClient jdbc;

	@Test
	void theListFindsByNameCodeAndAlias() {
		UnitRef unit = this.service.addUnit("cxj", "市查寻局", UnitKind.DEPARTMENT);
		this.service.addAlias(unit.id(), "查找办");
		for (String wanted : new String[] { "查寻", "CXJ", "查找办" }) {
			assertThat(get("/admin/units?q=" + wanted)).hasStatusOk().bodyText().contains("市查寻局");
		}
		assertThat(get("/admin/units?q=查寻&kind=COUNTY")).hasStatusOk()
			.bodyText()
			.contains("没有符合条件的单位")
			.doesNotContain(">市查寻局<");
	}

	@Test
	void theListIsPaged() {
		this.jdbc.sql("""
				insert into unit (code, name, kind, sort_order)
				select 'pg' || n, '翻页镇' || n, 'TOWN', n from generate_series(1, 250) n
				""").update();
		assertThat(get("/admin/units?q=翻页镇&page=3")).bodyText()
			.contains("第 3 / 3 页", ">翻页镇250<")
			.doesNotContain("翻页镇99<");
	}

	@Test
	void aUnitIsAddedAndEdited() {
		assertThat(this.mvc.post()
			.uri("/admin/units")
			.with(Users.admin())
			.param("name", " 市新增局 ")
			.param("kind", "DEPARTMENT")
			.param("code", "")
			.param("sortOrder", "")
			.param("aliases", "新增办\n新增办公室\n")).hasRedirectedUrl("/admin/units");
		UnitRef unit = find("市新增局");
		assertThat(get("/admin/units/" + unit.id())).hasStatusOk().bodyText().contains("新增办公室", unit.code());
		assertThat(edit(unit, 0).param("kind", "DEPARTMENT").param("name", "市改名局").param("active", "停用"))
			.hasRedirectedUrl("/admin/units");
		assertThat(this.directory.unit(unit.id()).orElseThrow()).satisfies(changed -> {
			assertThat(changed.name()).isEqualTo("市改名局");
			assertThat(changed.active()).isFalse();
		});
	}

	@Test
	void whatIsRefusedKeepsWhatWasTyped() {
		this.service.addUnit("市已有局", UnitKind.DEPARTMENT);
		assertThat(this.mvc.post()
			.uri("/admin/units")
			.with(Users.admin())
			.param("name", "市已有局")
			.param("kind", "ZONE")
			.param("code", "yyj")
			.param("aliases", "很长的别名")).hasStatusOk().bodyText().contains("已有单位“市已有局”", "很长的别名", "yyj");
		assertThat(this.mvc.post()
			.uri("/admin/units")
			.with(Users.admin())
			.param("name", "")
			.param("kind", "")
			.param("code", "大写")
			.param("aliases", "另一别名")).hasStatusOk().bodyText().contains("请填写单位名称", "请选择类别", "以小写字母开头", "另一别名");
	}

	@Test
	void theSecondOfTwoEditorsSeesBothVersions() {
		UnitRef unit = this.service.addUnit("市并发局", UnitKind.DEPARTMENT);
		assertThat(edit(unit, 0).param("kind", "DEPARTMENT").param("name", "市并发一局")).hasRedirectedUrl("/admin/units");
		MvcTestResult second = edit(unit, 0).param("kind", "DEPARTMENT").param("name", "市并发二局").exchange();
		assertThat(second).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("市并发一局", "市并发二局", "value=\"1\"", "<span>部门</span>");
		assertThat(edit(unit, 1).param("name", "市并发二局").param("kind", "DEPARTMENT")).hasRedirectedUrl("/admin/units");
		assertThat(this.directory.unit(unit.id())).map(UnitRef::name).contains("市并发二局");
	}

	@Test
	void pastedUnitsAreReportedThenSaved() {
		UnitRef known = this.service.addUnit("pzy", "市粘贴已有局", UnitKind.DEPARTMENT);
		String text = "名称\t类别\t代码\t别名\n市粘贴甲局\t部门\tzta\t甲部门\n市粘贴乙中心\n市粘贴已有局\t\t\t已有的别名\n市粘贴丙局\t怪类\n市粘贴丁局\t部门\tpzy";
		assertThat(this.mvc.post().uri("/admin/units/paste").with(Users.admin()).param("text", text)).hasStatusOk()
			.bodyText()
			.contains("不认识类别“怪类”", "代码“pzy”已由“市粘贴已有局”使用", "保存没有问题的 3 行", "按名称推断");
		assertThat(this.directory.units()).extracting(UnitRef::name).doesNotContain("市粘贴甲局");
		assertThat(this.mvc.post().uri("/admin/units/paste/save").with(Users.admin()).param("text", text)).hasStatusOk()
			.bodyText()
			.contains("新增 2 个单位", "补充别名 1 个单位", "市粘贴丙局")
			.doesNotContain("zta");
		assertThat(find("市粘贴甲局").code()).isEqualTo("zta");
		assertThat(find("市粘贴乙中心")).satisfies(unit -> {
			assertThat(unit.kind()).isEqualTo(UnitKind.INSTITUTION);
			assertThat(unit.code()).matches("u\\d+");
		});
		assertThat(get("/admin/units?q=" + known.name())).bodyText().contains("已有的别名");
	}

	@Test
	void tenThousandUnitsCanBePasted() {
		String text = IntStream.rangeClosed(1, 10_000)
			.mapToObj(n -> "第" + n + "号镇\t镇（街道）\t\t" + n + "号镇")
			.collect(Collectors.joining("\n"));
		long start = System.nanoTime();
		assertThat(this.mvc.post().uri("/admin/units/paste/save").with(Users.admin()).param("text", text))
			.hasRedirectedUrl("/admin/units");
		assertThat((System.nanoTime() - start) / 1_000_000).as("milliseconds").isLessThan(20_000);
		assertThat(find("第9999号镇").code()).matches("u\\d+");
	}

	@Test
	void othersMayNotOpenThem() {
		for (String path : new String[] { "/admin/units", "/admin/groups", "/admin/calendar" }) {
			assertThat(this.mvc.get().uri(path).with(Users.supervisor())).hasStatus(HttpStatus.FORBIDDEN);
		}
		assertThat(get("/admin/units/99999999")).hasStatus(HttpStatus.NOT_FOUND);
	}

	private MvcTestResult get(String uri) {
		return this.mvc.get().uri(uri).with(Users.admin()).exchange();
	}

	private MockMvcTester.MockMvcRequestBuilder edit(UnitRef unit, int version) {
		return this.mvc.post()
			.uri("/admin/units/" + unit.id())
			.with(Users.admin())
			.param("version", String.valueOf(version))
			.param("code", unit.code())
			.param("sortOrder", "7")
			.param("aliases", "");
	}

	private UnitRef find(String name) {
		return this.directory.units().stream().filter(unit -> unit.name().equals(name)).findFirst().orElseThrow();
	}

}

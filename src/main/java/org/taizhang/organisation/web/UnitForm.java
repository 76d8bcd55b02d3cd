package org.taizhang.organisation.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.taizhang.organisation.UnitKind;
import org.taizhang.organisation.domain.UnitSheet;

/**
 * @param kind a {@link UnitKind} by name
 * @param active 启用 or 停用
 * @param aliases one a line
 */
record UnitForm(@NotBlank(message = "请填写单位名称。") @Size(max = 100, message = "名称最多 100 个字。") String name, String kind,
		@Pattern(regexp = "|[a-z][a-z0-9-]{1,31}", message = "以小写字母开头，只用小写字母、数字和连字符，2 至 32 个字符；也可留空。") String code,
		@Pattern(regexp = "|\\d{1,8}", message = "排序请填写数字，或留空排在最后。") String sortOrder, String active, String aliases,
		Integer version) {

	static UnitForm empty() {
		return new UnitForm("", UnitKind.DEPARTMENT.name(), "", "", "启用", "", null);
	}

	static UnitForm of(UnitSheet sheet) {
		return new UnitForm(sheet.name(), sheet.kind().name(), sheet.code(), String.valueOf(sheet.sortOrder()),
				sheet.active() ? "启用" : "停用", String.join("\n", sheet.aliases()), sheet.version());
	}

	Optional<UnitKind> unitKind() {
		return Arrays.stream(UnitKind.values()).filter(known -> known.name().equals(this.kind)).findFirst();
	}

	UnitSheet toSheet() {
		return new UnitSheet(this.name.strip(), unitKind().orElse(UnitKind.DEPARTMENT), strip(this.code),
				order(this.sortOrder), !"停用".equals(strip(this.active)), lines(this.aliases), this.version);
	}

	static Integer order(String typed) {
		return strip(typed).isEmpty() ? null : Integer.valueOf(strip(typed));
	}

	static List<String> lines(String typed) {
		return strip(typed).lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
	}

	private static String strip(String typed) {
		return (typed != null) ? typed.strip() : "";
	}

}

package org.taizhang.organisation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.taizhang.organisation.domain.GroupSheet;

/**
 * @param openEnded 固定 or 每次指定
 * @param aliases one a line
 */
record GroupForm(
		@NotBlank(message = "请填写单位组的名称，如“各县（市、区）人民政府”。") @Size(max = 200, message = "名称最多 200 个字。") String name,
		String openEnded, @Pattern(regexp = "|\\d{1,8}", message = "排序请填写数字，或留空排在最后。") String sortOrder, String aliases,
		Integer version) {

	static GroupForm empty() {
		return new GroupForm("", "固定", "", "", null);
	}

	static GroupForm of(GroupSheet sheet) {
		return new GroupForm(sheet.name(), sheet.openEnded() ? "每次指定" : "固定", String.valueOf(sheet.sortOrder()),
				String.join("\n", sheet.aliases()), sheet.version());
	}

	GroupSheet toSheet() {
		return new GroupSheet(this.name.strip(), this.openEnded != null && this.openEnded.strip().equals("每次指定"),
				UnitForm.order(this.sortOrder), UnitForm.lines(this.aliases), this.version);
	}

}

package org.taizhang.organisation.domain;

import java.util.regex.Pattern;

import org.taizhang.organisation.Resolution.Hint;

/** What can be told of a phrase for many units from its words alone. */
final class GroupPhrase {

	private static final Pattern MANY = Pattern
		.compile("各|有关|相关|所有|全体|" + "(部门|单位|科室|企业|高校|学校|医院|机构)$|^(县|市|区|镇|乡)[(、](市|区|县|镇|乡|街|场)");

	private static final Pattern NOT_SAID_WHICH = Pattern
		.compile("有关|相关|涉及|其他|其它|职能|职责|承担|负责|牵头|主管|责任(部门|单位)|行业|管理部门|监管部门|业务部门");

	/** 市直各部门, 各单位, 县级部门: everybody of the place. */
	private static final Pattern EVERYBODY = Pattern
		.compile("^(各)?([^驻]{0,6}[省市州盟县区旗镇乡])?(直|级|政府|属|直属|委)?(各)?(直属)?(部门|单位|机关|科室|企业|事业单位|机构|部门单位|成员单位)+$");

	private GroupPhrase() {
	}

	/** One text for the spellings of one group: 各县（市、区）人民政府 = 各县市区政府 = 各县、市、区. */
	static String folded(String plain) {
		return plain.replaceAll("[()、]", "")
			.replace("人民政府", "政府")
			.replace("管理委员会", "管委会")
			.replace("街道办事处", "街道")
			.replace("办事处", "街道")
			.replaceAll("街(?!道|区)", "街道")
			.replace("相关", "有关")
			.replace("各", "")
			.replaceAll("(?<=[县市区旗镇乡])政府(?=$|街道|乡|镇|管委会)", "");
	}

	static Hint hint(String plain) {
		if (!MANY.matcher(plain).find()) {
			return Hint.UNIT;
		}
		if (NOT_SAID_WHICH.matcher(plain).find()) {
			return Hint.OPEN_GROUP;
		}
		boolean endsVaguely = plain.matches(".*(部门|单位)$");
		boolean everybody = EVERYBODY.matcher(plain.replaceAll("[和、]", "")).find();
		return (endsVaguely && !everybody) ? Hint.OPEN_GROUP : Hint.GROUP;
	}

}

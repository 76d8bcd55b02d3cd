package org.taizhang.intake.reading.time;

import java.util.List;

import org.taizhang.intake.reading.AnchoredPattern;
import org.taizhang.intake.reading.AnchoredPatterns;

/** The forms in which figures to be reached are printed. */
final class TargetForm {

	private static final String LEAST = "≥|至少|最少|最低|不(?:得|能|应)?(?:少于|低于|小于)";

	private static final String MOST = "≤|至多|最多|不(?:得|能|应)?(?:超过|高于|多于|大于|超)|(?:控制|压减|压缩|缩短|缩减|精简|稳定|下降|减少|降低?)(?:在|到|至|为)|(?<![不得能应])(?:低于|少于|小于)";

	private static final String MORE = "超过|高于|大于|多于|突破|超";

	private static final String COMPARATOR = "(?:(?<least>" + LEAST + ")|(?<most>" + MOST + ")|(?<more>" + MORE
			+ ")|(?<reach>达到?|力争|保持在|为|(?:提[高升]|上升|增[加长]|扩大|升)(?:到|至)))";

	private static final String NUMBER = "(?<value>[0-9]{1,15}(?:\\.[0-9]{1,15})?|[一二两三四五六七八九十百]{1,3})";

	private static final String AFTER = "(?<after>及?以上|左右|上下|以下|以内|之内)?";

	private static final String COUNTED = "(?:个(?=工作日|自然日|小时))?(?<unit>[万亿](?:人次|批次|立方米|平方米|千瓦|人(?!次)|[元户件次册份条亩个套吨株])|立方米|人次|家次|场次|批次|个百分点|工作日|自然日|小时|分钟|秒|分(?![之析类])|[日天]|公里|公顷|平方米|吨|(?:[千毫微]?克|公斤)(?:[/每](?:标准)?(?:立方米|千瓦时|平方米|吨))?|[次个场期篇条件项种类家份户座所人名批处间辆台套亩例幅盏棵株块本])";

	/** Of what is done again and again: a few times are occasions, not a quantity. */
	static final String OCCASIONS = "场期";

	private static final String BUILT_UNIT = "[万亿](?:人次|批次|立方米|平方米|千瓦|[人元户亩个套吨株条件])|公里|平方米|人次|家次|场次|批次|公顷|[个家户座所处间辆台套亩名人条项栋件篇部艘株棵盏块吨宗例场期位幅册]";

	/** What these begin with. */
	private static final String BUILT_UNITS = "万亿公平人批个家户座所处间辆台套亩名条项栋件篇部艘株棵盏块吨宗例场期位幅册";

	private static final String DIGITS = "0123456789";

	private static final String NUMERALS = DIGITS + "一二两三四五六七八九十百";

	/** What a comparator begins with. */
	private static final String COMPARATORS = "≥≤至最不控压缩精稳降低下减少小超高大多突达力保为提上增扩升";

	/** 不低于50%, 100%, 8%以上. */
	static final AnchoredPattern SHARE = form(COMPARATORS + NUMERALS, DIGITS, "%‰个", 40,
			"(?:" + COMPARATOR + ")?(?<value>[0-9]{1,15}(?:\\.[0-9]{1,15})?)(?<unit>[%‰]|个百分点)" + AFTER);

	/** 由90%提高到95%: what is so today. */
	static final AnchoredPattern FROM = form("由从", DIGITS, "%个家户座人项条天日小吨万亿件张", 24,
			"[由从](?:目前|现在|现有|原来|上年|去年|20[0-9]{2}年)?的?[0-9]{1,9}(?:\\.[0-9]{1,4})?(?:%|个?工作日|日|小时|[万亿]?[个家户座人项条天吨件张])(?=[\\p{IsHan},]{0,6}?[到至为])");

	/** 六成以上, 超过七成. */
	static final AnchoredPattern TENTHS = form(COMPARATORS + NUMERALS, NUMERALS, "成", 8,
			"(?:(?:" + COMPARATOR + ")(?<value>[一二三四五六七八九])成(?<half>[半五])?" + AFTER
					+ "|(?<value2>[一二三四五六七八九])成(?<half2>[半五])?(?<after2>及?以上|左右))(?![\\p{IsHan}&&[^的,、。]]|即|\\()");

	/** 80%—90%: the lower end is to be reached. */
	static final AnchoredPattern SHARE_RANGE = form(COMPARATORS + NUMERALS, DIGITS + "%", "-—~至到", 48, "(?:"
			+ COMPARATOR
			+ ")?(?<value>[0-9]{1,15}(?:\\.[0-9]{1,15})?)%?(?:[-—~至]|到)[0-9]{1,15}(?:\\.[0-9]{1,15})?(?<unit>%)");

	/** 不低于百分之九十. */
	static final AnchoredPattern SHARE_IN_WORDS = form(COMPARATORS + "百", "百", "分", 9,
			"(?:" + COMPARATOR + ")?百分之(?<value>[一二三四五六七八九十百]{1,4})" + AFTER);

	/** 不得少于4次, 至少召开一次. */
	static final AnchoredPattern LEAST_COUNT = form("≥至最不", null, "≥少低小", 3,
			"(?<least>" + LEAST + ")[\\p{IsHan}]{0,6}?" + NUMBER + COUNTED + "(?!以内)");

	/** 不超过3次, 达到5家. */
	static final AnchoredPattern COUNT = form("≤至最不控压缩精稳降低少小超高大多突达提增扩", "≤多过于超在到至为破达", NUMERALS, 6, "(?:(?<most>" + MOST
			+ ")|(?<more>" + MORE + ")|(?<reach>达到?|(?:提[高升]|增[加长]|扩大)(?:到|至)))" + NUMBER + COUNTED + "(?!及?以上|左右|以内)");

	/** 4次以上, 30个以内. */
	static final AnchoredPattern COUNT_ABOUT = form(NUMERALS, COUNTED, "及以左", 48,
			NUMBER + COUNTED + "(?<after>及?以上|左右|以内)");

	/** 3个工作日内, 24小时内. */
	static final AnchoredPattern LIMIT = form("不控压缩" + NUMERALS, NUMERALS, "个工自小分秒日天", 40,
			"(?<most>不(?:得)?超过|(?:控制在|(?:压缩|缩短|缩减|压减)(?:至|到|为)))?(?<![0-9年月])" + NUMBER
					+ "个?(?<unit>工作日|自然日|小时|分钟|秒|日|天)(?:(?:以|之)?内)?");

	/** What brings something about that can be counted. */
	private static final String MAKING = "新建|改建|扩建|增建|续建|新增|建成|建设|改造|培育|引进|减轻|减少|完成|实施|创建|打造|培训|造林|绿化|治理|整治|修复|签约|开工|争取|招引|认定|(?<![化量衡调续展会业济])发展|扶持|转移|安置|开通|命名|更新|维修|硬化|创成|发放|销售|新组建|组建|设置|布设|增设|推出|推广|打通|筛查|入库";

	/** What is done to a number of things, said behind them. */
	private static final String DOING = "取消|精简|压减|清理|废止|修订|制定|出台|办理|办结|征集|编制|投放|购置|采购|更换|配备|淘汰|报废|增加|落实|送戏|送书|放映|抽检|抽查|检查|排查|招聘|招录|选派|选聘|化解|调处|查处|举办|组织|开展|(?<![总年外])投资|投入|发布|刊发|上线|梳理|归集|推送|改建|搬迁|拆除|回收|关闭|关停";

	private static final String MADE = "(?<value>[0-9]{1,15}(?:\\.[0-9]{1,15})?)(?:(?<range>[-—~至]|到)[0-9]{1,15})?"
			+ "(?<unit>" + BUILT_UNIT + ")";

	/** What is brought about where the noun stands behind its figure. */
	private static final String WORK = "(?:建设|改造|提升|整治|治理|搬迁|迁移|迁建|征收|验收|安装|更新|修缮|创建|调整|升级)(?:工作|工程|任务|项目)?";

	/** 新建人行天桥2座, 减轻负担200亿元; 新建2座人行天桥; 完成东、西两片3个市场改造. */
	static final AnchoredPattern BUILT = form(
			"新改扩增续建培引减完实创打造绿治整修签开争招认发扶转安命更维硬销入组设布推筛取精压清废制出办征编投购采配淘报落送放抽检排选化调查举刊上梳归搬拆回关", DIGITS, BUILT_UNITS, 32,
			"(?:" + DOING + ")[\\p{IsHan}“”、]{0,14}?"
					+ MADE.replace("value", "value4").replace("unit", "unit4").replace("range", "range4")
					+ "(?=[。;,、]|$)|(?:" + MAKING + ")(?:[\\p{IsHan}“”、]{0,14}?" + MADE + "(?=[。;,、]|$)|"
					+ MADE.replace("value", "value2").replace("unit", "unit2").replace("range", "range2")
					+ "(?!以|左|的|工作日|内|月|前|后|(?:重点|试点|基层|县级){0,2}领域)(?=\\p{IsHan})|[\\p{IsHan}“”、]{1,14}?"
					+ MADE.replace("value", "value3").replace("unit", "unit3").replace("range", "range3")
					+ "(?=\\p{IsHan}{2,12}?" + WORK + "(?:[。;,、和]|$)))");

	/** 新建幼儿园20所、中小学15所: another one behind what has been found. */
	static final AnchoredPattern NEXT_BUILT = form("、", DIGITS, BUILT_UNITS, 32,
			"(?<=" + MaskedText.MASK + ")、[\\p{IsHan}“”]{1,10}" + MADE + "(?=[。;,、]|$)");

	/** 推进A、B等30个重点项目. */
	static final AnchoredPattern SUCH = form("等", DIGITS, "个项件", 8,
			"(?<=[\\p{IsHan}”])等(?<value>[0-9]{1,6})(?<unit>[个项件])(?=(?:省级|市级|县级|重点|重大|建设|民生|在建){0,3}(?:项目|工程|实事))");

	static final AnchoredPatterns ALL = new AnchoredPatterns(List.of(FROM, TENTHS, SHARE_RANGE, SHARE, SHARE_IN_WORDS,
			LIMIT, LEAST_COUNT, COUNT, COUNT_ABOUT, BUILT, NEXT_BUILT, SUCH));

	private TargetForm() {
	}

	/**
	 * @param before what stands right before an anchor, or null
	 */
	private static AnchoredPattern form(String starts, String before, String anchors, int reach, String pattern) {
		return AnchoredPattern.of(starts, before, anchors, reach, pattern);
	}

}

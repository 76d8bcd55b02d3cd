package org.taizhang.intake.wording;

/** The ways of numbering, usually outermost first (GB/T 9704: 一、 （一） 1. （1）). */
public enum LabelKind {

	/** 第一部分, 第一章. */
	PART,
	/** 第一节. */
	SECTION,
	/** Ⅰ、 */
	ROMAN,
	/** 一、 */
	CHINESE,
	/** 第一条 */
	ARTICLE,
	/** （一） */
	CHINESE_BRACKET,
	/** 任务1： */
	ITEM,
	/** 1. 1、 */
	ARABIC,
	/** 1.1, 1.1.1. */
	DECIMAL,
	/** （1） 1） */
	ARABIC_BRACKET,
	/** ① */
	CIRCLED,
	/** A. */
	LETTER,
	/** a) */
	SMALL_LETTER,
	/** ⅱ. ii. */
	SMALL_ROMAN,
	/** ●, where every such line is a point of its own. */
	BULLET

}

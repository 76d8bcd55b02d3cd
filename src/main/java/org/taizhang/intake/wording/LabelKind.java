package org.taizhang.intake.wording;

/** The ways of numbering, outermost first (GB/T 9704: 一、 （一） 1. （1）). */
public enum LabelKind {

	/** 第一部分, 第一章. */
	PART,
	/** 一、 */
	CHINESE,
	/** （一） */
	CHINESE_BRACKET,
	/** 1. 1、 */
	ARABIC,
	/** （1） 1） */
	ARABIC_BRACKET,
	/** ① */
	CIRCLED,
	/** A. */
	LETTER

}

package org.taizhang.intake.document.word;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.taizhang.intake.document.Blocks;
import org.taizhang.intake.document.DocumentReaders;
import org.taizhang.intake.document.ReadingProgress;
import org.taizhang.intake.document.SourceDocument;
import org.taizhang.intake.document.UnreadableDocumentException;
import org.taizhang.intake.document.Zips;
import org.taizhang.intake.document.content.FileContent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.taizhang.intake.document.word.WordFile.p;

/** The file around a Word document's body. */
class WordFilesTests {

	@Test
	void aStrictDocumentIsReadAsAnyOther() {
		assertThat(WordFile.of(p("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>", WordFile.r("深化公开")))
			.strict()
			.numbering(
					"<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl></w:abstractNum>"
							+ "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>")
			.blocks()).containsExactly("一、深化公开");
	}

	@Test
	void headersAndFootersAreLeftOutInEverySection() {
		assertThat(WordFile
			.of(p("<w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/></w:sectPr>",
					WordFile.r("一、深化公开")), p("二、做好解读"))
			.part("header", "<w:hdr %s>" + p("内部资料") + "</w:hdr>")
			.part("footer", "<w:ftr %s>" + p("— 2 —") + "</w:ftr>")
			.blocks()).containsExactly("一、深化公开", "二、做好解读");
	}

	@Test
	void aMainPartOfAnotherNameIsFound() {
		byte[] file = Zips.of("_rels/.rels",
				"<Relationships><Relationship Id=\"r1\" Type=\"http://x/officeDocument\" Target=\"/word/document2.xml\"/></Relationships>",
				"word/document2.xml", "<w:document xmlns:w=\"w\"><w:body>" + p("一、深化公开") + "</w:body></w:document>");
		assertThat(Blocks.of(new DocumentReaders().read("要点.docx", file))).containsExactly("一、深化公开");
	}

	@ParameterizedTest
	@CsvSource({ "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
			"application/vnd.ms-word.document.macroEnabled.main+xml",
			"application/vnd.ms-word.template.macroEnabledTemplate.main+xml" })
	void templatesAndDocumentsWithMacrosAreReadAsDocuments(String type) {
		byte[] file = Zips.with(WordFile.of(p("一、深化公开")).bytes(), "[Content_Types].xml",
				("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/word/document.xml\" ContentType=\""
						+ type + "\"/></Types>")
					.getBytes(StandardCharsets.UTF_8));
		assertThat(Blocks.of(new DocumentReaders().read("要点.dotx", file))).containsExactly("一、深化公开");
	}

	@Test
	void anEmbeddedDocumentIsSaidNotToBeRead() {
		SourceDocument document = WordFile.of(p("一、深化公开"), "<w:altChunk/>", p("二、做好解读")).document();
		assertThat(Blocks.of(document)).containsExactly("一、深化公开", "二、做好解读");
		assertThat(document.remarks()).singleElement().satisfies((remark) -> {
			assertThat(remark.block()).isEqualTo(1);
			assertThat(remark.message()).contains("没有读取").endsWith("。");
		});
	}

	@Test
	void nestingBeyondAllUseIsDamage() {
		String deep = "<w:customXml>".repeat(20_000) + p("甲") + "</w:customXml>".repeat(20_000);
		assertThatExceptionOfType(UnreadableDocumentException.class).isThrownBy(() -> WordFile.of(deep).document())
			.withMessageContaining("另存");
	}

	@Test
	void moreThanAnyPlanHoldsIsRefused() {
		assertThatExceptionOfType(UnreadableDocumentException.class)
			.isThrownBy(() -> WordFile.of(p("政务公开".repeat(20_000)).repeat(40)).document())
			.withMessageContaining("超过 300 万字")
			.withMessageContaining("只保留要点");
		assertThatExceptionOfType(UnreadableDocumentException.class)
			.isThrownBy(() -> WordFile.of(p("政务公开".repeat(30_000))).document())
			.withMessageContaining("超过 10 万字");
	}

	@Test
	void entitiesAreNotExpanded() {
		byte[] file = Zips.of("word/document.xml",
				"<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>");
		assertThatExceptionOfType(UnreadableDocumentException.class)
			.isThrownBy(() -> new WordReader().read("要点.docx", new FileContent(file), ReadingProgress.UNWATCHED))
			.withMessageContaining("。");
	}

}

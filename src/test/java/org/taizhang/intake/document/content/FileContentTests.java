package org.taizhang.intake.document.content;

import java.nio.charset.Charset;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FileContentTests {

	@Test
	void aTextIsDecodedOnceForAllReaders() {
		FileContent content = new FileContent("一、深化公开".getBytes(Charset.forName("GB18030")));
		assertThat(content.text()).map(TextDecoder.Text::characters).contains("一、深化公开");
		assertThat(content.text()).isSameAs(content.text());
	}

	@Test
	void bytesThatAreNoTextHaveNone() {
		assertThat(new FileContent(new byte[] { 1, 2, 3, 0, 0, 5 }).text()).isEmpty();
	}

}

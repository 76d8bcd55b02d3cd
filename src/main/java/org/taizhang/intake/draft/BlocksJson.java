package org.taizhang.intake.draft;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.taizhang.intake.document.Block;
import org.taizhang.intake.document.Paragraph;
import org.taizhang.intake.document.TableBlock;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a document's blocks as JSON, so that later readers' changes move no span. */
final class BlocksJson {

	private static final TypeReference<List<Block>> BLOCKS = new TypeReference<>() {
	};

	private static final JsonMapper MAPPER = JsonMapper.builder().addMixIn(Block.class, Kinds.class).build();

	private BlocksJson() {
	}

	static String write(List<Block> blocks) {
		return MAPPER.writerFor(BLOCKS).writeValueAsString(blocks);
	}

	static List<Block> read(String json) {
		return MAPPER.readValue(json, BLOCKS);
	}

	@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
	@JsonSubTypes({ @JsonSubTypes.Type(value = Paragraph.class, name = "paragraph"),
			@JsonSubTypes.Type(value = TableBlock.class, name = "table") })
	private interface Kinds {

	}

}

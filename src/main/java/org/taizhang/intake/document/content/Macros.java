package org.taizhang.intake.document.content;

import java.util.Set;

/** Programs inside a document: they are never run, and the user is told. */
public final class Macros {

	private static final Set<String> OLE_STORAGES = Set.of("Macros", "_VBA_PROJECT_CUR", "_VBA_PROJECT");

	public static final String REMARK = "文件里有宏，系统没有运行，只读取了文字。";

	private Macros() {
	}

	public static boolean areIn(FileContent content) {
		return content.zip().names().stream().anyMatch((name) -> name.endsWith("vbaProject.bin"))
				|| content.ole().names().stream().anyMatch(OLE_STORAGES::contains);
	}

}

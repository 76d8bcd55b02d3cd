package org.taizhang.intake.document.ofd;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.taizhang.intake.document.layout.PageCanvas;
import org.taizhang.intake.document.layout.PageLayout;
import org.taizhang.intake.document.layout.PageSource;

/**
 * The first document of an OFD file (GB/T 33190): its pages, and the templates they are
 * laid on.
 */
final class OfdDocument implements PageSource {

	/** A4, in millimetres. */
	private static final double[] A4 = { 0, 0, 210, 297 };

	private final OfdPackage file;

	private final double[] box;

	/** Paths by id. */
	private final Map<String, String> templates = new HashMap<>();

	private final List<String> pages = new ArrayList<>();

	OfdDocument(OfdPackage file) throws IOException {
		this.file = file;
		String root = file.part("OFD.xml")
			.at("DocBody", "DocRoot")
			.map((node) -> OfdPackage.path("OFD.xml", node.text()))
			.orElseThrow(() -> new IOException("no document"));
		OfdNode document = file.part(root);
		this.box = document.at("CommonData").map((common) -> box(common, "PageArea", A4)).orElse(A4);
		document.at("CommonData")
			.ifPresent((common) -> common.children("TemplatePage")
				.forEach((page) -> this.templates.put(page.attribute("ID"),
						OfdPackage.path(root, page.attribute("BaseLoc")))));
		document.at("Pages")
			.ifPresent((all) -> all.children("Page")
				.forEach((page) -> this.pages.add(OfdPackage.path(root, page.attribute("BaseLoc")))));
	}

	private static double[] box(OfdNode node, String area, double[] otherwise) {
		double[] box = node.at(area, "PhysicalBox").map((found) -> OfdNode.numbersIn(found.text())).orElse(otherwise);
		return (box.length == 4) ? box : otherwise;
	}

	@Override
	public int pageCount() {
		return this.pages.size();
	}

	/**
	 * @throws IOException if the page, or a template of it, cannot be read
	 */
	@Override
	public PageLayout page(int number, Runnable watch) throws IOException {
		OfdNode page = this.file.part(this.pages.get(number - 1));
		double[] paper = box(page, "Area", this.box);
		PageCanvas canvas = new PageCanvas(number, paper[2] * OfdPage.POINTS, paper[3] * OfdPage.POINTS);
		OfdPage drawing = new OfdPage(canvas, paper, watch);
		for (OfdNode template : page.children("Template")) {
			String path = this.templates.get(template.attribute("TemplateID"));
			if (path != null) {
				drawing.draw(this.file.part(path));
			}
		}
		drawing.draw(page);
		return canvas.toLayout();
	}

}

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
 * The documents of an OFD file (GB/T 33190), one after the other: their pages, and the
 * templates they are laid on.
 */
final class OfdDocument implements PageSource {

	/** A4, in millimetres. */
	private static final double[] A4 = { 0, 0, 210, 297 };

	private final OfdPackage file;

	private final List<Sheet> sheets = new ArrayList<>();

	/**
	 * A page and what its document says of all pages.
	 *
	 * @param templates paths by id
	 */
	private record Sheet(String path, double[] box, Map<String, String> templates) {
	}

	OfdDocument(OfdPackage file) throws IOException {
		this.file = file;
		List<OfdNode> roots = file.part("OFD.xml")
			.children("DocBody")
			.stream()
			.flatMap((body) -> body.child("DocRoot").stream())
			.toList();
		if (roots.isEmpty()) {
			throw new IOException("no document");
		}
		for (OfdNode root : roots) {
			add(OfdPackage.path("OFD.xml", root.text()));
		}
	}

	private void add(String root) throws IOException {
		OfdNode document = this.file.part(root);
		double[] box = document.at("CommonData").map((common) -> box(common, "PageArea", A4)).orElse(A4);
		Map<String, String> templates = new HashMap<>();
		document.at("CommonData")
			.ifPresent((common) -> common.children("TemplatePage")
				.forEach((page) -> templates.put(page.attribute("ID"),
						OfdPackage.path(root, page.attribute("BaseLoc")))));
		document.at("Pages")
			.ifPresent((all) -> all.children("Page")
				.forEach((page) -> this.sheets
					.add(new Sheet(OfdPackage.path(root, page.attribute("BaseLoc")), box, templates))));
	}

	private static double[] box(OfdNode node, String area, double[] otherwise) {
		double[] box = node.at(area, "PhysicalBox").map((found) -> OfdNode.numbersIn(found.text())).orElse(otherwise);
		return (box.length == 4) ? box : otherwise;
	}

	@Override
	public int pageCount() {
		return this.sheets.size();
	}

	/**
	 * @throws IOException if the page, or a template of it, cannot be read
	 */
	@Override
	public PageLayout page(int number, Runnable watch) throws IOException {
		Sheet sheet = this.sheets.get(number - 1);
		OfdNode page;
		try {
			page = this.file.part(sheet.path());
		}
		catch (OfdPart.CrowdedException ex) {
			PageCanvas empty = canvas(number, sheet.box());
			empty.cutShort();
			return empty.toLayout();
		}
		double[] paper = box(page, "Area", sheet.box());
		PageCanvas canvas = canvas(number, paper);
		OfdPage drawing = new OfdPage(canvas, paper, watch);
		for (OfdNode template : page.children("Template")) {
			String path = sheet.templates().get(template.attribute("TemplateID"));
			if (path != null) {
				drawing.draw(this.file.part(path));
			}
		}
		drawing.draw(page);
		return canvas.toLayout();
	}

	private static PageCanvas canvas(int number, double[] paper) {
		return new PageCanvas(number, paper[2] * OfdPage.POINTS, paper[3] * OfdPage.POINTS);
	}

}

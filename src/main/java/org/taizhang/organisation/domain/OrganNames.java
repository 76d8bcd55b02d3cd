package org.taizhang.organisation.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Which names of an organ, without its place, mean the same: by a few rules of
 * shortening, and by the list of usual abbreviations in
 * {@code organisation/organ-names.txt}.
 */
final class OrganNames {

	private static final Pattern AND = Pattern.compile("(?<=..)[和与及、](?=..)");

	/** 东山县 = 东山县人民政府, 高新区 = 高新区管委会, but not 县 = 县政府. */
	private static final Pattern SEAT_OF_PLACE = Pattern.compile("(?<=.[县市区旗镇乡])政府$|(?<=.区)管委会$");

	private static final Map<String, String> FIRST_OF_LINE = read();

	private OrganNames() {
	}

	/** The same text for all names of one organ; {@code plain} is a plain wording. */
	static String canonical(String plain) {
		String shortened = shorten(plain);
		return FIRST_OF_LINE.getOrDefault(shortened, shortened);
	}

	private static String shorten(String plain) {
		String text = AND.matcher(plain)
			.replaceAll("")
			.replace("人民政府", "政府")
			.replace("管理委员会", "管委会")
			.replace("委员会", "委")
			.replace("办公室", "办")
			.replace("街道办事处", "街道");
		return SEAT_OF_PLACE.matcher(text).replaceFirst("");
	}

	private static Map<String, String> read() {
		try (InputStream file = OrganNames.class.getResourceAsStream("/organisation/organ-names.txt")) {
			Map<String, String> canonical = new HashMap<>();
			for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\\R")) {
				if (line.isBlank() || line.startsWith("#")) {
					continue;
				}
				String[] names = line.strip().split("\\s+");
				String first = shorten(names[0]);
				for (String name : names) {
					String former = canonical.put(shorten(name), first);
					if (former != null && !former.equals(first)) {
						throw new IllegalStateException("organ-names.txt: " + name + " stands in two lines");
					}
				}
			}
			return Map.copyOf(canonical);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

package org.taizhang.ledger.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.taizhang.ledger.Signal;
import org.taizhang.ledger.web.LedgerTable.Choice;
import org.taizhang.ledger.web.LedgerTableQueries.Counts;
import org.taizhang.ledger.web.LedgerTableQueries.Named;
import org.taizhang.organisation.UnitDirectory;
import org.taizhang.organisation.UnitRef;
import org.taizhang.shared.CurrentUser;
import org.taizhang.shared.Role;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 台账: every entry that the user may see, with filters in the address. */
@Controller
@RequiredArgsConstructor
class LedgerController {

	private final PlanChoices plans;

	private final LedgerTableQueries queries;

	private final UnitDirectory units;

	@GetMapping("/ledger")
	String table(LedgerFilter filter, CurrentUser user, Model model) {
		PlanChoice choice = this.plans.choose(filter.plan());
		model.addAttribute("view", choice.isEmpty() ? empty(choice, filter, user) : table(choice, filter, user));
		return "ledger/table";
	}

	private LedgerTable table(PlanChoice choice, LedgerFilter filter, CurrentUser user) {
		Counts counts = this.queries.counts(filter, choice.id(), user);
		boolean own = user.is(Role.STAFF);
		return new LedgerTable(choice, filter, own, unitName(user), this.queries.page(filter, choice.id(), user),
				counts.total(),
				choices(filter, "status", filter.state(), counts, Arrays.stream(EntryState.values()),
						EntryState::getLabel),
				choices(filter, "signal", filter.light(), counts, Arrays.stream(Signal.values()), Signal::getLabel),
				own ? List.of() : named(filter, "unit", filter.unit(), counts, this.queries.units()),
				named(filter, "chapter", filter.chapter(), counts, this.queries.chapters(choice.id())));
	}

	private LedgerTable empty(PlanChoice choice, LedgerFilter filter, CurrentUser user) {
		return new LedgerTable(choice, filter, user.is(Role.STAFF), unitName(user), List.of(), 0, List.of(), List.of(),
				List.of(), List.of());
	}

	private String unitName(CurrentUser user) {
		return user.is(Role.STAFF) ? this.units.unit(user.unitId()).map(UnitRef::name).orElse("") : "全部单位";
	}

	private static <E extends Enum<E>> List<Choice> choices(LedgerFilter filter, String name, E selected, Counts counts,
			Stream<E> values, Function<E, String> label) {
		List<Choice> choices = new ArrayList<>();
		choices.add(all(filter, name, selected, () -> counts.sum(name)));
		values
			.map(value -> new Choice(value.name(), label.apply(value), counts.of(name, value), filter.with(name, value),
					value == selected))
			.forEach(choices::add);
		return choices;
	}

	/** Values without entries are left out, unless chosen. */
	private static List<Choice> named(LedgerFilter filter, String name, Long selected, Counts counts,
			List<Named> values) {
		List<Choice> choices = new ArrayList<>();
		choices.add(all(filter, name, selected, () -> counts.sum(name)));
		values.stream()
			.map(value -> new Choice(String.valueOf(value.id()), value.name(), counts.of(name, value.id()),
					filter.with(name, value.id()), Objects.equals(value.id(), selected)))
			.filter(choice -> choice.count() > 0 || choice.current())
			.forEach(choices::add);
		return choices;
	}

	private static Choice all(LedgerFilter filter, String name, Object selected, IntSupplier count) {
		return new Choice(null, "全部", count.getAsInt(), filter.with(name, null), selected == null);
	}

}

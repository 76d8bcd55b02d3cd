package styleguide;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.taizhang.shared.EditConflictException;

/** Sample pages with rows of the fictional 示例市. */
@Controller
class StyleguideController {

	@ModelAttribute
	void rows(Model model) {
		model.addAttribute("chapters", StyleguideRows.CHAPTERS);
	}

	@GetMapping("/styleguide/{page}")
	String page(@PathVariable String page, Model model, @ModelAttribute("form") SampleForm form,
			BindingResult problems) {
		if (page.equals("forms")) {
			problems.rejectValue("name", "taken", "已有同名单位，请换一个名称，或把它作为别名加到原单位。");
		}
		if (page.equals("mine")) {
			model.addAttribute("notice", "进展已提交。下一次应在7月10日前报送二季度进展。");
		}
		return "styleguide/" + page;
	}

	/** Every POST is refused, as on a bad day. */
	@PostMapping("/styleguide/{page}")
	String refuse(@PathVariable String page, Model model) {
		return problem(model);
	}

	/** The one POST that is taken. */
	@PostMapping("/styleguide/taken")
	String take() {
		return "redirect:/styleguide/mine?as=SUPERVISOR";
	}

	@GetMapping("/styleguide/sign-in")
	String signIn(Model model) {
		model.addAttribute("demoPassword", "Demo-0000");
		model.addAttribute("demoAccounts", List.of(Map.of("username", "admin", "label", "系统管理员"),
				Map.of("username", "supervisor", "label", "督查人员"), Map.of("username", "auditor", "label", "审计员"),
				Map.of("username", "fgw", "label", "示例市发展和改革委员会"), Map.of("username", "czj", "label", "示例市财政局"),
				Map.of("username", "linhe", "label", "临河县人民政府")));
		return "account/sign-in";
	}

	@GetMapping("/styleguide/password")
	String password(Model model) {
		model.addAttribute("mustChange", true);
		model.addAttribute("form", new PasswordSample());
		return "account/password";
	}

	@GetMapping("/styleguide/problem")
	String problem(Model model) {
		model.addAttribute("status", 404);
		model.addAttribute("heading", "没有这条台账");
		model.addAttribute("message", "它可能属于已删除的草稿，或者地址写错了。");
		model.addAttribute("nextStep", "请回到台账，用筛选或搜索重新查找。");
		return "site/problem";
	}

	@GetMapping("/styleguide/conflict")
	String conflict(Model model) {
		model.addAttribute("conflict",
				new EditConflictException("具体举措", "/entries/12/measures/3", "/entries/12", 4,
						List.of(new EditConflictException.Difference("text", "举措内容",
								"6月底前完成全市惠企政策清单梳理，统一在门户网站“惠企政策”专栏发布，并同步推送到政务服务大厅。",
								"6月底前完成市级惠企政策清单梳理，在门户网站专栏发布；7月起按月更新，由营商环境科负责核对。"),
								new EditConflictException.Difference("division", "责任科室", "营商环境科", "营商环境科"),
								new EditConflictException.Difference("timing", "时间要求", "ONE_OFF", "QUARTERLY",
										List.of(new EditConflictException.Choice("ONE_OFF", "限期完成"),
												new EditConflictException.Choice("QUARTERLY", "每季度"))))));
		return "site/conflict";
	}

	/** The fields of changing a password. */
	public static class PasswordSample {

		public String getCurrentPassword() {
			return "";
		}

		public String getNewPassword() {
			return "";
		}

		public String getRepeatedPassword() {
			return "";
		}

	}

	/** Fields of every kind. */
	public static class SampleForm {

		public String getName() {
			return "示例市发改委";
		}

		public String getKind() {
			return "DEPARTMENT";
		}

		public String getText() {
			return "";
		}

		public String getDueOn() {
			return "2026-06-30";
		}

		public String getFile() {
			return "";
		}

	}

}

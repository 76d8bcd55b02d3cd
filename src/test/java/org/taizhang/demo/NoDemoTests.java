package org.taizhang.demo;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.taizhang.IntegrationTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class NoDemoTests {

	@Autowired
	ApplicationContext context;

	@Autowired
	MockMvcTester mvc;

	@Test
	void productionHasNothingOfTheDemo() {
		assertThat(List.of(this.context.getBeanDefinitionNames()))
			.map(name -> String.valueOf(this.context.getType(name)))
			.noneMatch(type -> type.contains("org.taizhang.demo"));
		assertThat(this.mvc.get().uri("/sign-in")).hasStatusOk()
			.bodyText()
			.doesNotContain(DemoCity.PASSWORD, "demo-accounts");
	}

}

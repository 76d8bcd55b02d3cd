package org.taizhang;

import java.time.Clock;
import java.util.Date;
import java.util.List;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;

import org.springframework.data.repository.Repository;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/**
 * What the compiler does not keep and Spring Modulith does not know. A rule that matches
 * nothing fails.
 */
class ArchitectureTests {

	private static final JavaClasses APPLICATION = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("org.taizhang");

	@Test
	void timeComesFromTheInjectedClock() {
		noClasses().that()
			.doNotHaveFullyQualifiedName("org.taizhang.site.ClockConfiguration")
			.should()
			.callCodeUnitWhere(
					DescribedPredicate.describe("it reads the machine's clock", ArchitectureTests::readsTime))
			.because("deadlines are tested by setting the clock, and the day is China's wherever the server stands: "
					+ "take java.time.Clock as a constructor argument and call now(clock)")
			.check(APPLICATION);
	}

	@Test
	void entitiesAndRepositoriesStayInsideTheirModule() {
		classes().that(areEntitiesOrRepositories())
			.and()
			.resideInAPackage("org.taizhang.*")
			.should()
			.notBePublic()
			.because("a module's root package is what others may use, and they use services, queries and records")
			.check(APPLICATION);
	}

	@Test
	void controllersAreNobodysApi() {
		classes().that()
			.areAnnotatedWith(Controller.class)
			.should()
			.bePackagePrivate()
			.because("only the browser calls them")
			.check(APPLICATION);
	}

	@Test
	void whoActsIsAParameter() {
		noClasses().that()
			.resideOutsideOfPackages("org.taizhang.account..", "org.taizhang.site..")
			.should()
			.dependOnClassesThat()
			.areAssignableTo(SecurityContextHolder.class)
			.because("services are told who acts (CurrentUser), so that they can be called by tests and by jobs")
			.check(APPLICATION);
	}

	private static DescribedPredicate<JavaClass> areEntitiesOrRepositories() {
		return CanBeAnnotated.Predicates.annotatedWith(Entity.class)
			.<JavaClass>forSubtype()
			.or(assignableTo(Repository.class))
			.as("are entities or repositories");
	}

	private static boolean readsTime(JavaCall<?> call) {
		JavaClass owner = call.getTargetOwner();
		List<JavaClass> arguments = call.getTarget().getRawParameterTypes();
		boolean now = owner.getPackageName().equals("java.time") && call.getName().equals("now")
				&& arguments.stream().noneMatch(argument -> argument.isEquivalentTo(Clock.class));
		boolean clock = owner.isEquivalentTo(Clock.class) && call.getName().startsWith("system");
		boolean date = owner.isEquivalentTo(Date.class) && call.getName().equals("<init>") && arguments.isEmpty();
		boolean millis = owner.isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis");
		return now || clock || date || millis;
	}

}

package org.taizhang.site;

/** Why the program cannot start, in words for who starts it. */
class StartupProblem extends RuntimeException {

	private final String action;

	StartupProblem(String problem, String action, Throwable cause) {
		super(problem, cause);
		this.action = action;
	}

	String action() {
		return this.action;
	}

}

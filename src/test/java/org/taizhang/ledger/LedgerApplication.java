package org.taizhang.ledger;

import java.time.Clock;

import org.taizhang.IntegrationTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What tests of the pages of ledgers ask the application with. */
@IntegrationTest
abstract class LedgerApplication {

	@Autowired
	LedgerFixture fixture;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Clock clock;

}

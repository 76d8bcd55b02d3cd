package org.taizhang.account;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface UserAccounts extends Repository<UserAccount, Long> {

	UserAccount save(UserAccount account);

	Optional<UserAccount> findById(long id);

	Optional<UserAccount> findByUsername(String username);

	boolean existsByUsername(String username);

	long count();

}

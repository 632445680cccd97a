package planted.house.ballots.web;

import org.springframework.transaction.annotation.Transactional;

/** Commits after the page is written. */
@Transactional
class TransactionalPage {}

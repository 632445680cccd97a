package planted.house.ballots.process;

import org.springframework.transaction.annotation.Transactional;

/** Commits after the engine has been told. */
class TransactionalWorker {

    @Transactional
    void work() {}
}

package si.glas.notices;

import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A mail cannot be rolled back, and a mail server may take its time. */
final class NoTransaction {

    private NoTransaction() {}

    static void require() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Mails are sent outside of transactions, after what they tell of");
        }
    }
}

package si.glas.bench.contestant;

/** The engines that are compared. */
public enum Product {
    GLAS("Glas"),
    FLOWABLE("Flowable 8.0.0"),
    OPERATON("Operaton 1.0.3");

    private final String title;

    Product(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    Contestant open(Database database, Setting setting, Runnable onLastTask) throws InterruptedException {
        return switch (this) {
            case GLAS -> new Glas(database, setting, onLastTask);
            case FLOWABLE -> new Flowable(database, setting, onLastTask);
            case OPERATON -> new Operaton(database, setting, onLastTask);
        };
    }
}

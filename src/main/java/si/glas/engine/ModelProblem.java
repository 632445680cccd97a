package si.glas.engine;

/**
 * Something in the models that would stop a process sooner or later.
 *
 * @param file in which it is
 * @param element in which it is, or what stands for it
 * @param what is wrong
 * @param remedy what to do about it
 */
record ModelProblem(String file, String element, String what, String remedy) {

    @Override
    public String toString() {
        return file + ", " + element + ": " + what;
    }
}
